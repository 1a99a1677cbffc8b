// The same plan in every format gives the same draft: what the format is must not show in what was read.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDocument } from './index.ts'
import { planModel } from './testing/plan/plan-model.ts'
import { writeDocx } from './testing/plan/write-docx.ts'
import { writeHtml } from './testing/plan/write-html.ts'
import { writeMarkdown, writeText } from './testing/plan/write-text.ts'
import { said } from './testing/said.ts'

const read = async (bytes: Uint8Array, name: string): Promise<unknown> => {
  const result = await readDocument(bytes, name)
  return result.ok ? said(result.value.draft) : result.error
}

describe('the same plan', () => {
  it('gives the same draft in every format', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(planModel, async (model) => {
        const expected = await read(writeDocx(model), 'a.docx')
        expect(await read(writeHtml(model), 'a.html')).toEqual(expected)
        expect(await read(writeMarkdown(model), 'a.md')).toEqual(expected)
        expect(await read(writeText(model), 'a.txt')).toEqual(expected)
      }),
      { numRuns: 100 },
    )
  })
})
