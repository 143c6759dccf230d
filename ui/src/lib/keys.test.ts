import { describe, expect, it } from 'vitest';
import { shortcutOf } from './keys';

const press = (code: string, held: Partial<Record<'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey', boolean>> = {}) => ({
  code,
  ctrlKey: false,
  altKey: false,
  shiftKey: false,
  metaKey: false,
  ...held,
});

describe('shortcuts', () => {
  it('go by the place of the key', () => {
    // On a Russian layout this key types “т”, on an Arabic one “ى”.
    expect(shortcutOf(press('KeyN', { ctrlKey: true }), true)).toBe('new-case');
    expect(shortcutOf(press('KeyL', { ctrlKey: true }), true)).toBe('lock');
    expect(shortcutOf(press('KeyL', { ctrlKey: true, shiftKey: true }), true)).toBe('switch-user');
    expect(shortcutOf(press('KeyL', { shiftKey: true }), true)).toBe(null);
    expect(shortcutOf(press('Digit5', { ctrlKey: true }), false)).toBe('view-5');
  });

  it('leave single letters to the field one is typing in', () => {
    expect(shortcutOf(press('KeyN'), true)).toBeNull();
    expect(shortcutOf(press('KeyN'), false)).toBe('note');
    expect(shortcutOf(press('KeyB', { altKey: true }), true)).toBe('bring-up');
    expect(shortcutOf(press('KeyC'), true)).toBeNull();
    expect(shortcutOf(press('KeyC'), false)).toBe('closing');
    expect(shortcutOf(press('KeyD'), false)).toBe('draft');
    expect(shortcutOf(press('KeyE'), false)).toBe('in-error');
    expect(shortcutOf(press('KeyE'), true)).toBeNull();
    expect(shortcutOf(press('KeyA', { ctrlKey: true }), false)).toBeNull();
  });

  it('take back one’s own last action outside fields only', () => {
    expect(shortcutOf(press('KeyZ', { ctrlKey: true }), false)).toBe('undo');
    expect(shortcutOf(press('KeyZ', { ctrlKey: true }), true)).toBeNull();
    expect(shortcutOf(press('KeyZ', { ctrlKey: true, shiftKey: true }), false)).toBeNull();
  });

  it('reach an urgent call from inside a field', () => {
    expect(shortcutOf(press('KeyU', { ctrlKey: true }), true)).toBe('urgent');
    expect(shortcutOf(press('KeyU'), false)).toBeNull();
  });

  it('leave AltGr and Shift alone', () => {
    expect(shortcutOf(press('KeyN', { ctrlKey: true, altKey: true }), false)).toBeNull();
    expect(shortcutOf(press('KeyN', { shiftKey: true }), false)).toBeNull();
  });
});
