// What the rules of this family say.

export type TextFindings = Record<never, never>
