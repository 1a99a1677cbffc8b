// Letters of an old code that came through as Latin-1 or its Windows sister, turned into those they show: what a
// program gives that does not know of the code, because only the font did.

import { capitalise } from './capitals.ts'
import { codeTables, type LegacyEncoding } from './tables.ts'
import { charOf, codeOf } from './windows-1252.ts'

/** Whether two codes may make one letter. */
const pairs = (encoding: LegacyEncoding): boolean => encoding === 'vni'

const letters = (text: string, encoding: LegacyEncoding): string => {
  const table = codeTables[encoding]
  const parts: string[] = []
  for (let i = 0; i < text.length; i++) {
    const char = text.charAt(i)
    const code = codeOf(char)
    const pair = pairs(encoding) ? table.get(code + codeOf(text.charAt(i + 1))) : undefined
    if (pair !== undefined) i++
    parts.push(pair ?? table.get(code) ?? charOf(code))
  }
  return parts.join('')
}

/** `capitals`: the font shows small letters as capitals (`.VnTimeH`). */
export const fromLegacy = (text: string, encoding: LegacyEncoding, capitals = false): string => {
  const read = letters(text, encoding)
  if (capitals) return read.toUpperCase()
  return encoding === 'tcvn3' ? capitalise(read) : read
}
