// The expressions of one sentence joined: "hằng năm" takes the "trước ngày 15/11" beside it as its slot, a year beside a
// quarter is that quarter's year, "giai đoạn 2026-2030" beside a round bounds it. What is joined stands as one.

import type { Expression, Quota, Recur, Undated, AfterEvent, Weekday, When } from './expression.ts'
import type { Item, Piece } from './piece.ts'
import { withYear, yearless } from './piece.ts'
import type { Element, Words } from './sentence.ts'

/** A round with the places it falls in and the years it is bounded by. */
export type Round = {
  readonly t: 'round'
  readonly recur: Pick<Recur, 'rounds' | 'quota'>
  readonly places: readonly (When | Weekday)[]
  readonly fromYear: number | null
  readonly toYear: number | null
  readonly start: number
  readonly end: number
}

export type Joined = Words | When | Round | AfterEvent | Undated

/** How far a round looks for its slot, in elements: keeps long lists linear. */
const REACH = 6
const LIGHT = /^[\s,:()–-]*(?:(?:vào|và|là|thực hiện|báo cáo|tổ chức|hoàn thành|xong|trong|của|giai đoạn)?[\s,:()–-]*)$/

const yearRound: Recur['rounds'] = [{ unit: 'year', interval: 1, ninth: false }]

const weekRound: Recur['rounds'] = [{ unit: 'week', interval: 1, ninth: false }]

/** Falls in a known part of the year, not on "ngày 25" of some month. */
const inYear = (item: Item): boolean => item.last.unit !== 'day' || item.last.month !== null

const ownRound = (item: Item): Recur['rounds'] | null => {
  const piece = item.last
  if (piece.unit !== 'day') return null
  if (piece.yearOffset !== 0) return yearRound
  if (piece.ofRound === null) return null
  return [{ unit: piece.ofRound.unit ?? 'month', interval: 1, ninth: false }]
}

const fits = (place: Element, rounds: Recur['rounds']): place is When | Weekday => {
  if (place.t === 'weekday') return rounds.every((round) => round.unit === 'week')
  if (place.t !== 'when' || place.cue === 'from' || place.cue === 'upTo' || place.andLater) return false
  return place.items.every((item) => {
    if (!yearless(item)) return false
    if (item.last.unit !== 'day' || item.last.month !== null) return !rounds.some((round) => round.unit === 'week')
    return rounds.every((round) => round.unit !== 'week')
  })
}

/**
 * "giai đoạn 2026-2030", "từ năm 2026", "đến năm 2030": first and last year, either open. A single year bounds rounds
 * shorter than a year ("hằng quý trong năm 2026"); beside "hằng năm" it is a time of its own.
 */
const boundsOf = (element: Element, rounds: Recur['rounds']): { fromYear: number | null; toYear: number | null } | null => {
  if (element.t !== 'when' || element.items.length !== 1) return null
  const [item] = element.items
  if (item === undefined || item.first.unit !== 'year' || item.last.unit !== 'year' || item.edge !== null) return null
  const [first, last] = [item.first.year, item.last.year]
  if (first === null || last === null) return null
  if (element.cue === 'from') return { fromYear: first, toYear: null }
  if (element.andLater) return element.cue === 'on' ? null : { fromYear: first, toYear: null }
  if (element.cue === 'on' || element.cue === 'upTo') return { fromYear: null, toYear: last }
  const single = first === last && !rounds.some((round) => round.unit === 'year')
  return first < last || single ? { fromYear: first, toYear: last } : null
}

/** Elements being joined: what has been taken by another is null. */
type Sentence = { readonly lower: string; readonly slots: (Element | Round | null)[] }

const light = (lower: string, element: Element | Round | null): boolean =>
  element === null || (element.t === 'words' && LIGHT.test(lower.slice(element.start, element.end)))

/** The next element before or after `at` that is not merely punctuation. */
const neighbour = ({ lower, slots }: Sentence, at: number, step: 1 | -1): number | null => {
  for (let i = at + step, left = REACH; i >= 0 && i < slots.length && left > 0; i += step, left -= 1) {
    const element = slots[i] ?? null
    if (!light(lower, element)) return i
  }
  return null
}

const elementAt = (sentence: Sentence, at: number | null): Element | null => {
  const element = at === null ? null : (sentence.slots[at] ?? null)
  return element === null || element.t === 'round' ? null : element
}

/** "1 lần/năm (Quý II hàng năm)": the count and the round are one. */
const mergeCounts = (sentence: Sentence): void => {
  const recurs = sentence.slots.flatMap((element, at) => (element?.t === 'recur' ? [{ element, at }] : []))
  recurs.forEach(({ element, at }, i) => {
    const next = recurs[i + 1]
    if (next === undefined || (element.quota === null) === (next.element.quota === null)) return
    if (element.rounds.length !== 1 || next.element.rounds.length !== 1) return
    if (element.rounds[0]?.unit !== next.element.rounds[0]?.unit) return
    const quota: Quota | null = element.quota ?? next.element.quota
    sentence.slots[next.at] = { ...next.element, quota }
    sentence.slots[at] = null
  })
}

/** "Hằng năm báo cáo … trước ngày 30/11 hằng năm" says its round twice; the one beside the day is kept. */
const mergeRepeats = (sentence: Sentence): void => {
  const recurs = sentence.slots.flatMap((element, at) => (element?.t === 'recur' ? [{ element, at }] : []))
  recurs.forEach(({ element, at }, i) => {
    const next = recurs[i + 1]
    if (next === undefined || element.quota !== null || element.rounds.length !== 1 || next.element.rounds.length !== 1) return
    if (element.rounds[0]?.unit !== next.element.rounds[0]?.unit) return
    const before = elementAt(sentence, neighbour(sentence, next.at, -1))
    if (before !== null && fits(before, next.element.rounds)) sentence.slots[at] = null
  })
}

/** Where the slots of the round at `at` stand: beside it, else further in the sentence. */
const placesOf = (sentence: Sentence, at: number, rounds: Recur['rounds']): readonly number[] => {
  const { slots } = sentence
  const fitting = (i: number | null): number | null => {
    const element = elementAt(sentence, i)
    return element !== null && fits(element, rounds) ? i : null
  }
  const before = fitting(neighbour(sentence, at, -1))
  const beside = before ?? fitting(neighbour(sentence, at, 1))
  if (beside !== null) {
    const further = fitting(neighbour(sentence, beside, beside < at ? -1 : 1))
    return further === null ? [beside] : [further, beside].toSorted((a, b) => a - b)
  }
  for (let i = at + 1; i < slots.length && i <= at + REACH && slots[i]?.t !== 'recur'; i += 1) if (fitting(i) !== null) return [i]
  for (let i = at - 1; i >= 0 && i >= at - REACH && slots[i]?.t !== 'recur'; i -= 1) if (fitting(i) !== null) return [i]
  return []
}

const takeBounds = (sentence: Sentence, at: number, rounds: Recur['rounds']): { fromYear: number | null; toYear: number | null } => {
  for (const step of [1, -1] as const) {
    const beside = neighbour(sentence, at, step)
    const element = elementAt(sentence, beside)
    const bounds = element === null ? null : boundsOf(element, rounds)
    if (beside === null || bounds === null) continue
    sentence.slots[beside] = null
    return bounds
  }
  return { fromYear: null, toYear: null }
}

const bindRound = (sentence: Sentence, at: number, recur: Recur): void => {
  const taken = placesOf(sentence, at, recur.rounds)
  const places = taken.flatMap((i) => {
    const element = elementAt(sentence, i)
    return element?.t === 'when' || element?.t === 'weekday' ? [element] : []
  })
  // The round speaks from where its nearest slot stands, so that words keep their side.
  const home = taken.at(-1) ?? at
  for (const i of [...taken, at]) sentence.slots[i] = null
  const { start, end } = places.at(-1) ?? recur
  sentence.slots[home] = { t: 'round', recur, places, fromYear: null, toYear: null, start, end }
  const bounds = takeBounds(sentence, home, recur.rounds)
  sentence.slots[home] = { t: 'round', recur, places, ...bounds, start, end }
}

const roundAt = (place: When | Weekday, rounds: Recur['rounds']): Round => {
  const { start, end } = place
  return { t: 'round', recur: { rounds, quota: null }, places: [place], fromYear: null, toYear: null, start, end }
}

/** "định kỳ" gives a day of the year a yearly round and a weekday a weekly one; alone it says nothing. */
const bindPeriodic = (sentence: Sentence, at: number): void => {
  sentence.slots[at] = null
  for (let i = at + 1; i < sentence.slots.length && i <= at + REACH; i += 1) {
    const element = elementAt(sentence, i)
    if (element?.t === 'weekday') sentence.slots[i] = roundAt(element, weekRound)
    else if (element?.t === 'when' && fits(element, yearRound) && element.items.every(inYear)) {
      sentence.slots[i] = roundAt(element, yearRound)
    } else continue
    return
  }
}

/** "31/12 năm trước liền kề", "ngày 05 của tháng liền kề": the words themselves say that it recurs. */
const bindOwnRounds = (sentence: Sentence): void => {
  sentence.slots.forEach((element, at) => {
    if (element?.t !== 'when') return
    const rounds = element.items.map(ownRound).find((own) => own !== null) ?? null
    if (rounds === null) return
    sentence.slots[at] = { ...roundAt(element, rounds), ...takeBounds(sentence, at, rounds) }
  })
}

const singleYear = (element: Element | null): number | null => {
  if (element?.t !== 'when' || (element.cue !== 'none' && element.cue !== 'within') || element.andLater) return null
  const [item, other] = element.items
  if (item === undefined || other !== undefined || item.edge !== null || item.first !== item.last) return null
  return item.first.unit === 'year' ? item.first.year : null
}

const itemWithYear = (item: Item, year: number): Item => {
  const last: Piece = withYear(item.last, year)
  return { first: item.first === item.last ? last : withYear(item.first, year), last, edge: item.edge }
}

export const whenWithYear = (when: When, year: number): When => ({
  ...when,
  items: when.items.map((item) => itemWithYear(item, year)),
})

const yearOfItems = (element: Element | null): number | null =>
  element?.t === 'when' ? (element.items[0]?.first.year ?? null) : null

/** "Năm 2026 (Quý II)", "Quý II, trong năm 2026"; "6 tháng đầu năm và cuối năm 2026" shares the year said last. */
const bindYears = (sentence: Sentence): void => {
  sentence.slots.forEach((element, at) => {
    if (element?.t !== 'when' || !element.items.some(yearless)) return
    for (const step of [-1, 1] as const) {
      const beside = neighbour(sentence, at, step)
      const year = singleYear(elementAt(sentence, beside))
      if (beside === null || year === null) continue
      sentence.slots[beside] = null
      sentence.slots[at] = whenWithYear(element, year)
      return
    }
    const later = yearOfItems(elementAt(sentence, neighbour(sentence, at, 1)))
    if (later !== null && element.cue !== 'from') sentence.slots[at] = whenWithYear(element, later)
  })
}

/** Beside a round, a day or part of the year that has no year of its own comes round with it. */
const bindRest = (sentence: Sentence): void => {
  if (!sentence.slots.some((element) => element?.t === 'round')) return
  sentence.slots.forEach((element, at) => {
    if (element?.t === 'when' && fits(element, yearRound) && element.items.every(inYear)) sentence.slots[at] = roundAt(element, yearRound)
  })
}

/** "Trong 2 năm (2026-2027)": the years say when, the length only how long. */
const dropLengths = (sentence: Sentence): void => {
  sentence.slots.forEach((element, at) => {
    if (element?.t !== 'after' || element.event.kind !== 'unsaid') return
    const beside = elementAt(sentence, neighbour(sentence, at, 1))
    if (beside?.t === 'when' && (beside.cue === 'none' || beside.cue === 'within')) sentence.slots[at] = null
  })
}

/** "thứ Sáu tuần cuối hằng tháng": a weekday that fits no round is not understood, and neither is its round. */
const dropVagueRounds = (sentence: Sentence): void => {
  if (!sentence.slots.some((element) => element?.t === 'weekday')) return
  sentence.slots.forEach((element, at) => {
    if (element?.t === 'round' && element.places.length === 0) sentence.slots[at] = null
  })
}

const isJoined = (element: Element | Round | null): element is Joined =>
  element !== null && element.t !== 'recur' && element.t !== 'periodic' && element.t !== 'masked' && element.t !== 'weekday'

export const bind = (lower: string, elements: readonly Element[]): readonly Joined[] => {
  const only = elements.every((element): element is Exclude<Element, Expression> | AfterEvent | Undated =>
    element.t === 'words' || element.t === 'after' || element.t === 'undated')
  if (only) return elements
  const sentence: Sentence = { lower, slots: [...elements] }
  mergeCounts(sentence)
  mergeRepeats(sentence)
  sentence.slots.forEach((element, at) => {
    if (element?.t === 'recur' && sentence.slots[at] === element) bindRound(sentence, at, element)
  })
  sentence.slots.forEach((element, at) => {
    if (element?.t === 'periodic') bindPeriodic(sentence, at)
  })
  bindOwnRounds(sentence)
  bindYears(sentence)
  bindRest(sentence)
  dropLengths(sentence)
  dropVagueRounds(sentence)
  return sentence.slots.filter(isJoined)
}
