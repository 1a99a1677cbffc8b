// What lines, tasks and units of a plan's money are called where a sentence speaks of them.

import type { BudgetLine } from '@tiendo/domain'
import type { MoneyNames } from '@tiendo/text'
import type { BudgetPlan } from '@tiendo/api/client'
import { clean } from '../text/clean.ts'

export const lineName = ({ number, label }: Pick<BudgetLine, 'number' | 'label'>): string =>
  [number, clean(label)].filter((part) => part !== null && part !== '').join(' ')

/** A line where there is little room: its number, else its words. */
export const lineShort = ({ number, label }: Pick<BudgetLine, 'number' | 'label'>): string => number ?? clean(label)

export const moneyNames = ({ budget, tasks, organisations }: Pick<BudgetPlan, 'budget' | 'tasks' | 'organisations'>) =>
  ({
    line: (id) => {
      const line = budget.lines.find((one) => one.id === id)
      return line === undefined ? null : lineShort(line)
    },
    task: (id) => {
      const task = tasks.find((one) => one.id === id)
      return task === undefined ? null : (task.number ?? clean(task.title))
    },
    unit: (id) => organisations.find((one) => one.id === id)?.name ?? null,
  }) satisfies MoneyNames
