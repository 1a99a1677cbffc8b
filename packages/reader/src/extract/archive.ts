// Members of a ZIP archive, unpacked one by one and never past a limit: a hostile archive is refused before it fills
// memory. Reads the central directory itself (APPNOTE 4.3), because the sizes there are claims, not facts.

import { Inflate } from 'fflate'
import { err, ok, type Result } from '@tiendo/domain'
import type { ReadLimits } from '../limits.ts'
import type { ReadError } from '../read-error.ts'

export type Member = {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly claimed: number
  readonly offset: number
  readonly encrypted: boolean
}

export type Archive = {
  readonly bytes: Uint8Array
  readonly members: ReadonlyMap<string, Member>
  /** Bytes unpacked so far. */
  readonly unpacked: { bytes: number }
}

const MEGABYTE = 1024 * 1024
const corrupt = (part: string): Result<never, ReadError> => err({ code: 'reader/corrupt', part })

const endOfDirectory = (view: DataView): number => {
  for (let i = view.byteLength - 22; i >= Math.max(0, view.byteLength - 22 - 65_535); i--) {
    if (view.getUint32(i, true) === 0x06054b50) return i
  }
  return -1
}

/** Lists the members; a directory that is missing or points outside the file is a truncated archive. */
export const openArchive = (bytes: Uint8Array, limits: ReadLimits): Result<Archive, ReadError> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfDirectory(view)
  if (end < 0) return corrupt('zip')
  const count = view.getUint16(end + 10, true)
  if (count > limits.members) return err({ code: 'reader/zip-bomb', limit: limits.members })
  const members = new Map<string, Member>()
  let at = view.getUint32(end + 16, true)
  for (let i = 0; i < count; i++) {
    if (at + 46 > view.byteLength || view.getUint32(at, true) !== 0x02014b50) return corrupt('zip')
    const [nameLength, extra, comment] = [
      view.getUint16(at + 28, true),
      view.getUint16(at + 30, true),
      view.getUint16(at + 32, true),
    ]
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replaceAll('\\', '/')
    const claimed = view.getUint32(at + 24, true)
    if (claimed > limits.memberBytes * 4) return err({ code: 'reader/zip-bomb', limit: limits.memberBytes })
    members.set(name, {
      name,
      claimed,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    })
    at += 46 + nameLength + extra + comment
  }
  return ok({ bytes, members, unpacked: { bytes: 0 } })
}

const CHUNK = 16_384

const inflate = (packed: Uint8Array, member: Member, limits: ReadLimits): Result<Uint8Array, ReadError> => {
  const chunks: Uint8Array[] = []
  const state = { size: 0, ended: false }
  const stream = new Inflate((chunk, final) => {
    chunks.push(chunk)
    state.size += chunk.length
    state.ended = state.ended || final
  })
  try {
    for (let at = 0; at < packed.length && !state.ended; at += CHUNK) {
      stream.push(packed.subarray(at, at + CHUNK), at + CHUNK >= packed.length)
      const read = Math.min(at + CHUNK, packed.length)
      if (state.size > limits.memberBytes || (state.size > MEGABYTE && state.size > read * limits.ratio))
        return err({ code: 'reader/zip-bomb', limit: limits.memberBytes })
    }
  } catch {
    // The inflater throws for a stream that is cut or damaged; it has no other failure.
    return corrupt(member.name)
  }
  if (!state.ended) return corrupt(member.name)
  const whole = new Uint8Array(state.size)
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return ok(whole)
}

const contentOf = ({ bytes }: Archive, member: Member, limits: ReadLimits): Result<Uint8Array, ReadError> => {
  const { name } = member
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (member.offset + 30 > bytes.length || view.getUint32(member.offset, true) !== 0x04034b50) return corrupt(name)
  const from = member.offset + 30 + view.getUint16(member.offset + 26, true) + view.getUint16(member.offset + 28, true)
  const packed = bytes.subarray(from, from + member.packed)
  if (packed.length < member.packed) return corrupt(name)
  if (member.method === 0)
    return packed.length > limits.memberBytes ? err({ code: 'reader/zip-bomb', limit: limits.memberBytes }) : ok(packed)
  return member.method === 8 ? inflate(packed, member, limits) : corrupt(name)
}

/** Whether more was asked for than an archive may hold: what came after that was not read. */
export const isSwollen = ({ unpacked }: Archive, limits: ReadLimits): boolean => unpacked.bytes > limits.unpackedBytes

/** Unpacks one member; `null` where the archive has none of that name. */
export const unpack = (archive: Archive, name: string, limits: ReadLimits): Result<Uint8Array | null, ReadError> => {
  const member = archive.members.get(name)
  if (member === undefined) return ok(null)
  if (member.encrypted) return err({ code: 'reader/password-protected' })
  if (isSwollen(archive, limits)) return err({ code: 'reader/zip-bomb', limit: limits.unpackedBytes })
  const content = contentOf(archive, member, limits)
  if (content.ok) archive.unpacked.bytes += content.value.length
  return content
}
