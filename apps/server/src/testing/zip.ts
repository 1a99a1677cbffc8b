// Archives as tests need them, right or wrong in every field (PKWARE APPNOTE 6.3).

import { crc32 } from './crc32.ts'
import { deflateRawSync } from 'node:zlib'

export type Member =
  | { readonly name: string; readonly bytes: Uint8Array }
  /** As it stands packed, and how long it says it is. */
  | { readonly name: string; readonly deflated: Uint8Array; readonly size: number }

export const zip = (members: readonly Member[]): Uint8Array<ArrayBuffer> => {
  const local: Uint8Array[] = []
  const central: Uint8Array[] = []
  let offset = 0
  for (const member of members) {
    const name = new TextEncoder().encode(member.name)
    const packed = 'bytes' in member ? deflateRawSync(member.bytes) : member.deflated
    const size = 'bytes' in member ? member.bytes.length : member.size
    const crc = 'bytes' in member ? crc32(member.bytes) : 0
    const shared = fields([[2, 20], [2, 0], [2, 8], [2, 0], [2, 0], [4, crc], [4, packed.length], [4, size], [2, name.length], [2, 0]])
    local.push(fields([[4, 0x04034b50]]), shared, name, packed)
    central.push(
      fields([[4, 0x02014b50], [2, 20]]),
      shared,
      fields([[2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]),
      name,
    )
    offset += 4 + shared.length + name.length + packed.length
  }
  const directory = central.reduce((sum, part) => sum + part.length, 0)
  const count = members.length
  const end = fields([[4, 0x06054b50], [2, 0], [2, 0], [2, count], [2, count], [4, directory], [4, offset], [2, 0]])
  return joined([...local, ...central, end])
}

/** Little-endian numbers of two or four bytes. */
const fields = (values: readonly (readonly [size: 2 | 4, value: number])[]): Uint8Array => {
  const bytes = Buffer.alloc(values.reduce((sum, [size]) => sum + size, 0))
  let at = 0
  for (const [size, value] of values) at = size === 2 ? bytes.writeUInt16LE(value, at) : bytes.writeUInt32LE(value, at)
  return bytes
}

const joined = (parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> => {
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
