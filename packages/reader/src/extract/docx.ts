// A Word document (OOXML, ISO/IEC 29500): an archive whose word/document.xml holds the body.

import { err, ok, type Result } from '@tiendo/domain'
import type { ReadLimits } from '../limits.ts'
import type { ReadError } from '../read-error.ts'
import { openArchive, unpack, type Archive } from './archive.ts'
import { readBody } from './docx-body.ts'
import { readStyles } from './docx-styles.ts'
import type { Extracted } from './extracted.ts'
import { counter, readNumbering } from './numbering.ts'
import { writer } from './writer.ts'
import { readXml } from './xml.ts'

const OTHERS: readonly (readonly [string, string])[] = [
  ['xl/workbook.xml', 'XLSX'],
  ['ppt/presentation.xml', 'PPTX'],
]

const partText = (archive: Archive, name: string, limits: ReadLimits): Result<string | null, ReadError> => {
  const part = unpack(archive, name, limits)
  if (!part.ok || part.value === null) return part.ok ? ok(null) : part
  const utf16 = part.value[0] === 0xff || part.value[0] === 0xfe
  return ok(new TextDecoder(utf16 ? (part.value[0] === 0xff ? 'utf-16le' : 'utf-16be') : 'utf-8').decode(part.value))
}

/** The part that another names as its `type`: programs are free to call word/document.xml otherwise. */
const partOfType = (archive: Archive, from: string, type: string, limits: ReadLimits): string | null => {
  const slash = from.lastIndexOf('/') + 1
  const [folder, file] = [from.slice(0, slash), from.slice(slash)]
  const relations = partText(archive, `${folder}_rels/${file}.rels`, limits)
  let target: string | null = null
  readXml(relations.ok ? (relations.value ?? '') : '', {
    open: (name, attribute) => {
      if (name === 'Relationship' && attribute('Type')?.endsWith(`/${type}`) === true)
        target ??= attribute('Target') ?? null
    },
    close: () => undefined,
    text: () => undefined,
  })
  const path: string | null = target
  return path === null ? null : resolve(folder, path)
}

const resolve = (folder: string, target: string): string =>
  target.startsWith('/') ? target.slice(1) : `${folder}${target.replace(/^\.\//, '')}`

/** Why an archive without a Word body is none. */
const otherwise = (archive: Archive): ReadError => {
  if (archive.members.has('content.xml') && archive.members.has('mimetype'))
    return { code: 'reader/unsupported', kind: 'odt' }
  if (archive.members.has('EncryptedPackage')) return { code: 'reader/password-protected' }
  if (archive.members.has('[Content_Types].xml') && !OTHERS.some(([name]) => archive.members.has(name)))
    return { code: 'reader/corrupt', part: 'word/document.xml' }
  return { code: 'reader/not-a-document', looksLike: OTHERS.find(([name]) => archive.members.has(name))?.[1] ?? 'ZIP' }
}

/** Word keeps two notes that are no text: the lines that part notes from the body. */
const noteBodies = (xml: string): string =>
  xml.replace(/<w:(?:foot|end)note\b[^>]*w:type="(?:separator|continuation\w*)"[\s\S]*?<\/w:(?:foot|end)note>/g, '')

export const extractDocx = (bytes: Uint8Array, limits: ReadLimits): Result<Extracted, ReadError> => {
  const archive = openArchive(bytes, limits)
  if (!archive.ok) return archive
  const main = partOfType(archive.value, '', 'officeDocument', limits) ?? 'word/document.xml'
  const body = partText(archive.value, main, limits)
  if (!body.ok) return body
  if (body.value === null) return err(otherwise(archive.value))
  // Numbers and styles are a help, not the document: without them it is read plainly.
  const helper = (type: string): string => {
    const part = partText(archive.value, partOfType(archive.value, main, type, limits) ?? `word/${type}.xml`, limits)
    return part.ok ? (part.value ?? '') : ''
  }
  const out = writer()
  const parts = { styleOf: readStyles(helper('styles')), count: counter(readNumbering(helper('numbering'))) }
  const whole = readBody(body.value, parts, out, limits.characters)
  if (!whole) return err({ code: 'reader/corrupt', part: main })
  // Notes stand after the body, as they do at the end of a page; broken ones are left out.
  for (const type of ['footnotes', 'endnotes']) readBody(noteBodies(helper(type)), parts, out, limits.characters)
  if (out.length() > limits.characters) return err({ code: 'reader/zip-bomb', limit: limits.characters })
  return ok(out.done('docx'))
}
