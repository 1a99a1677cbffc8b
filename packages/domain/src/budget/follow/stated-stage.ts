// What a document's figures are: what is asked for, or what is given. A line says so itself, or names the act that
// grants it; else a line above it does; else all the stated lines under it do. Otherwise it is a need. A range is a need
// too: nothing can be spent against it.

import { isExact } from '../../money/dong.ts'
import type { BudgetLine } from '../budget.ts'
import type { Frame } from './frame.ts'

export type StatedStage = 'need' | 'allocated'

const saidBy = (line: BudgetLine): StatedStage | null => line.stage ?? (line.grantedBy === null ? null : 'allocated')

/** Of each line, by its place. */
export const statedStages = ({ lines }: Frame): readonly StatedStage[] => {
  const fromAbove: (StatedStage | null)[] = []
  for (const { line, above } of lines) fromAbove.push(saidBy(line) ?? fromAbove[above] ?? null)

  /** Of the stated lines at and under a place: one stage, `mixed`, or none. */
  const under: (StatedStage | 'mixed' | null)[] = lines.map(() => null)
  const stages: StatedStage[] = lines.map(() => 'need')
  for (let place = lines.length - 1; place >= 0; place -= 1) {
    const one = lines[place]
    if (one === undefined) continue
    const { amount } = one.line
    if (amount.kind === 'stated') {
      const said = fromAbove[place] ?? (under[place] === 'allocated' ? 'allocated' : 'need')
      const stage = isExact(amount.range) ? said : 'need'
      stages[place] = stage
      under[place] = stage
    }
    const [own, over] = [under[place] ?? null, under[one.above] ?? null]
    if (one.above >= 0 && own !== null) under[one.above] = over === null || over === own ? own : 'mixed'
  }
  return stages
}
