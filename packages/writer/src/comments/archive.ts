// A ZIP archive some of whose parts are replaced: every other part is carried over as the very bytes it was, packed as it
// was (APPNOTE 4.3). Sizes are taken from the central directory, which is what readers of a document go by.

import { inflateSync, strFromU8, strToU8, zipSync } from 'fflate'

type Entry = {
  readonly name: string
  /** Its record in the central directory. */
  readonly record: Uint8Array
  readonly method: number
  readonly packed: number
  readonly size: number
  readonly at: number
}

export type Archive = { readonly bytes: Uint8Array; readonly entries: readonly Entry[] }

const [END, DIRECTORY, LOCAL] = [0x06054b50, 0x02014b50, 0x04034b50]
/** Flags: encrypted; sizes told behind the data. */
const [ENCRYPTED, SIZES_BEHIND] = [1, 8]
const ZIP64 = 0xffffffff
/** More than a document's part holds, unpacked. */
const MOST = 128 * 1024 * 1024

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

const entryAt = (bytes: Uint8Array, at: number): Entry | null => {
  const view = viewOf(bytes)
  if (at + 46 > bytes.length || view.getUint32(at, true) !== DIRECTORY) return null
  const names = view.getUint16(at + 28, true)
  const length = 46 + names + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  const entry: Entry = {
    name: strFromU8(bytes.subarray(at + 46, at + 46 + names)).replaceAll('\\', '/'),
    record: bytes.slice(at, at + length),
    method: view.getUint16(at + 10, true),
    packed: view.getUint32(at + 20, true),
    size: view.getUint32(at + 24, true),
    at: view.getUint32(at + 42, true),
  }
  const known = (view.getUint16(at + 8, true) & ENCRYPTED) === 0 && entry.packed !== ZIP64 && entry.at !== ZIP64
  return known && entry.size <= MOST && entry.record.length === length ? entry : null
}

/** Null where it is no archive, or one of a kind that documents are not. */
export const openArchive = (bytes: Uint8Array): Archive | null => {
  const view = viewOf(bytes)
  let end = bytes.length - 22
  while (end >= 0 && view.getUint32(end, true) !== END) end -= 1
  if (end < 0) return null
  const entries: Entry[] = []
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < view.getUint16(end + 10, true); i++) {
    const entry = entryAt(bytes, at)
    if (entry === null) return null
    entries.push(entry)
    at += entry.record.length
  }
  return { bytes, entries }
}

/** Where an entry's own header ends; null where there is none. */
const dataAt = ({ bytes }: Archive, { at, packed }: Entry): number | null => {
  const view = viewOf(bytes)
  if (at + 30 > bytes.length || view.getUint32(at, true) !== LOCAL) return null
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  return from + packed > bytes.length ? null : from
}

/** A part as text; null where there is none, or it cannot be unpacked. */
export const partOf = (archive: Archive, name: string): string | null => {
  const entry = archive.entries.find((one) => one.name === name)
  const from = entry === undefined ? null : dataAt(archive, entry)
  if (entry === undefined || from === null || (entry.method !== 0 && entry.method !== 8)) return null
  const packed = archive.bytes.subarray(from, from + entry.packed)
  try {
    const content = entry.method === 0 ? packed : inflateSync(packed, { out: new Uint8Array(entry.size) })
    const encoding = content[0] === 0xff ? 'utf-16le' : content[0] === 0xfe ? 'utf-16be' : 'utf-8'
    return new TextDecoder(encoding).decode(content)
  } catch {
    // The inflater throws for data that is damaged; it has no other failure.
    return null
  }
}

/** An entry's header and data, its sizes in the header as the directory has them. */
const copied = (archive: Archive, entry: Entry): Uint8Array | null => {
  const from = dataAt(archive, entry)
  if (from === null) return null
  const local = archive.bytes.slice(entry.at, from + entry.packed)
  const [view, known] = [viewOf(local), viewOf(entry.record)]
  view.setUint16(6, view.getUint16(6, true) & ~SIZES_BEHIND, true)
  for (const [to, at] of [
    [14, 16],
    [18, 20],
    [22, 24],
  ] as const)
    view.setUint32(to, known.getUint32(at, true), true)
  return local
}

const joined = (pieces: readonly Uint8Array[]): Uint8Array => {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0))
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}

/** No clock: parts of our own carry the first day that ZIP knows, in whatever zone. */
const EPOCH = new Date(1980, 0, 1)

export const zipped = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
    mtime: EPOCH,
  })

/** The archive with these parts in the place of its own, in their order; new ones behind. Null where it is damaged. */
export const withParts = (archive: Archive, parts: Readonly<Record<string, string>>): Uint8Array | null => {
  const ours = openArchive(zipped(parts))
  if (ours === null) return null
  const known = new Set(archive.entries.map(({ name }) => name))
  const all = [
    ...archive.entries.map((entry) => {
      const own = ours.entries.find(({ name }) => name === entry.name)
      return own === undefined ? ([archive, entry] as const) : ([ours, own] as const)
    }),
    ...ours.entries.filter(({ name }) => !known.has(name)).map((entry) => [ours, entry] as const),
  ]
  const [bodies, records]: [Uint8Array[], Uint8Array[]] = [[], []]
  let at = 0
  for (const [from, entry] of all) {
    const body = copied(from, entry)
    if (body === null) return null
    const record = entry.record.slice()
    const view = viewOf(record)
    view.setUint16(8, view.getUint16(8, true) & ~SIZES_BEHIND, true)
    view.setUint32(42, at, true)
    bodies.push(body)
    records.push(record)
    at += body.length
  }
  const end = new Uint8Array(22)
  const view = viewOf(end)
  view.setUint32(0, END, true)
  view.setUint16(8, all.length, true)
  view.setUint16(10, all.length, true)
  view.setUint32(
    12,
    records.reduce((sum, { length }) => sum + length, 0),
    true,
  )
  view.setUint32(16, at, true)
  return joined([...bodies, ...records, end])
}
