// Vietnamese text in an old code, as characters 0 to FF: what decoding undoes.

import { codeTables, type LegacyEncoding } from '../legacy/tables.ts'

export const vietnameseLetters: readonly string[] = [
  ...Array.from('aăâeêioôơuưyAĂÂEÊIOÔƠUƯY').flatMap((base) =>
    ['', '\u0300', '\u0301', '\u0309', '\u0303', '\u0323'].map((tone) => (base + tone).normalize('NFC')),
  ),
  'đ',
  'Đ',
].filter((letter) => !/[A-Za-z]/.test(letter))

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/

/** A letter, then its tone apart: the way of windows-1258. */
const apart = (letter: string): readonly string[] => {
  const parts = letter.normalize('NFD')
  const tone = TONE.exec(parts)?.[0]
  return tone === undefined ? [letter] : [parts.replace(tone, '').normalize('NFC'), tone]
}

export const toLegacy = (text: string, encoding: LegacyEncoding): string => {
  const codes = new Map([...codeTables[encoding]].map(([code, letter]) => [letter, code]))
  const one = (letter: string): string =>
    codes.get(letter) ?? (encoding === 'tcvn3' ? codes.get(letter.toLowerCase()) : undefined) ?? letter
  return Array.from(text.normalize('NFC'))
    .flatMap((letter) => (encoding === 'windows-1258' ? apart(letter) : [letter]))
    .map(one)
    .join('')
}

/** The bytes of such text. */
export const bytesOf = (codes: string): Uint8Array => Uint8Array.from(codes, (char) => char.charCodeAt(0))
