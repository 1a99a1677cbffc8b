// The bytes that a signature covers: all of the file up to its own container, and all behind it up to where the file
// ended when it was signed. Whatever leaves out more than the container hides something, and is taken for broken.

import type { StoredSignature } from './stored-signature.ts'

export type Covered = {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Where the file ended when it was signed. */
  readonly end: number
}

const [OPENING, CLOSING] = ['<'.charCodeAt(0), '>'.charCodeAt(0)]
const MARGIN = 2

const nibble = (code: number): number => {
  if (code >= 48 && code <= 57) return code - 48
  const letter = code | 32
  return letter >= 97 && letter <= 102 ? letter - 87 : -1
}

/** Two letters for each byte between the brackets; nothing else stands there. */
const holds = (file: Uint8Array, from: number, to: number, contents: Uint8Array): boolean => {
  if (file[from] !== OPENING || file[to - 1] !== CLOSING || to - from - MARGIN !== contents.length * 2) return false
  return contents.every((byte, index) => {
    const at = from + 1 + index * 2
    return nibble(file[at] ?? 0) * 16 + nibble(file[at + 1] ?? 0) === byte
  })
}

/** Null where the range does not fit the file: it is another one than was signed. */
export const coveredBy = (file: Uint8Array, { range, contents }: Pick<StoredSignature, 'range' | 'contents'>): Covered | null => {
  const [start, first, second, rest] = range
  if (range.length !== 4 || start !== 0 || first === undefined || second === undefined || rest === undefined) return null
  const end = second + rest
  if (first <= 0 || second <= first || rest < 0 || end > file.length) return null
  if (!holds(file, first, second, contents)) return null
  const bytes = new Uint8Array(first + rest)
  bytes.set(file.subarray(0, first))
  bytes.set(file.subarray(second, end), first)
  return { bytes, end }
}

const BLANKS: readonly number[] = [0, 9, 10, 12, 13, 32]
const STRAY = 64

/** Nothing but an end of line or so was added behind it. */
export const reachesEnd = (file: Uint8Array, end: number): boolean =>
  file.length - end <= STRAY && file.subarray(end).every((byte) => BLANKS.includes(byte))
