// The script of money turned into commands on the plan as published, in the order of days; and played without a server.

import {
  decideMoney,
  emptyBook,
  applyMoney,
  err,
  ok,
  type LocalDate,
  type MoneyBook,
  type MoneyCommand,
  type MoneyEntry,
  type MoneyRefusal,
  type Plan,
  type Result,
} from '@tiendo/domain'
import { people, type SampleAccount } from '../authority.ts'
import { foodSafetyMoney } from './food-safety-money.ts'
import type { MoneyAct, MoneyScene } from './money-script.ts'

export type SampleMoneyStep = {
  readonly planId: string
  /** The e-mail address of a sample account. */
  readonly by: string
  readonly on: LocalDate
  readonly command: MoneyCommand
}

const scripts = (today: LocalDate): readonly (readonly [planId: string, scenes: readonly MoneyScene[]])[] => [
  ['mau-an-toan-thuc-pham', foodSafetyMoney(today)],
]

const lineOf = ({ budget }: Plan, number: string): string | null =>
  budget.lines.find((line) => line.number === number)?.id ?? null

const taskOf = ({ tasks }: Plan, words: string | null): string | null =>
  words === null ? null : (tasks.find(({ title }) => title.includes(words))?.id ?? null)

const entryOf = (plan: Plan, { line, task, ...facts }: MoneyAct, id: string): MoneyEntry => ({
  ...facts,
  id,
  lineId: lineOf(plan, line),
  taskId: taskOf(plan, task),
  unit: null,
})

const commandsOf = (plan: Plan, { acts, links = [] }: MoneyScene, scene: number): readonly MoneyCommand[] => [
  {
    kind: 'recordEntries',
    entries: acts.map((act, index) => entryOf(plan, act, `mau-${scene + 1}-${index + 1}`)),
    batch: null,
  },
  ...links.map(([line, tasks]): MoneyCommand => ({
    kind: 'linkTasks',
    lineId: lineOf(plan, line) ?? '',
    taskIds: tasks.flatMap((words) => taskOf(plan, words) ?? []),
  })),
]

/** Every step up to and including `today`, in the order of days; for `decideMoney`, one after another. */
export const sampleMoney = (today: LocalDate, plans: readonly Plan[]): readonly SampleMoneyStep[] =>
  scripts(today).flatMap(([planId, scenes]) => {
    const plan = plans.find(({ id }) => id === planId)
    if (plan === undefined) return []
    return scenes.flatMap((scene, index) =>
      scene.on > today
        ? []
        : commandsOf(plan, scene, index).map((command) => ({ planId, by: people[scene.by], on: scene.on, command })),
    )
  })

export type MoneyRefused = { readonly step: SampleMoneyStep; readonly refusal: MoneyRefusal }

type Told = {
  readonly plans: readonly Plan[]
  readonly accounts: readonly SampleAccount[]
  readonly money: readonly SampleMoneyStep[]
}

/** The books after all steps, by plan. User ids are e-mail addresses here. The first refusal ends it. */
export const playMoney = ({ plans, accounts, money }: Told): Result<ReadonlyMap<string, MoneyBook>, MoneyRefused> => {
  const books = new Map<string, MoneyBook>()
  for (const step of money) {
    const { planId, by, on, command } = step
    const plan = plans.find(({ id }) => id === planId)
    const account = accounts.find(({ email }) => email === by)
    const before = books.get(planId) ?? emptyBook(planId)
    const refusal: MoneyRefusal = { code: 'money/rights' }
    if (plan === undefined || account === undefined) return err({ step, refusal })
    const actor = { userId: by, organisationId: account.organisationId, role: account.role }
    const decided = decideMoney(before, command, { plan, actor, today: on })
    if (!decided.ok) return err({ step, refusal: decided.error })
    books.set(planId, decided.value.reduce(applyMoney, before))
  }
  return ok(books)
}
