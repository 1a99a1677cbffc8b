// The copy an author gets: of the Word file itself where it takes comments, of its words where it does not.

import { checkDraft, localDate } from '@tiendo/domain'
import { readDocument } from '@tiendo/reader'
import { describe, expect, it } from 'vitest'
import { body, docx, marked, readOf } from '../testing/commented.ts'
import { commentedCopy, copyName } from './commented-copy.ts'

const on = localDate(2026, 11, 20)

describe('a commented copy', () => {
  it.each([
    ['of the file', true, false],
    ['of its text, where no file is kept', false, false],
  ])('%s has a comment for each finding, and the same words', async (_, kept, refused) => {
    const bytes = docx(body)
    const { source, draft } = await readOf(bytes)
    const findings = checkDraft(draft, { source })
    const document = { bytes: kept ? bytes : null, source, title: draft.document.title.span, findings }
    const copy = commentedCopy(document, on, 'vi')
    expect([copy.comments, copy.refused]).toEqual([findings.length, refused])
    expect(Object.keys(marked(copy.bytes))).toHaveLength(findings.length)
    const again = await readDocument(copy.bytes, 'a.docx')
    expect(again.ok && again.value.source.blocks.map((block) => (block.kind === 'paragraph' ? block.text : ''))).toEqual(
      source.blocks.map((block) => (block.kind === 'paragraph' ? block.text : '')),
    )
  })

  it('of a file that takes none is of its words, and says so', async () => {
    const { source, draft } = await readOf(docx(body))
    const document = { bytes: new Uint8Array([1, 2, 3]), source, title: draft.document.title.span, findings: checkDraft(draft, { source }) }
    const copy = commentedCopy(document, on, 'vi')
    expect(copy.refused).toBe(true)
    expect(Object.keys(marked(copy.bytes))).toHaveLength(document.findings.length)
  })
})

it.each([
  ['ke-hoach.pdf', false, 'ke-hoach.gop-y.docx'],
  ['thu.muc/ke-hoach', false, 'thu.muc/ke-hoach.gop-y.docx'],
  ['ke-hoach.DOCM', false, 'ke-hoach.gop-y.DOCM'],
  ['ke-hoach.dotx', false, 'ke-hoach.gop-y.dotx'],
  ['ke-hoach.docm', true, 'ke-hoach.gop-y.docx'],
])('the copy of %s, refused %s, is %s', (name, refused, copy) => {
  expect(copyName(name, refused)).toBe(copy)
})
