// Whatever a reader may give and a person may publish comes back from the database as it went in. On both engines.
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { aRandomDraft, aRandomPlan, someAnswers } from '@tiendo/domain/testing'
import { lay, signed, value } from './testing/conformance/ground.ts'
import { onBothEngines } from './testing/engines.ts'
import { sampleSource } from './testing/samples.ts'

const seed = fc.integer({ min: 0, max: 1_000_000 })

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
})
