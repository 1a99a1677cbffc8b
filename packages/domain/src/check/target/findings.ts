// What the rules of this family say.

export type TargetFindings = Record<never, never>
