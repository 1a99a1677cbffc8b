// What the rules of this family say.

export type CascadeFindings = Record<never, never>
