// One command that writes several things needs an id for each, the same again on a retry: a name-based UUID
// (RFC 9562, version 5) of the command's own.

import { createHash } from 'node:crypto'

export const derivedId = (commandId: string, name: string): string => {
  const bytes = createHash('sha1').update(Buffer.from(commandId.replaceAll('-', ''), 'hex')).update(name).digest()
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20, 32)].join('-')
}
