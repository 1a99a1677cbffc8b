// What the address of the rules carries: words looked for, and a family.
import type { RuleFamily } from '@tiendo/domain'
import { defined, oneOf, text, type Raw } from '../../shared/lib/search-values.ts'

const families: { readonly [Family in RuleFamily]: true } = {
  document: true,
  outline: true,
  citation: true,
  organisation: true,
  task: true,
  timing: true,
  target: true,
  duty: true,
  budget: true,
  text: true,
  cascade: true,
}
const isFamily = (name: string): name is RuleFamily => Object.hasOwn(families, name)
const names: readonly RuleFamily[] = Object.keys(families).filter(isFamily)

export const rulesSearch = (raw: Raw): { q?: string; family?: RuleFamily } => defined({ q: text(raw['q']), family: oneOf(names, raw['family']) })
