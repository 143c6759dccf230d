/** Codes of the roles, by what they may, as in `docs/roles.md`. */
export const ROLES = ['administrator', 'head', 'officer', 'clerk', 'reader', 'auditor'] as const;
