// Rounds take what stands beside them: their slots ("trước ngày 15/11"), their count ("1 lần/năm (Quý II hàng năm)") and
// the years that bound them ("giai đoạn 2026-2030").

import { isStretch } from './bind-stretch.ts'
import type { Quota, Recur, Weekday, When } from './expression.ts'
import { elementAt, fits, inYear, neighbour, ownRound, ownRoundOfWeekday, REACH, weekRound, yearRound, type Round, type Sentence } from './joining.ts'
import { yearless } from './piece.ts'
import type { Element } from './sentence.ts'

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
    // One that has a place of its own says another time: "ngày 14 hằng tháng, gửi trước ngày 18 hằng tháng".
    const own = elementAt(sentence, neighbour(sentence, at, -1))
    if (own !== null && fits(own, element.rounds)) return
    const before = elementAt(sentence, neighbour(sentence, next.at, -1))
    if (before !== null && fits(before, next.element.rounds)) sentence.slots[at] = null
  })
}

const monthsOfQuarter = ({ rounds: [only, other] }: Recur): boolean => other === undefined && only?.slot?.kind === 'month'

/** "Hằng quý, vào tháng cuối quý" says its quarter twice. */
const mergeMonths = (sentence: Sentence): void => {
  if (!sentence.slots.some((element) => element?.t === 'recur' && monthsOfQuarter(element))) return
  sentence.slots.forEach((element, at) => {
    if (element?.t !== 'recur' || element.quota !== null || element.rounds.length !== 1) return
    if (element.rounds[0]?.unit === 'quarter') sentence.slots[at] = null
  })
}

/** Where the slots of the round at `at` stand: beside it, else further in the sentence. */
const placesOf = (sentence: Sentence, at: number, rounds: Recur['rounds']): readonly number[] => {
  const { slots } = sentence
  const fitting = (i: number | null): number | null => {
    const element = elementAt(sentence, i)
    return element !== null && fits(element, rounds) && !isStretch(sentence.lower, element, rounds) ? i : null
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

/** Joined by "và", or with words of its own before it, a stretch is another duty: "Triển khai từ … đến …, hằng tháng báo cáo". */
const isSaidOf = ({ lower, slots }: Sentence, beside: number, at: number, element: When): boolean => {
  const round = slots[at]
  if (round === undefined || round === null) return false
  const [from, to] = beside < at ? [element.end, round.start] : [round.end, element.start]
  if (/(?:^|[^A-Za-zÀ-ỹ])(?:và|hoặc)(?![A-Za-zÀ-ỹ])/u.test(lower.slice(from, to))) return false
  return beside > at || (element.cue !== 'on' && slots.slice(Math.max(0, beside - 1), beside).every((before) => before?.t !== 'words'))
}

type Bounds = Pick<Round, 'fromYear' | 'toYear' | 'stretch'>
const unbounded: Bounds = { fromYear: null, toYear: null, stretch: null }

const takeBounds = (sentence: Sentence, at: number, rounds: Recur['rounds']): Bounds => {
  for (const step of [1, -1] as const) {
    const beside = neighbour(sentence, at, step)
    const element = elementAt(sentence, beside)
    if (beside === null || element === null) continue
    const years = boundsOf(element, rounds)
    const goesOn = years === null && isStretch(sentence.lower, element, rounds) && isSaidOf(sentence, beside, at, element)
    const bounds = years !== null ? { ...years, stretch: null } : goesOn ? { ...unbounded, stretch: element } : null
    if (bounds === null) continue
    sentence.slots[beside] = null
    return bounds
  }
  return unbounded
}

const bindRound = (sentence: Sentence, at: number, recur: Recur): void => {
  const taken = monthsOfQuarter(recur) ? [] : placesOf(sentence, at, recur.rounds)
  const places = taken.flatMap((i) => {
    const element = elementAt(sentence, i)
    return element?.t === 'when' || element?.t === 'weekday' ? [element] : []
  })
  // The round speaks from where its nearest slot stands, so that words keep their side.
  const home = taken.at(-1) ?? at
  for (const i of [...taken, at]) sentence.slots[i] = null
  const { start, end } = places.at(-1) ?? recur
  sentence.slots[home] = { t: 'round', recur, places, ...unbounded, start, end }
  const bounds = takeBounds(sentence, home, recur.rounds)
  sentence.slots[home] = { t: 'round', recur, places, ...bounds, start, end }
}

export const roundAt = (place: When | Weekday, rounds: Recur['rounds']): Round => {
  const { start, end } = place
  return { t: 'round', recur: { rounds, quota: null }, places: [place], ...unbounded, start, end }
}

/** "định kỳ" gives a day of the year a yearly round and a weekday a weekly one; alone it says nothing. */
const bindPeriodic = (sentence: Sentence, at: number): void => {
  sentence.slots[at] = null
  for (let i = at + 1; i < sentence.slots.length && i <= at + REACH; i += 1) {
    const element = elementAt(sentence, i)
    if (element?.t === 'weekday' && element.nths.length === 0) sentence.slots[i] = roundAt(element, weekRound)
    else if (element?.t === 'when' && fits(element, yearRound) && element.items.every(inYear)) {
      sentence.slots[i] = roundAt(element, yearRound)
    } else continue
    return
  }
}

/** "31/12 năm trước liền kề", "ngày 05 của tháng liền kề": the words themselves say that it recurs. */
const bindOwnRounds = (sentence: Sentence): void => {
  sentence.slots.forEach((element, at) => {
    if (element?.t !== 'when' && element?.t !== 'weekday') return
    if (element.t === 'when' && !element.items.every(yearless)) return
    const rounds = element.t === 'weekday' ? ownRoundOfWeekday(element) : (element.items.map(ownRound).find((own) => own !== null) ?? null)
    if (rounds === null) return
    sentence.slots[at] = { ...roundAt(element, rounds), ...takeBounds(sentence, at, rounds) }
  })
}

/** Joins every round of the sentence, in place. */
export const bindRounds = (sentence: Sentence): void => {
  if (sentence.slots.filter((element) => element?.t === 'recur').length > 1) {
    mergeMonths(sentence)
    mergeCounts(sentence)
    mergeRepeats(sentence)
  }
  sentence.slots.forEach((element, at) => {
    if (element?.t === 'recur' && sentence.slots[at] === element) bindRound(sentence, at, element)
  })
  sentence.slots.forEach((element, at) => {
    if (element?.t === 'periodic') bindPeriodic(sentence, at)
  })
  bindOwnRounds(sentence)
}
