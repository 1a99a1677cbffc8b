// Whatever a reader may give and a person may publish comes back from the database as it went in. On both engines.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { applyPlanChange, type BudgetLevel, type BudgetLine, type Plan, type PlanChange } from '@tiendo/domain'
import { aRandomDraft, aRandomPlan, aRandomRule, choices, someAnswers } from '@tiendo/domain/testing'
import { lay, signed, value } from './testing/conformance/ground.ts'
import { moved, replaced, settingsChanged, timingChanged } from './testing/deadline-samples.ts'
import { onBothEngines } from './testing/engines.ts'
import { samplePlan, sampleSource } from './testing/samples.ts'

const seed = fc.integer({ min: 0, max: 1_000_000 })

/** Some decisions about a plan's work, and about how it is read. */
const someChanges = (plan: Plan, from: number): readonly PlanChange[] => {
  const choose = choices(from)
  const works = [...plan.tasks, ...plan.duties].map(({ id }) => id)
  const timing = () => ({ phrase: 'như đã bàn', rules: choose.many(0, 3, (n) => aRandomRule(from + n)) })
  const decided = () => choose.one(moved(), moved(null), { ...replaced, timing: timing() })
  return works
    .filter(() => choose.chance(30))
    .map((id) => timingChanged(decided(), id))
    .concat(choose.chance(50) ? settingsChanged(choose.one(null, 1, 31)) : [])
}

/** What a line says besides its amount; a key that is not there is none, never a blank one. */
const besides: fc.Arbitrary<Partial<BudgetLine>> = fc.record(
  {
    unit: fc.constantFrom('đồng', 'triệu đồng', 'tỷ đồng'),
    years: fc.tuple(fc.integer({ min: 2021, max: 2025 }), fc.integer({ min: 2026, max: 2035 })),
    each: fc.constant('year' as const),
    level: fc.constantFrom<BudgetLevel[]>('central', 'province', 'district', 'commune', 'outside'),
    stage: fc.constantFrom<('need' | 'allocated')[]>('need', 'allocated'),
    restates: fc.constant(true as const),
  },
  { requiredKeys: [] },
)

onBothEngines((empty) => {
  it('any draft, with any answers', { timeout: 120_000 }, async () => {
    const { mine } = await lay(await empty())
    await fc.assert(
      fc.asyncProperty(seed, fc.uuid(), async (from, id) => {
        const draft = aRandomDraft(from)
        value(await mine.drafts.importDraft(id, draft, sampleSource(), signed()))
        expect((await mine.drafts.get(id))?.draft).toEqual(draft)
        const answers = someAnswers(draft, from)
        await mine.drafts.answer(id, 1, [...answers].map(([path, answer]) => ({ path, answer })), signed())
        expect((await mine.drafts.get(id))?.answers).toEqual(answers)
      }),
      { numRuns: 40 },
    )
  })

  it('any plan', { timeout: 120_000 }, async () => {
    const { mine } = await lay(await empty())
    await fc.assert(
      fc.asyncProperty(seed, fc.uuid(), async (from, id) => {
        const plan = { ...aRandomPlan(from), id }
        value(await mine.plans.publish(plan, null, signed()))
        expect(await mine.plans.get(id)).toEqual(plan)
      }),
      { numRuns: 40 },
    )
  })

  it('any budget: what lines say, and what they do not', { timeout: 120_000 }, async () => {
    const { mine } = await lay(await empty())
    const plain: Omit<BudgetLine, 'id'> = {
      number: null,
      label: 'Khoản mẫu',
      amount: { kind: 'regular' },
      source: null,
      grantedBy: null,
      parent: null,
      span: null,
    }
    await fc.assert(
      fc.asyncProperty(fc.array(besides, { maxLength: 8 }), fc.uuid(), async (each, id) => {
        const lines = each.map((said, index): BudgetLine => ({ ...plain, ...said, id: `b${index}` }))
        const plan = samplePlan(id, { budget: { statedTotal: null, lines } })
        value(await mine.plans.publish(plan, null, signed()))
        expect((await mine.plans.get(id))?.budget).toStrictEqual(plan.budget)
      }),
      { numRuns: 40 },
    )
  })

  it('any plan, with any decisions: published with them, and changed by them', { timeout: 120_000 }, async () => {
    const { mine } = await lay(await empty())
    await fc.assert(
      fc.asyncProperty(seed, fc.uuid(), fc.uuid(), async (from, id, again) => {
        const plan = { ...aRandomPlan(from), id }
        const changes = someChanges(plan, from)
        const decided = changes.reduce(applyPlanChange, plan)
        value(await mine.plans.publish({ ...decided, id: again }, null, signed()))
        expect(await mine.plans.get(again)).toStrictEqual({ ...decided, id: again })
        value(await mine.plans.publish(plan, null, signed()))
        for (const [index, change] of changes.entries()) {
          value(await mine.plans.change(id, index + 1, change, signed()))
        }
        expect(await mine.plans.versioned(id)).toStrictEqual({ plan: decided, version: changes.length + 1 })
      }),
      { numRuns: 30 },
    )
  })
})
