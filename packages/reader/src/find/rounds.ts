// The time of a report that has several rounds: "6 tháng trước ngày 10/6, năm trước ngày 05/12". One phrase holds
// them all; the domain reads it as a rule for each.

import { parseTiming } from '@tiendo/domain'
import { mainPhrase, timePhrases, type TimePhrase } from './time-phrases.ts'

const ROUND = String.raw`(?:(?:0?[369]|ba|sáu|chín) tháng(?: đầu năm| cuối năm)?|(?:cả )?năm|quý|tháng|(?:hằng|hàng) (?:năm|quý|tháng))`
/** What may stand between two rounds of one report. */
const BETWEEN = new RegExp(
  String.raw`^[\s,;()]*(?:và|hoặc)?\s*(?:(?:định kỳ|báo cáo|sơ kết|tổng kết|đối với báo cáo)\s+)*(?:${ROUND})?[\s,:(]*(?:gửi |báo cáo )?$`,
  'iu',
)
/** The first round's name, before its day. */
const BEFORE = new RegExp(
  String.raw`(?:(?:định kỳ|báo cáo|sơ kết)\s+)*(?<!\p{L})${ROUND}[\s,:(]*(?:gửi |báo cáo )?$`,
  'iu',
)

const isUnderstood = (phrase: string): boolean => {
  const { rules } = parseTiming(phrase, { years: null })
  return rules.length > 0 && rules.every((rule) => rule.kind !== 'unstated')
}

const FARTHEST = 200

/** "Hằng năm, các sở báo cáo … trước ngày 30/11": a day without a year has its round at the start of the sentence. */
const withRound = (text: string, main: TimePhrase, others: readonly TimePhrase[]): TimePhrase => {
  if (isUnderstood(text.slice(main.from, main.to))) return main
  const near = others.filter(({ to }) => to <= main.from && main.from - to <= FARTHEST)
  const round = near.find(({ from }) => !/[.;]\s/.test(text.slice(from, main.from)))
  const whole = round === undefined ? main : { ...main, from: round.from }
  return isUnderstood(text.slice(whole.from, whole.to)) ? whole : main
}

/** "hằng tháng về Sở Mẫu trước ngày 25": the day of the month stands after the receiver. */
const ITS_DAY = /^[^.;]{0,80}?(?:trước|chậm nhất(?: là| vào)?|muộn nhất(?: là| vào)?)\s+ngày\s+\d{1,2}(?![\d/]|\.\d|\s*tháng)/iu

const withDay = (text: string, phrase: TimePhrase): TimePhrase => {
  if (!/(?:hằng|hàng) (?:tháng|quý)$/iu.test(text.slice(phrase.from, phrase.to))) return phrase
  const to = phrase.to + (ITS_DAY.exec(text.slice(phrase.to))?.[0].length ?? 0)
  return isUnderstood(text.slice(phrase.from, to)) ? { ...phrase, to } : phrase
}

/** The main phrase with the rounds beside it, closed bracket included; null where nothing says when. */
export const roundsPhrase = (text: string): TimePhrase | null => {
  const main = mainPhrase(text)
  if (main === null || main.weight === 1) return main
  let { from, to } = main
  const others = timePhrases(text).filter((phrase) => phrase.weight >= 2)
  for (const phrase of others) if (phrase.from >= to && BETWEEN.test(text.slice(to, phrase.from))) to = phrase.to
  for (const phrase of [...others].reverse())
    if (phrase.to <= from && BETWEEN.test(text.slice(phrase.to, from))) from = phrase.from
  if (from === main.from && to === main.to) return withDay(text, withRound(text, main, others))
  from -= BEFORE.exec(text.slice(Math.max(0, from - 60), from))?.[0].length ?? 0
  const whole = text.slice(from, to)
  if (whole.lastIndexOf('(') > whole.lastIndexOf(')') && text[to] === ')') to += 1
  const better = isUnderstood(text.slice(from, to)) || !isUnderstood(text.slice(main.from, main.to))
  return better ? { from, to, weight: main.weight } : main
}
