// Streams of a compound file (MS-CFB): a file system in a file, in which the old Word format and locked documents are
// kept. Chains of sectors that run in circles or out of the file give no stream.

import { binary, type Binary } from './binary.ts'

export type CompoundFile = {
  /** A stream of the root by its name; null where there is none or its sectors are broken. */
  readonly stream: (name: string) => Uint8Array | null
  readonly names: ReadonlySet<string>
}

type Entry = { readonly name: string; readonly start: number; readonly size: number; readonly kind: number }

const LAST = 0xfffffffa
const ENTRY = 128
const MOST_ENTRIES = 10_000

const numbersOf = (bytes: Uint8Array): Uint32Array => {
  const data = binary(bytes)
  return Uint32Array.from({ length: bytes.length >> 2 }, (_, i) => data.u32(i * 4))
}

/** The sectors of a chain one after another; null where it does not end. */
const follow = (table: Uint32Array, start: number, sector: (index: number) => Uint8Array): Uint8Array | null => {
  const parts: Uint8Array[] = []
  let size = 0
  for (let at = start; at < LAST; at = table[at] ?? LAST + 1) {
    const part = at < table.length ? sector(at) : new Uint8Array(0)
    if (part.length === 0 || parts.length >= table.length) return null
    parts.push(part)
    size += part.length
  }
  const whole = new Uint8Array(size)
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** Sectors that hold the table of sectors: the first are in the head of the file, the others in a chain. */
const tableSectors = (data: Binary, size: number, sector: (index: number) => Uint8Array): readonly number[] => {
  const found: number[] = []
  const most = Math.floor(data.length / size) + 1
  for (let i = 0; i < 109; i++) found.push(data.u32(76 + i * 4))
  let at = data.u32(68)
  for (let i = 0; at < LAST && i < most; i++) {
    const next = numbersOf(sector(at))
    found.push(...next.subarray(0, -1))
    at = next.at(-1) ?? LAST
  }
  return found.filter((index) => index < LAST).slice(0, most)
}

const entriesOf = (directory: Binary): readonly Entry[] => {
  const entries: Entry[] = []
  // The root is first; what it holds hangs on a tree of neighbours.
  const waiting = [directory.u32(76)]
  const seen = new Set<number>()
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    const at = id * ENTRY
    if (seen.has(id) || at + ENTRY > directory.length || seen.size > MOST_ENTRIES) continue
    seen.add(id)
    entries.push({
      name: directory.utf16(at, Math.max(0, (directory.u16(at + 64) >> 1) - 1)),
      kind: directory.u8(at + 66),
      start: directory.u32(at + 116),
      size: directory.u32(at + 120),
    })
    waiting.push(directory.u32(at + 68), directory.u32(at + 72))
  }
  return entries
}

/** Null where the file's own directory cannot be read. */
export const openCompoundFile = (bytes: Uint8Array): CompoundFile | null => {
  const data = binary(bytes)
  const [shift, smallShift] = [data.u16(30), data.u16(32)]
  if ((shift !== 9 && shift !== 12) || smallShift !== 6) return null
  const size = 1 << shift
  const sector = (index: number): Uint8Array => data.bytes((index + 1) * size, (index + 2) * size)
  const sectors = tableSectors(data, size, sector).map((index) => numbersOf(sector(index)))
  const table = new Uint32Array(sectors.reduce((sum, part) => sum + part.length, 0))
  sectors.reduce((at, part) => {
    table.set(part, at)
    return at + part.length
  }, 0)
  const directory = follow(table, data.u32(48), sector)
  if (directory === null) return null
  const entries = entriesOf(binary(directory))
  const small = numbersOf(follow(table, data.u32(60), sector) ?? new Uint8Array(0))
  const smallSectors = binary(follow(table, binary(directory).u32(116), sector) ?? new Uint8Array(0))
  const smallSector = (index: number): Uint8Array => smallSectors.bytes(index << smallShift, (index + 1) << smallShift)
  return {
    names: new Set(entries.map((entry) => entry.name)),
    stream: (name) => {
      const entry = entries.find((each) => each.name === name && each.kind === 2)
      if (entry === undefined) return null
      const isSmall = entry.size < data.u32(56)
      const whole = isSmall ? follow(small, entry.start, smallSector) : follow(table, entry.start, sector)
      return whole === null || whole.length < entry.size ? null : whole.subarray(0, entry.size)
    },
  }
}
