// One plan of our own writing, kept by a word processor in each of its formats: each gives the same draft.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../index.ts'
import { said } from '../testing/said.ts'

const bytesOf = (name: string): Uint8Array =>
  new Uint8Array(readFileSync(new URL(`./__fixtures__/${name}`, import.meta.url)))

const patched = (bytes: Uint8Array, at: number, ...values: readonly number[]): Uint8Array => {
  const copy = bytes.slice()
  copy.set(values, at)
  return copy
}

/** Where a name stands in the directory of a compound file. */
const nameAt = (bytes: Uint8Array, name: string): number => {
  const wanted = Array.from(name).map((char) => char.charCodeAt(0))
  for (let at = 0; at < bytes.length; at += 128) if (wanted.every((code, i) => bytes[at + i * 2] === code)) return at
  throw new Error(`${name} is not there`)
}

describe('the formats of word processors', () => {
  it.each(['plan.doc', 'plan.rtf', 'plan.odt'])('%s', async (name) => {
    const [expected, result] = await Promise.all([
      readDocument(bytesOf('plan.docx'), 'plan.docx'),
      readDocument(bytesOf(name), name),
    ])
    if (!expected.ok || !result.ok) throw new Error('unread')
    expect(result.value.draft.tasks).toHaveLength(6)
    expect(said(result.value.draft)).toEqual(said(expected.value.draft))
    expect(result.value.draft.source.kind).toBe('doc')
    expect(result.value.source.blocks.map((block) => block.kind)).toEqual(
      expected.value.source.blocks.map((block) => block.kind),
    )
  })

  it.each(['wild.doc', 'wild.rtf', 'wild.odt'])(
    '%s: old fonts, lists in levels, headers, notes, changes, tables in tables',
    async (name) => {
      const [expected, result] = await Promise.all([
        readDocument(bytesOf('wild.docx'), 'wild.docx'),
        readDocument(bytesOf(name), name),
      ])
      if (!expected.ok || !result.ok) throw new Error('unread')
      const shown = ({ source, draft }: typeof result.value): unknown => [
        source.blocks.map((block) => (block.kind === 'paragraph' ? block.text : block.rows.map((row) => row.cells))),
        source.margins,
        draft.source.notes,
      ]
      expect(shown(result.value)).toEqual(shown(expected.value))
      expect(result.value.source.margins).toEqual(['DỰ THẢO LẦN 2'])
      expect(result.value.draft.source.notes).toEqual([
        { kind: 'legacyEncoding', encoding: 'tcvn3' },
        { kind: 'trackedChanges', count: 2 },
      ])
    },
  )

  it('a .doc that is RTF inside is read as what it is', async () => {
    expect((await readDocument(bytesOf('plan.rtf'), 'plan.doc')).ok).toBe(true)
  })

  it('a .doc under a password says so', async () => {
    const doc = bytesOf('plan.doc')
    // The first sector is the document's head: its flag of encryption.
    const at = doc.findIndex((byte, i) => i % 512 === 0 && byte === 0xec && doc[i + 1] === 0xa5)
    expect(await readDocument(patched(doc, at + 11, (doc[at + 11] ?? 0) | 1), 'a.doc')).toEqual({
      ok: false,
      error: { code: 'reader/password-protected' },
    })
  })

  it('a newer document under a password says so, whatever it is called', async () => {
    const doc = bytesOf('plan.doc')
    const at = nameAt(doc, 'WordDocument')
    const name = Array.from('EncryptedPackage').flatMap((char) => [char.charCodeAt(0), 0])
    const locked = patched(patched(doc, at, ...name, 0, 0), at + 64, 34, 0)
    expect(await readDocument(locked, 'a.docx')).toEqual({ ok: false, error: { code: 'reader/password-protected' } })
  })

  it('a compound file of another program is no document', async () => {
    const doc = bytesOf('plan.doc')
    const at = nameAt(doc, 'WordDocument')
    expect(await readDocument(patched(doc, at, 0x58), 'a.doc')).toEqual({
      ok: false,
      error: { code: 'reader/not-a-document', looksLike: 'OLE' },
    })
  })
})
