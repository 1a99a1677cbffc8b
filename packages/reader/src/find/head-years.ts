// The years a plan is for, as its title says. Years of what it cites are not its own: dates, laws, titles in quotation
// marks. A vision or orientation beyond the plan ("tầm nhìn đến năm 2045") is no part of it: the horizon is where the
// plan's own tasks end.

import { findCitations, type Read } from '@tiendo/domain'
import { read, unread } from './found.ts'

type Years = readonly [number, number]

const CITED_DATE =
  /ngày\s*[\d.…/]*\s*(?:tháng\s*[\d.…]*\s*)?(?:năm\s*)?(?:\d{1,2}\/\d{4}|\d{4})?|\d{1,2}\/\d{1,2}\/\d{4}|\d+\/\d{4}\/[\p{Lu}-]+/gu
const QUOTED = /[“"«][^“”"«»]*[”"»]/gu
const VISION = /(?:,|;|và)?\s*(?:tầm nhìn|định hướng)(?:\s+(?:đến|tới))?(?:\s+năm)?\s+20\d{2}/giu
const RANGE = /(20\d{2})\s*(?:-|–|—|đến(?: hết)?(?: năm)?)\s*(20\d{2})/giu
const UNTIL = /đến\s+(?:hết\s+)?năm\s+(20\d{2})/iu
const SEVERAL = /năm\s+(20\d{2}(?:\s*(?:,|;|và)\s*(?:năm\s+)?20\d{2})+)/iu
const ONE = /(?:năm\s+|quý\s*[IV\d]{1,3}\s*[/-]\s*|tháng\s*\d{1,2}\s*[/-]\s*)(20\d{2})(?!\s*(?:-|–|—)\s*20\d{2})/giu

/** Characters: no title is longer, and what is may be made of anything. */
const LONGEST = 2000

/** The title without the years of other documents; unit for unit. */
const own = (title: string): string => {
  const blank = (part: string): string => ' '.repeat(part.length)
  let text = title
  for (const { start, end } of findCitations(title)) text = text.slice(0, start) + blank(text.slice(start, end)) + text.slice(end)
  return text.replace(CITED_DATE, blank).replace(VISION, blank)
}

const spansIn = (text: string): readonly Years[] =>
  [...text.matchAll(RANGE)].flatMap((match): readonly Years[] => {
    const [first, last] = [Number(match[1]), Number(match[2])]
    return first <= last ? [[first, last]] : []
  })

/** "đến năm 2030" begins in the year of issue. Null where nothing says. */
export const findYears = (title: Read<string | null>, issueYear: number | null): Read<Years | null> => {
  const whole = own((title.value ?? '').slice(0, LONGEST))
  const said = whole.replace(QUOTED, (part) => ' '.repeat(part.length))
  // Where only a quoted title has years, they are the best there is.
  const text = /20\d{2}/.test(said) ? said : whole
  const [range] = spansIn(text)
  const single = [...text.replace(RANGE, ' ').replace(UNTIL, ' ').matchAll(ONE)].map((match) => Number(match[1]))
  const [only] = single
  const alone = only !== undefined && single.every((year) => year === only)
  if (range !== undefined) {
    // "năm 2026" beside "giai đoạn 2021 - 2030": the span is that of the programme, the year the plan's.
    if (alone && range[0] <= only && only <= range[1] && range[0] < range[1])
      return { ...read<Years>([only, only], title.span, 'likely', 'ambiguous'), alternatives: [range] }
    return text === said ? read(range, title.span, 'sure') : read(range, title.span, 'likely', 'ambiguous')
  }
  const several = [...(SEVERAL.exec(text)?.[1]?.matchAll(/20\d{2}/g) ?? [])].map((match) => Number(match[0]))
  if (several.length > 1) return read([Math.min(...several), Math.max(...several)], title.span, 'sure')
  const until = Number(UNTIL.exec(text)?.[1] ?? 0)
  if (alone && until <= only) return read([only, only], title.span, 'sure')
  if (until > 0 && issueYear !== null && issueYear <= until)
    return read([issueYear, until], title.span, 'likely', 'ambiguous')
  // "Năm An toàn giao thông 2026": a year is all there is.
  const bare = [...text.matchAll(/(?<![\d/.-])20\d{2}(?![\d/.-])/g)].map((match) => Number(match[0]))
  const [last] = bare
  if (last !== undefined && until === 0 && bare.every((year) => year === last))
    return read([last, last], title.span, 'likely', 'ambiguous')
  return unread(null)
}
