// How findings name the targets they are about: several that share a cause are one finding.

import type { Span } from '../../plan/span.ts'
import type { CheckedTarget } from '../input.ts'
import type { AboutTarget, AboutTargets } from './findings.ts'

export const aboutTarget = ({ text, quantity, unit }: CheckedTarget): AboutTarget => ({ text, quantity, unit })

type About = { readonly data: AboutTargets; readonly span: Span | null }

export const gatheredTargets = (found: readonly CheckedTarget[], targets: readonly CheckedTarget[]): readonly About[] => {
  const [first] = found
  return first === undefined ? [] : [{ data: { ...aboutTarget(first), count: found.length, of: targets.length }, span: first.span }]
}
