// Every entry is one the rules allow, on a line and a task that the plan has, on any day; and there is something to look at.

import * as fc from 'fast-check'
import { addDays, localDate, moneySheet, vietnam, type LocalDate } from '@tiendo/domain'
import { readDocument } from '@tiendo/reader'
import { describe, expect, it } from 'vitest'
import { stageSamples } from '../stage.ts'
import { playMoney } from './sample-money.ts'

const stage = async (today: LocalDate) => {
  const staged = await stageSamples(today, vietnam, readDocument)
  if (!staged.ok) throw new Error(`${today}: ${JSON.stringify(staged.error)}`)
  return { ...staged.value, plans: staged.value.plans.map(({ plan }) => plan) }
}

const FOOD = 'mau-an-toan-thuc-pham'

describe('the money of the samples', () => {
  it('in November shows allocations, payments over quarters, a cut, and lines that pay for tasks', async () => {
    const samples = await stage(localDate(2026, 11, 20))
    const played = playMoney(samples)
    const book = (played.ok ? played.value.get(FOOD) : undefined) ?? expect.fail(JSON.stringify(played, (_, value: unknown) => (typeof value === 'bigint' ? `${value}` : value)))
    const plan = samples.plans.find(({ id }) => id === FOOD) ?? expect.fail('no plan')
    const { rows, total } = moneySheet(plan, book, { year: 2026, asOf: localDate(2026, 11, 20) })
    const shown = rows.map(({ line, total: of, taskIds, flags }) => [line.number, of.allocated, of.adjusted, of.disbursed, of.remaining, taskIds.length, flags])
    expect(shown).toEqual([
      ['1', 360_000_000n, null, 228_150_000n, 131_850_000n, 0, []],
      ['1.1', 140_000_000n, null, 131_750_000n, 8_250_000n, 1, []],
      ['1.2', 220_000_000n, null, 96_400_000n, 123_600_000n, 1, []],
      ['2', 575_500_000n, null, 395_400_000n, 180_100_000n, 0, []],
      ['2.1', 255_500_000n, null, 249_900_000n, 5_600_000n, 1, []],
      ['2.2', 320_000_000n, null, 145_500_000n, 174_500_000n, 2, []],
      ['4', 490_000_000n, -70_000_000n, 215_100_000n, 204_900_000n, 1, []],
    ])
    expect([total.given, total.disbursed]).toEqual([1_355_500_000n, 838_650_000n])
  })

  it('is allowed, line by line, on any day', async () => {
    const days = fc.integer({ min: 0, max: 729 }).map((offset) => addDays(localDate(2026, 1, 1), offset))
    await fc.assert(
      fc.asyncProperty(days, async (today) => {
        const samples = await stage(today)
        const played = playMoney(samples)
        expect(played.ok ? null : [today, played.error.refusal]).toBeNull()
        for (const { on, command } of samples.money) {
          expect(on <= today).toBe(true)
          if (command.kind === 'recordEntries') for (const { lineId } of command.entries) expect(lineId).not.toBeNull()
          if (command.kind === 'linkTasks') expect(command.taskIds.length).toBeGreaterThan(0)
        }
      }),
      { numRuns: 20, examples: [[localDate(2026, 1, 1)], [localDate(2026, 2, 14)], [localDate(2026, 3, 27)], [localDate(2026, 12, 31)], [localDate(2027, 1, 31)]] },
    )
  })
})
