import { describe, expect, it } from 'vitest'
import { corpusIsHere, judgeCorpus } from './corpus.ts'

// eslint-disable-next-line no-console -- a skipped test says why where people look
if (!corpusIsHere) console.warn('score: ../shared/corpus is not here; the findings over it are not judged')

describe.skipIf(!corpusIsHere)('findings over the real plans', () => {
  it('were all judged, and nine in ten are right', async () => {
    const findings = await judgeCorpus()
    expect(findings.filter(({ verdict }) => verdict === 'unjudged').map(({ document, id }) => `${document} ${id}`)).toEqual([])
    for (const all of [findings, findings.filter(({ severity }) => severity !== 'note')])
      expect(all.filter(({ verdict }) => verdict === 'right').length / all.length).toBeGreaterThanOrEqual(0.9)
  })
})
