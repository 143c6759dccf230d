// One key for what can be done with a row: the first press leads to a row, the next does it there; ↑ and ↓ go along.

export type RowAct = 'in-error' | 'new-case' | 'attach' | 'letter-step';

/** Where a key leads among rows that were recorded at these instants: to the newest, else to the first. */
export function leadsTo(recorded: readonly (number | null)[]): number {
  let best = recorded.length > 0 ? 0 : -1;
  recorded.forEach((at, index) => {
    if (at !== null && at > (recorded[best] ?? -Infinity)) best = index;
  });
  return best;
}

/** The row before or after, staying at the ends. */
export function along(from: number, count: number, key: string): number {
  if (key === 'ArrowDown') return Math.min(from + 1, count - 1);
  return key === 'ArrowUp' ? Math.max(from - 1, 0) : from;
}

const buttonsOf = (act: string): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>(`main [data-act="${act}"]:not(:disabled)`)].filter(
    (button) => button.offsetParent !== null,
  );

/** Does what the key means in the row that has the focus, else leads to one; tells whether there is any. */
export function pressRow(act: RowAct): boolean {
  const buttons = buttonsOf(act);
  const row = document.activeElement?.closest('li, tr');
  const here = buttons.find((button) => row?.contains(button));
  if (here) here.click();
  else buttons[leadsTo(buttons.map(({ dataset }) => (dataset.at ? Number(dataset.at) : null)))]?.focus();
  return buttons.length > 0;
}

/** Takes ↑ and ↓ on the button of a row to the next row with the same. */
export function alongRows(event: KeyboardEvent): boolean {
  const from = document.activeElement;
  if (!(from instanceof HTMLElement) || !from.dataset.act || event.ctrlKey || event.altKey || event.metaKey) return false;
  const buttons = buttonsOf(from.dataset.act);
  const to = buttons[along(buttons.indexOf(from), buttons.length, event.key)];
  if (!to || !['ArrowDown', 'ArrowUp'].includes(event.key)) return false;
  to.focus();
  return true;
}
