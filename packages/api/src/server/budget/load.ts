// A plan with the book of its money, and what a command about it is decided with.

import {
  decideMoney,
  emptyBook,
  type Actor,
  type MoneyBook,
  type MoneyCommand,
  type MoneyContext,
  type MoneyEvent,
  type MoneyRefusal,
  type Organisation,
  type Plan,
  type Result,
} from '@tiendo/domain'
import { found } from '../stored.ts'
import type { Loading } from '../work/load-items.ts'

export type LoadedBudget = {
  readonly plan: Plan
  readonly version: number
  readonly book: MoneyBook
  /** Of the authority: they may be named as units, besides those of the plan. */
  readonly organisations: readonly Organisation[]
}

export const loadBudget = async ({ store }: Loading, planId: string): Promise<LoadedBudget> => {
  const [at, book, organisations] = await Promise.all([
    store.plans.versioned(planId),
    store.money.get(planId),
    store.organisations(),
  ])
  return { ...found(at, 'plan'), book: book ?? emptyBook(planId), organisations }
}

type Asking = Loading & { readonly actor: Actor }

export const moneyContext = ({ api, actor }: Asking, { plan, organisations }: LoadedBudget): MoneyContext => ({
  plan,
  actor,
  today: api.today(),
  units: new Set(organisations.map(({ id }) => id)),
})

export const decideRun = (
  ctx: Asking,
  loaded: LoadedBudget,
  command: MoneyCommand,
): Result<readonly MoneyEvent[], MoneyRefusal> => decideMoney(loaded.book, command, moneyContext(ctx, loaded))
