// One thing recorded of a plan's money in words, for the screen and for `tiendo budget entries`.

import type { BudgetPage } from '@tiendo/api/client'
import { carryOverGroundName, formatDate, moneyStageName, type Language } from '@tiendo/text'
import { clean } from '../text/clean.ts'
import { budgetWords } from '../words/budget.ts'
import type { Fact } from './facts.ts'
import { lineName, lineShort } from './names.ts'

/** What of a page names those who recorded, lines, tasks and units. */
export type Naming = { readonly plan: BudgetPage['plan']; readonly names: BudgetPage['names'] }

/** The name, else the id of a person who is no longer known. */
export const whoBy = ({ names }: Pick<Naming, 'names'>, by: string): string => clean(names[by] ?? by)

/** "giải ngân", "điều chuyển 1.1 → 1.2", "chuyển nguồn 2026 → 2027: …". */
export const factName = (fact: Fact, { plan }: Naming, language: Language): string => {
  const words = budgetWords(language)
  const short = (id: string): string => {
    const line = plan.budget.lines.find((one) => one.id === id)
    return line === undefined ? id : lineShort(line)
  }
  switch (fact.kind) {
    case 'entry':
      return moneyStageName(fact.of.stage, language)
    case 'transfer':
      return words.facts.transfer(short(fact.of.from), short(fact.of.to))
    case 'carryOver':
      return words.facts.carryOver(fact.of.fiscalYear, carryOverGroundName(fact.of.ground, language))
  }
}

/** The line it is of, as people call it; blank for the plan as a whole and for a transfer, which names both. */
export const factLine = (fact: Fact, { plan }: Naming): string => {
  const id = fact.kind === 'transfer' ? null : fact.of.lineId
  const line = id === null ? undefined : plan.budget.lines.find((one) => one.id === id)
  return line === undefined ? '' : lineName(line)
}

const taskAndUnit = (fact: Fact, { plan }: Naming): readonly (string | null)[] => {
  if (fact.kind !== 'entry') return []
  const { taskId, unit, source } = fact.of
  const task = plan.tasks.find(({ id }) => id === taskId)
  return [
    task === undefined ? taskId : (task.number ?? clean(task.title)),
    plan.organisations.find(({ id }) => id === unit)?.name ?? unit,
    source,
  ]
}

/** The act, what it was for, and why: what stands after the figure. */
export const factAbout = (fact: Fact, naming: Naming): string =>
  [fact.of.act, ...taskAndUnit(fact, naming), fact.kind === 'entry' ? fact.of.note : fact.of.reason]
    .filter((part) => part !== null && part !== '')
    .map((part) => clean(part ?? ''))
    .join(' · ')

/** "Trần Thị Mẫu ghi 12/03/2026", and who withdrew it, when and why. */
export const factBy = (fact: Fact, naming: Naming, language: Language): string => {
  const words = budgetWords(language).facts
  const { by, recordedOn, withdrawn } = fact.of
  const kept = words.by(whoBy(naming, by), formatDate(recordedOn, language))
  return withdrawn === null
    ? kept
    : `${kept} · ${words.withdrawn(whoBy(naming, withdrawn.by), formatDate(withdrawn.recordedOn, language), clean(withdrawn.reason))}`
}
