// Compound files (MS-CFB): the old Word format, or a newer document locked by a password. Told apart by the names in
// the directory, which are UTF-16.

import type { ReadError } from '../read-error.ts'

const utf16 = (name: string): readonly number[] =>
  Array.from({ length: name.length * 2 }, (_, i) => (i % 2 === 0 ? name.charCodeAt(i / 2) : 0))

const contains = (bytes: Uint8Array, wanted: readonly number[]): boolean => {
  const [first = 0, second = 0] = wanted
  for (let i = bytes.indexOf(first); i >= 0; i = bytes.indexOf(first, i + 1)) {
    if (bytes[i + 1] === second && wanted.every((byte, k) => bytes[i + k] === byte)) return true
  }
  return false
}

export const whatOle = (bytes: Uint8Array): ReadError => {
  if (contains(bytes, utf16('EncryptedPackage'))) return { code: 'reader/password-protected' }
  if (contains(bytes, utf16('WordDocument'))) return { code: 'reader/unsupported', kind: 'doc' }
  return { code: 'reader/not-a-document', looksLike: 'OLE' }
}
