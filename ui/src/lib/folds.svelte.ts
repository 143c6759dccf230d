// Which foldable sections a person has opened or closed. Holds for every case, as long as the window is open.

const folds = $state<Record<string, boolean>>({});

/** Whether a section is open: as a person left it, else as it starts. */
export const isUnfolded = (id: string, atFirst: boolean): boolean => folds[id] ?? atFirst;

export function fold(id: string, open: boolean): void {
  folds[id] = open;
}
