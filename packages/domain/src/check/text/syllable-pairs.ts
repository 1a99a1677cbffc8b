// Which pair of syllables a pair was meant to be: the one known phrase that is a single letter or mark away.

import { isSlip, syllable } from '../../organisation/same-spelling.ts'
import { OTHER_WORDS, PHRASES } from './phrases.ts'

/** A text of many pages has some thousands of words and pairs; of a hostile one no more than this is remembered. */
const MOST_REMEMBERED = 50_000

const remembering = <Value>(make: (text: string) => Value): ((text: string) => Value) => {
  const made = new Map<string, Value>()
  return (text) => {
    const before = made.get(text)
    if (before !== undefined) return before
    const value = make(text)
    if (made.size < MOST_REMEMBERED) made.set(text, value)
    return value
  }
}

/** "lý" and "lí" are one. */
const keyOf = remembering((word) =>
  syllable(word).normalize('NFD').replace(/(?<=^[hklmst])y(?=[\u0300\u0301\u0303\u0309\u0323]?$)/u, 'i').normalize('NFC'),
)

type Phrase = { readonly first: string; readonly second: string; readonly words: string }

const phrases: readonly Phrase[] = PHRASES.map((words) => {
  const [first = '', second = ''] = words.split(' ')
  return { first: keyOf(first), second: keyOf(second), words }
})

const known = new Set([...PHRASES, ...OTHER_WORDS].map((words) => words.split(' ').map(keyOf).join(' ')))

const grouped = (by: (phrase: Phrase) => string): ReadonlyMap<string, readonly Phrase[]> => {
  const map = new Map<string, Phrase[]>()
  for (const phrase of phrases) map.set(by(phrase), [...(map.get(by(phrase)) ?? []), phrase])
  return map
}
const byFirst = grouped(({ first }) => first)
const bySecond = grouped(({ second }) => second)

const MARKS = /[\u0300-\u036f]/gu

/** Words that stand beside anything: a pair with one of them in it is no slip of a phrase. */
const SMALL = new Set(
  'các có của cho và là ở với tại trong từ theo để đến do bị được thì mà như khi nếu cũng đã đang sẽ về vào ra lên xuống một hai ba bốn năm sáu này đó kia mỗi hay hoặc còn phải cần trên dưới sau trước nhất hơn bao cao đề tính chưa không chỉ sự việc cả mọi ai gì nào nên vì bởi tự cùng lại rất quá ông bà tổ bộ ban sở xã phường tỉnh'
    .split(' ')
    .map(keyOf),
)

export const isPhrase = (first: string, second: string): boolean => known.has(`${keyOf(first)} ${keyOf(second)}`)

const look = (a: string, b: string): string | null => {
  const near = new Set<string>()
  if (!SMALL.has(b)) for (const { second, words } of byFirst.get(a) ?? []) if (isSlip(b, second)) near.add(words)
  if (!SMALL.has(a)) for (const { first, words } of bySecond.get(b) ?? []) if (isSlip(a, first)) near.add(words)
  const [only] = near
  return only === undefined || near.size > 1 ? null : only
}

/** The empty string stands for none, so that it too is remembered. */
const meantByKeys = remembering((pair) => {
  const [a = '', b = ''] = pair.split(' ')
  return a.length < 2 || b.length < 2 || known.has(pair) ? '' : (look(a, b) ?? '')
})

/** The phrase that two syllables were meant to be; null where they are one, or none or several are near. */
export const meantBy = (first: string, second: string): string | null => {
  const meant = meantByKeys(`${keyOf(first)} ${keyOf(second)}`)
  return meant === '' ? null : meant
}

const knownSyllables = new Set([...known].flatMap((pair) => pair.split(' ')))
const ONSET = /^[^aeiouy\p{M}]*/u
const onset = (word: string): string => ONSET.exec(word.normalize('NFD'))?.[0] ?? ''
const rhyme = (word: string): string => word.normalize('NFD').replace(MARKS, '').replace(ONSET, '')

/**
 * The phrase that a third syllable has slipped into, made of its neighbours' letters: "kèm thèm theo". Null where it may
 * be a word of its own.
 */
export const strayBetween = (first: string, stray: string, second: string): string | null => {
  const b = keyOf(stray)
  if (knownSyllables.has(b) || SMALL.has(b) || b.length < 3) return null
  const [a, c] = [keyOf(first), keyOf(second)]
  if (!known.has(`${a} ${c}`)) return null
  const made = onset(b) !== '' && onset(b) === onset(c) && rhyme(b) === rhyme(a)
  return made ? (byFirst.get(a)?.find((phrase) => phrase.second === c)?.words ?? null) : null
}
