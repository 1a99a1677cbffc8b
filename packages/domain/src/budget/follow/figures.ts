// What the document's figure of each line does in a view, so that a screen can say why a column is empty.

import type { PlanMoney } from './plan-money.ts'
import type { FigureUse, SheetFigure } from './sheet-types.ts'

/** Of all years, a figure told year by year may be used in several ways: the first of these is said. */
const order: readonly FigureUse[] = ['inParts', 'counts', 'recordedInstead', 'coveredAbove', 'ofAllYears', 'ofOtherYears', 'restates']

/** By place; null where no figure is stated. */
export const figuresOf = ({ frame, document }: PlanMoney, year: number | null): readonly (SheetFigure | null)[] => {
  const uses: (FigureUse | null)[] = frame.lines.map(() => null)
  for (const one of document.years) {
    if (year !== null && one.year !== null && one.year !== year) continue
    for (const [place, here] of one.uses.entries()) {
      if (here === null) continue
      const use = year === null || one.year === year ? here : 'ofAllYears'
      const before = uses[place] ?? null
      if (before === null || order.indexOf(use) < order.indexOf(before)) uses[place] = use
    }
  }
  return frame.lines.map(({ line, years, restates }, place) => {
    if (line.amount.kind !== 'stated') return null
    const outside = year !== null && (year < years[0] || year > years[1])
    const use = restates ? 'restates' : outside ? 'ofOtherYears' : (uses[place] ?? 'ofOtherYears')
    return { stage: document.stages[place] ?? 'need', years, range: line.amount.range, each: line.each !== undefined, use }
  })
}
