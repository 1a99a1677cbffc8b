// Everything that happened to a plan, to its findings, its money and its shares, newest first.

import { budgetStream, checkStream, planStream } from '@tiendo/db'
import type { HistoryEntry } from '../../../client/outputs.ts'
import { historyEntry } from '../../history/entry.ts'
import { found } from '../../stored.ts'
import { memberProcedure } from '../../trpc.ts'
import { planHistoryInput } from './history.input.ts'

const LIMIT = 500

export const history = memberProcedure
  .input(planHistoryInput)
  .query(async ({ ctx, input: { planId } }): Promise<readonly HistoryEntry[]> => {
    const { budget: { lines } } = found(await ctx.store.plans.get(planId), 'plan')
    const names = new Map(lines.map(({ id, number, label }) => [id, number === null ? `“${label}”` : `${number} “${label}”`]))
    const stream = planStream(planId)
    const checks = checkStream({ kind: 'plan', id: planId })
    const budget = budgetStream(planId)
    const [plan, findings, money, shares] = await Promise.all([
      ctx.store.history(stream, LIMIT),
      ctx.store.history(checks, LIMIT),
      ctx.store.history(budget, LIMIT),
      ctx.store.history(`share/${planId}/`, LIMIT),
    ])
    // A stream's name may begin another's.
    const streams = [stream, checks, budget]
    const own = [...plan, ...findings, ...money].filter((entry) => streams.includes(entry.stream))
    return [...own, ...shares]
      .toSorted((a, b) => b.sequence - a.sequence)
      .slice(0, LIMIT)
      .map((entry) => historyEntry(entry, (id) => names.get(id) ?? id))
  })
