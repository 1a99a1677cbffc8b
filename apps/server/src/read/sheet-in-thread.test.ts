// A spreadsheet read in a real thread: values come back whole, and what is none is refused.

import { describe, expect, it } from 'vitest'
import { sheetInThread } from './sheet-in-thread.ts'
import { sheetThread } from './thread.ts'

const faults: unknown[] = []
const read = sheetInThread(sheetThread, (error) => void faults.push(error))
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)

describe('a spreadsheet', { timeout: 60_000 }, () => {
  it('is read beside those who work with the server', async () => {
    const answer = await read({ bytes: bytes('Mục;Số tiền\n1.1;5'), name: 'mau.csv', authority: 'tinh-mau' })
    expect(answer).toMatchObject({ ok: true, value: { kind: 'csv', tables: [{ rows: [{ line: 1 }, { line: 2 }] }] } })
    expect(faults).toEqual([])
  })

  it('that is none is refused', async () => {
    const answer = await read({ bytes: bytes('%PDF-1.7'), name: 'mau.xlsx', authority: 'tinh-mau' })
    expect(answer).toEqual({ ok: false, error: { code: 'sheet/not-a-sheet', looksLike: 'PDF' } })
  })

  it('nobody waits for any more is let go', async () => {
    const signal = AbortSignal.abort()
    const answer = await read({ bytes: bytes('Mục;Số tiền\n1.1;5'), name: 'mau.csv', authority: 'tinh-mau', signal })
    expect(answer).toEqual({ ok: false, error: { code: 'reader/cancelled' } })
  })
})
