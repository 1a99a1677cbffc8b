// What the rules of this family say.

export type DutyFindings = Record<never, never>
