// The same plan in every format gives the same draft: what the format is must not show in what was read.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from './index.ts'
import { apart } from './testing/plan/apart.ts'
import type { PlanModel } from './testing/plan/model.ts'
import { planModel } from './testing/plan/plan-model.ts'
import { writeDocx } from './testing/plan/write-docx.ts'
import { writeHtml } from './testing/plan/write-html.ts'
import { writeOdt } from './testing/plan/write-odt.ts'
import { writePdf } from './testing/plan/write-pdf.ts'
import { writeRtf } from './testing/plan/write-rtf.ts'
import { writeMarkdown, writeText } from './testing/plan/write-text.ts'
import { said } from './testing/said.ts'

const read = async (bytes: Uint8Array, name: string): Promise<unknown> => {
  const result = await readDocument(bytes, name)
  return result.ok ? said(result.value.draft) : result.error
}

type Writer = readonly [name: string, write: (model: PlanModel) => Uint8Array, runs: number]

const writers: readonly Writer[] = [
  ['a.html', writeHtml, 40],
  ['a.md', writeMarkdown, 40],
  ['a.txt', writeText, 40],
  ['a.rtf', writeRtf, 40],
  ['a.odt', writeOdt, 40],
  // Pages are drawn and read back from their marks alone.
  ['a.pdf', writePdf, 25],
]

describe('the same plan gives the draft of its DOCX', () => {
  it.each(writers)('as %s', { timeout: 120_000 }, async (name, write, numRuns) => {
    await fc.assert(
      fc.asyncProperty(planModel, async (model) => {
        expect(await read(write(model), name)).toEqual(await read(writeDocx(model), 'a.docx'))
      }),
      { numRuns },
    )
  })

  it.each([['a.docx', writeDocx, 12] as const, ...writers.filter(([name]) => name !== 'a.pdf')])(
    'as %s with letters apart from their marks',
    { timeout: 120_000 },
    async (name, write) => {
      await fc.assert(
        fc.asyncProperty(planModel, async (model) => {
          expect(await read(write(apart(model)), name)).toEqual(await read(writeDocx(model), 'a.docx'))
        }),
        { numRuns: 12 },
      )
    },
  )
})
