// Which word is proposed in the place of one that was made out, and only where the evidence is plain: the neighbours make
// a phrase of administrative Vietnamese with it, or the document itself writes it so elsewhere, and neither holds for
// what was read. Names of people and places have no such evidence and stay as read.

import { meantBy } from '@tiendo/domain'
import { isSyllable } from '../legacy/syllable.ts'
import { isKnown, isPlanPair } from './lexicon.ts'
import { likeCapitals, slipsOf } from './slips.ts'
import type { Pairs, Spoken } from './spoken.ts'

type Neighbours = { readonly last: string | null; readonly next: string | null }

/** Times that the document itself must write a pair; and so many times more often than what was read. */
const OFTEN = 2
const MORE = 3

const noPairs: Pairs = () => 0

/** With how many of its neighbours a word makes what is known: a phrase, or a pair that the document writes. */
const evidence = (word: string, { last, next }: Neighbours, pairs: Pairs, times: number): number =>
  (last !== null && (isKnown(last, word) || pairs(last, word) >= times) ? 1 : 0) +
  (next !== null && (isKnown(word, next) || pairs(word, next) >= times) ? 1 : 0)

/** How often the document writes a word beside its neighbours: a slip may be made again and again, but not more often. */
const written = (word: string, { last, next }: Neighbours, pairs: Pairs): number =>
  (last === null ? 0 : pairs(last, word)) + (next === null ? 0 : pairs(word, next))

const isPlain = (word: string): boolean => /^[\p{L}\p{M}]+$/u.test(word)

/** The one word that fits best; null where two fit alike. */
const best = (words: readonly string[], weigh: (word: string) => number): string | null => {
  const weighed = words.map((word) => ({ word, weight: weigh(word) })).filter(({ weight }) => weight > 0)
  const most = Math.max(0, ...weighed.map(({ weight }) => weight))
  const [first, second] = weighed.filter(({ weight }) => weight === most)
  return first === undefined || second !== undefined ? null : first.word
}

/** Letters that no Vietnamese word has, standing alone. */
const FOREIGN: Readonly<Record<string, string>> = { ÿ: 'y', ï: 'i' }

const UNMARKED = /^[a-zA-Z]+$/u

/** Two syllables run together: the one place at which a phrase stands on both sides, or syllables with a mark. */
const parted = (core: string): string | null => {
  const cuts = Array.from({ length: Math.max(0, core.length - 3) }, (_, i) => i + 2)
    .map((at) => [core.slice(0, at), core.slice(at)] as const)
    .filter(([a, b]) => isKnown(a, b))
  const [only] = cuts
  return only === undefined || cuts.length > 1 ? null : only.join(' ')
}

/** Words that stand beside anything, and are no slip of another for that. */
const SMALL = new Set('các có của cho và là ở bị mà như khi đã sẽ vào ra này đó hay nếu cả mọi'.split(' '))

const besides = (word: string, { last, next }: Neighbours): number =>
  (last !== null && isPlanPair(last, word) ? 1 : 0) + (next !== null && isPlanPair(word, next) ? 1 : 0)

const isName = (one: Spoken, other: Spoken | undefined): boolean =>
  other !== undefined && /^\p{Lu}\p{Ll}/u.test(one.written) && /^\p{Lu}\p{Ll}/u.test(other.written)

/** A syllable that may be right by itself: only a phrase that it must have been changes it. */
const meant = (at: Spoken, before: Spoken | undefined, after: Spoken | undefined, around: Neighbours): string | null => {
  if (before !== undefined && at.joined && !isName(at, before)) {
    const pair = meantBy(before.core, at.core)
    const [first, second] = pair?.split(' ') ?? []
    const isFree = around.next === null || !isKnown(at.core, around.next)
    if (second !== undefined && first === before.core && isFree) return second
  }
  if (after !== undefined && after.joined && !isName(at, after)) {
    const pair = meantBy(at.core, after.core)
    const [first, second] = pair?.split(' ') ?? []
    const isFree = around.last === null || !isKnown(around.last, at.core)
    if (first !== undefined && second === after.core && isFree) return first
  }
  return null
}

/** Bodies whose first word means little by itself. */
const BODIES = (
  'tổ công tác | tổ giúp việc | tổ thường trực | tổ biên tập | ban chỉ đạo | ban quản lý | ban tổ chức | ' +
  'sở tài chính | sở nội vụ | sở tư pháp | sở xây dựng | sở công thương'
)
  .split(' | ')
  .map((name) => name.split(' '))

const bodyHead = (spoken: readonly Spoken[], i: number): string | null => {
  const [at, second, third] = [spoken[i], spoken[i + 1], spoken[i + 2]]
  if (at === undefined || second?.joined !== true || third?.joined !== true || !/^\p{Lu}/u.test(at.written)) return null
  const name = BODIES.find(([, b, c]) => b === second.core && c === third.core)
  return name?.[0] !== undefined && name[0] !== at.core && slipsOf(at.core).includes(name[0]) ? name[0] : null
}

/** The core as proposed, in the capitals of what was read; null where what was read may stand. */
export const proposalFor = (spoken: readonly Spoken[], i: number, pairs: Pairs): string | null => {
  const at = spoken[i]
  if (at === undefined || at.core === '' || !isPlain(at.core)) return null
  const [before, after] = [at.joined ? spoken[i - 1] : undefined, spoken[i + 1]]
  const around = { last: before?.core ?? null, next: after?.joined === true ? after.core : null }
  if (evidence(at.core, around, noPairs, 1) > 0) return null
  const isShort = at.written.length > 1 && at.written === at.written.toUpperCase() && UNMARKED.test(at.written)
  const isOdd = !isSyllable(at.core) && !isShort
  if (isOdd || at.core.length === 1) {
    const found = best(slipsOf(at.core), (word) => evidence(word, around, pairs, isOdd ? 1 : OFTEN))
    if (found !== null) return likeCapitals(found, at.written)
    const cut = isOdd ? (FOREIGN[at.core] ?? parted(at.core)) : null
    return cut === null ? null : likeCapitals(cut, at.written)
  }
  const found = meant(at, before, after, around)
  const itself = (around.last === null ? 0 : 1) + (around.next === null ? 0 : 1)
  if (found !== null && written(found, around, pairs) >= written(at.core, around, pairs) - itself)
    return likeCapitals(found, at.written)
  const planned = best(slipsOf(at.core), (word) => besides(word, around))
  if (planned !== null && !SMALL.has(at.core)) return likeCapitals(planned, at.written)
  const head = bodyHead(spoken, i)
  if (head !== null) return likeCapitals(head, at.written)
  // The same three words elsewhere, and more often, but for a slip in the middle one.
  const { last, next } = around
  if (last === null || next === null) return null
  const own = Math.max(pairs(last, at.core), pairs(at.core, next))
  const twice = best(slipsOf(at.core), (word) => {
    const times = Math.min(pairs(last, word), pairs(word, next))
    return times >= OFTEN && times >= MORE * own ? 1 : 0
  })
  return twice === null ? null : likeCapitals(twice, at.written)
}
