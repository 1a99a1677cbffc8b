// What the rules about the plan above say. `upper` is its number, or its title where it has none.

export type CascadeFindings = {
  'cascade/item-not-taken-up': { upper: string; assigned: number; items: readonly { number: string | null; title: string }[] }
  'cascade/later-than-upper': { upper: string; number: string | null; title: string; own: string; limit: string }
  'cascade/target-below-upper': { upper: string; text: string; own: string; quantity: string; unit: string }
}
