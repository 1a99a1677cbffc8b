// What the rules about targets say. Quantities as decimal strings.

/** A target as written, with its figure. */
export type AboutTarget = { text: string; quantity: string; unit: string }

/** The first of several that share a cause. */
export type AboutTargets = AboutTarget & { count: number; of: number }

export type TargetFindings = {
  'target/no-unit': AboutTargets
  'target/no-year': AboutTargets & { first: number; last: number }
  'target/no-baseline': AboutTargets
  'target/vague-quantity': AboutTargets
  'target/over-hundred': AboutTarget
  'target/population-mixed': { wide: string; wideQuantity: string; narrow: string; narrowQuantity: string }
  /** A whole over so many years, and the figure a year. */
  'target/yearly-mismatch': { unit: string; total: number; years: number; each: number }
  'target/conflict': { what: string; quantities: readonly string[]; unit: string }
}
