// What the rules of this family say.

export type TimingFindings = Record<never, never>
