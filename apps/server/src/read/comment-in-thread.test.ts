// A copy with comments made in a real thread: the words are those of the document, the comments those of its findings.

import { describe, expect, it } from 'vitest'
import { checkDraft, localDate } from '@tiendo/domain'
import { readDocument } from '@tiendo/reader'
import { commentedCopy, docxOf } from '@tiendo/writer'
import { commentInThread } from './comment-in-thread.ts'
import { commentThread } from './thread.ts'

const faults: unknown[] = []
const commented = commentInThread(commentThread, (error) => void faults.push(error))

const lines = [
  'KẾ HOẠCH',
  'Trồng cây năm 2026',
  'Căn cứ Quyết định số 77/QĐ-UBND ngày 05/12/2025 của Ủy ban nhân dân Tỉnh Mẫu;',
  'Căn cứ Quyết định số 77/QĐ-UBND ngày 06/12/2025 của Ủy ban nhân dân Tỉnh Mẫu;',
]
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = async (file: Uint8Array, name: string) => {
  const result = await readDocument(file, name)
  return result.ok ? result.value : expect.fail(result.error.code)
}
const request = async (file: Uint8Array, name: string) => {
  const { draft, source } = await read(file, name)
  const findings = checkDraft(draft, { source }).filter(({ rule }) => rule === 'citation/date-conflict')
  const document = { bytes: file, source, title: draft.document.title.span, findings }
  return { document, on: localDate(2026, 11, 20), language: 'vi', authority: 'tinh-mau' } as const
}

describe('a document with findings', { timeout: 60_000 }, () => {
  it.each([
    ['of Word is copied', 'ke-hoach.docx'],
    ['of another kind is made one of Word', 'ke-hoach.txt'],
  ])('%s, with a comment at each', async (_, name) => {
    const text = bytes(lines.join('\n\n'))
    const file = name.endsWith('.docx') ? docxOf((await read(text, 'a.txt')).source) : text
    const asked = await request(file, name)
    expect(asked.document.findings.length).toBeGreaterThan(0)
    const answer = await commented(asked)
    if (!answer.ok) return expect.fail(answer.error.code)
    expect([answer.value.name, faults]).toEqual(['ke-hoach.gop-y.docx', []])
    expect(answer.value.bytes).toEqual(commentedCopy(asked.document, asked.on, 'vi').bytes)
  })

  it('that nobody waits for any more is let go', async () => {
    const asked = await request(bytes(lines.join('\n\n')), 'a.txt')
    expect(await commented({ ...asked, signal: AbortSignal.abort() })).toEqual({ ok: false, error: { code: 'reader/cancelled' } })
  })
})
