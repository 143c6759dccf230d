// Rules of keeping as the shared setting holds them: one a line, family, outcome and years apart by spaces.

export type RetentionRule = { family: string; outcome: string; years: string };

export function readRules(setting: string): RetentionRule[] {
  return setting
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [family = '*', outcome = '*', ...years] = line.split(/\s+/);
      return { family, outcome, years: years.join(' ') };
    });
}

export function writeRules(rules: readonly RetentionRule[]): string {
  return rules.map(({ family, outcome, years }) => `${family} ${outcome} ${years.trim() || '?'}`).join('\n');
}
