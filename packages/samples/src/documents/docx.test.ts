// The Word form of the decision reads as its Markdown does: merged cells are the blank ones.

import { localDate, type Draft } from '@tiendo/domain'
import { readDocument } from '@tiendo/reader'
import { describe, expect, it } from 'vitest'
import { measurementDocument, measurementDocx } from './measurement.ts'
import type { SampleDocument } from './sample-document.ts'

const today = localDate(2026, 11, 20)

const read = async ({ bytes, name }: SampleDocument): Promise<Draft> => {
  const result = await readDocument(bytes, name)
  if (!result.ok) throw new Error(result.error.code)
  return result.value.draft
}

const tasks = (draft: Draft): readonly unknown[] =>
  draft.tasks.map(({ number, group, title, lead, coordinators, timing }) => ({
    number,
    group,
    title: title.value,
    lead: lead.value,
    coordinators: coordinators.value,
    timing: timing.value,
  }))

describe('sample DOCX', () => {
  it('says what the Markdown says', async () => {
    const [word, markdown] = [await read(measurementDocx(today)), await read(measurementDocument(today))]
    expect(word.source.kind).toBe('docx')
    expect(markdown.source.kind).toBe('markdown')
    expect(tasks(word)).toEqual(tasks(markdown))
    expect(word.document.number.value).toBe('87/QĐ-UBND')
    expect(word.duties.map(({ text }) => text)).toEqual(markdown.duties.map(({ text }) => text))
  })

  it('is the same bytes for the same day', () => {
    expect(measurementDocx(today).bytes).toEqual(measurementDocx(today).bytes)
  })
})
