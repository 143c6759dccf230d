// Keyboard shortcuts, by the place of the key and not by its letter, so that they work on every layout.

export type Shortcut =
  | 'lock'
  | 'switch-user'
  | 'new-case'
  | 'find'
  | 'print'
  | 'shortcuts'
  | 'view-1'
  | 'view-2'
  | 'view-3'
  | 'view-4'
  | 'view-5'
  | 'view-6'
  | 'view-7'
  | 'urgent'
  | 'undo'
  | 'note'
  | 'bring-up'
  | 'chase'
  | 'step'
  | 'hand-over'
  | 'facts'
  | 'closing'
  | 'attach'
  | 'draft'
  | 'in-error';

/** Shortcuts that belong to the view that is open. */
export const OF_VIEW: readonly Shortcut[] = [
  'note',
  'bring-up',
  'chase',
  'step',
  'hand-over',
  'facts',
  'closing',
  'attach',
  'draft',
  'in-error',
  'print',
];

type Pressed = Pick<KeyboardEvent, 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey'>;

const WITH_CTRL: Record<string, Shortcut> = {
  KeyL: 'lock',
  KeyN: 'new-case',
  KeyF: 'find',
  KeyP: 'print',
  KeyU: 'urgent',
  Slash: 'shortcuts',
  NumpadDivide: 'shortcuts',
  Digit1: 'view-1',
  Digit2: 'view-2',
  Digit3: 'view-3',
  Digit4: 'view-4',
  Digit5: 'view-5',
  Digit6: 'view-6',
  Digit7: 'view-7',
};

const ALONE: Record<string, Shortcut> = {
  KeyN: 'note',
  KeyB: 'bring-up',
  KeyR: 'chase',
  KeyS: 'step',
  KeyH: 'hand-over',
  KeyF: 'facts',
  KeyC: 'closing',
  KeyA: 'attach',
  KeyD: 'draft',
  KeyE: 'in-error',
};

/** The shortcut a key press means, if any. Single letters count only outside fields. */
export function shortcutOf(event: Pressed, inField: boolean): Shortcut | null {
  const ctrl = event.ctrlKey || event.metaKey;
  if (event.shiftKey) return ctrl && !event.altKey && event.code === 'KeyL' ? 'switch-user' : null;
  // In a field Ctrl+Z takes back what was typed there.
  if (ctrl && !event.altKey && event.code === 'KeyZ') return inField ? null : 'undo';
  if (ctrl && !event.altKey) return WITH_CTRL[event.code] ?? null;
  if (event.altKey && !ctrl) return ALONE[event.code] ?? null;
  if (!ctrl && !event.altKey && !inField) return ALONE[event.code] ?? null;
  return null;
}

/** Ctrl+Enter, which sends the form the person is in. */
export function isSubmitKey(event: KeyboardEvent): boolean {
  return (event.ctrlKey || event.metaKey) && (event.code === 'Enter' || event.code === 'NumpadEnter');
}

export function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement &&
    (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
  );
}

/** Sends the surrounding form on Ctrl+Enter. */
export function submitOnCtrlEnter(event: KeyboardEvent): void {
  if (!isSubmitKey(event)) return;
  event.preventDefault();
  (event.currentTarget as HTMLFormElement).requestSubmit();
}
