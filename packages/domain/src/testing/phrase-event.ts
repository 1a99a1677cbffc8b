// Time that waits for an event, and time without a date, in the words of different offices.

import type { After, AwaitedEvent, Length } from '../timing/rule.ts'
import { count, figure, plainDay } from './phrase-part.ts'
import type { Choices } from './random.ts'

const units: Readonly<Record<Length['unit'], string>> = {
  day: 'ngày',
  workingDay: 'ngày làm việc',
  week: 'tuần',
  month: 'tháng',
  year: 'năm',
}

/** A number word before "năm" would count years with "năm năm". */
const lengthPhrase = (choose: Choices, { count: n, unit }: Length): string =>
  `${unit === 'year' ? figure(choose, Math.abs(n)) : count(choose, Math.abs(n))} ${units[unit]}`

const isGathering = (words: string): boolean => /^(?:Đại hội|hội nghị)/.test(words)

const issued = (choose: Choices): string =>
  choose.one('ban hành Kế hoạch', 'ban hành kế hoạch này', 'Kế hoạch này được ban hành', 'ký ban hành')

/** The event with the words that tie a length to it. */
const sincePhrase = (choose: Choices, event: AwaitedEvent): string => {
  switch (event.kind) {
    case 'issued':
      return `${choose.one('kể từ ngày', 'kể từ khi', 'sau khi', 'từ ngày')} ${issued(choose)}`
    case 'named':
      if (isGathering(event.words)) return `${choose.one('kể từ', 'sau')} ${event.words}`
      return `${choose.one('kể từ ngày', 'kể từ khi', 'sau khi', 'từ khi', 'từ ngày')} ${event.words}`
    case 'day':
      return `${choose.one('kể từ', 'sau', 'tính từ')} ${plainDay(choose, event.on)}`
    case 'unsaid':
      return ''
  }
}

const beforePhrase = (choose: Choices, event: AwaitedEvent, length: string): string => {
  const ahead = `${choose.one('', 'chậm nhất ', 'muộn nhất ')}${length} trước`
  if (event.kind === 'day') return `trước ${length} so với ${plainDay(choose, event.on)}`
  if (event.kind !== 'named') return `${ahead} ${choose.one('ngày', 'khi')} ${issued(choose)}`
  const when = isGathering(event.words) ? 'ngày' : choose.one('khi', 'khi', 'thời điểm')
  const first = `${ahead} ${when} ${event.words}`
  // Brackets would end the words that name the event.
  const bare = length.replace(/ \(.*\)/, '')
  return choose.one(first, first, `trước khi ${event.words} ${bare}`, `trước ${length} so với ngày ${event.words}`)
}

export const afterPhrase = (choose: Choices, { event, length }: After): string => {
  if (length === null) {
    if (event.kind === 'named' && isGathering(event.words)) return `${choose.one('sau', 'ngay sau')} ${event.words}`
    const words = event.kind === 'named' ? event.words : issued(choose)
    return `${choose.one('sau khi', 'ngay sau khi', 'ngay khi')} ${words}`
  }
  const said = lengthPhrase(choose, length)
  if (length.count < 0) return beforePhrase(choose, event, said)
  const lead = choose.one('trong vòng', 'trong thời hạn', 'không quá', 'tối đa', 'chậm nhất')
  if (event.kind === 'unsaid') return `${lead} ${said}`
  const since = sincePhrase(choose, event)
  const bound = `${lead} ${said} ${since}`
  return choose.one(bound, bound, `${said} ${since}`, `hoàn thành trong ${said} ${since}`)
}

const undated = {
  continuous: ['thường xuyên', 'thường xuyên, liên tục', 'liên tục', 'hằng ngày', 'thường xuyên trong năm'],
  onDemand: ['khi có yêu cầu', 'đột xuất', 'đột xuất khi có yêu cầu', 'theo yêu cầu', 'khi phát sinh'],
  perPlan: ['theo kế hoạch được duyệt', 'theo tiến độ Đề án', 'theo Kế hoạch của UBND tỉnh', 'theo lộ trình tại Đề án'],
  unstated: ['không nêu thời hạn', 'chưa xác định thời gian', 'kịp thời', 'theo quy định', ''],
} as const

export const undatedPhrase = (choose: Choices, kind: keyof typeof undated): string => {
  const [first, ...others] = undated[kind]
  return choose.one<string>(first, ...others)
}
