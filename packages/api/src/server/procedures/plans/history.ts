// Everything that happened to a plan, to its findings and to its shares, newest first.

import { checkStream, planStream } from '@tiendo/db'
import type { HistoryEntry } from '../../../client/outputs.ts'
import { historyEntry } from '../../history/entry.ts'
import { found } from '../../stored.ts'
import { memberProcedure } from '../../trpc.ts'
import { planHistoryInput } from './history.input.ts'

const LIMIT = 500

export const history = memberProcedure
  .input(planHistoryInput)
  .query(async ({ ctx, input: { planId } }): Promise<readonly HistoryEntry[]> => {
    found(await ctx.store.plans.get(planId), 'plan')
    const stream = planStream(planId)
    const checks = checkStream({ kind: 'plan', id: planId })
    const [plan, findings, shares] = await Promise.all([
      ctx.store.history(stream, LIMIT),
      ctx.store.history(checks, LIMIT),
      ctx.store.history(`share/${planId}/`, LIMIT),
    ])
    // A stream's name may begin another's.
    const own = [...plan, ...findings].filter((entry) => entry.stream === stream || entry.stream === checks)
    return [...own, ...shares]
      .toSorted((a, b) => b.sequence - a.sequence)
      .slice(0, LIMIT)
      .map(historyEntry)
  })
