// A PDF that grows as signed ones do: objects added behind it, with a further table of contents.

import { strFromU8, strToU8 } from 'fflate'

const lastMatch = (text: string, pattern: RegExp): string => [...text.matchAll(pattern)].at(-1)?.[1] ?? '0'

/** Latin-1 objects by their numbers; those that are there already are put in place of the older ones. */
export const grown = (file: Uint8Array, objects: Readonly<Record<number, string>>): Uint8Array<ArrayBuffer> => {
  const before = strFromU8(file, true)
  const previous = lastMatch(before, /startxref\n(\d+)/g)
  const size = Math.max(Number(lastMatch(before, /\/Size (\d+)/g)), ...Object.keys(objects).map((number) => Number(number) + 1))
  let added = ''
  let table = 'xref\n'
  for (const [number, body] of Object.entries(objects)) {
    table += `${number} 1\n${String(before.length + added.length).padStart(10, '0')} 00000 n \n`
    added += `${number} 0 obj\n${body}\nendobj\n`
  }
  const start = before.length + added.length
  const trailer = `trailer\n<</Size ${size}/Root 1 0 R/Prev ${previous}>>\nstartxref\n${start}\n%%EOF\n`
  return new Uint8Array(strToU8(before + added + table + trailer, true))
}

/** The same letters in place of others: nothing moves. */
export const overwritten = (file: Uint8Array, what: string, by: string): Uint8Array<ArrayBuffer> => {
  const text = strFromU8(file, true)
  const at = text.indexOf(what)
  if (at < 0 || what.length !== by.length) throw new Error(`cannot write over ${what}`)
  return new Uint8Array(strToU8(text.slice(0, at) + by + text.slice(at + what.length), true))
}
