// One deadline as another program shows it: a calendar's entry, an e-mail. Everything a person needs to trust the day is
// in it, since the page it came from may be far away. `items` are the shares of one occurrence.

import { mostPressing, type Reason, type Standing, type WorkItem } from '@tiendo/domain'
import { standingGlyph, standingSentence, standingWord } from '../execution/standing.ts'
import { formatDateWithWeekday } from '../format/date.ts'
import { capitalised, type Language } from '../language.ts'
import { reasonSentence } from '../timing/reason-sentence.ts'

type Shares = readonly [WorkItem, ...WorkItem[]]

const LONGEST = 160

/** One line, cut at a word where it is long. */
const clipped = (title: string): string => {
  if (title.length <= LONGEST) return title
  const cut = title.slice(0, LONGEST)
  const space = cut.lastIndexOf(' ')
  return `${cut.slice(0, space > LONGEST / 2 ? space : LONGEST).trimEnd()}…`
}

const oneLine = (text: string): string => text.replaceAll(/\s+/g, ' ').trim()

/** The share that needs most attention speaks for all. */
export const sharedStanding = (items: Shares): Standing =>
  mostPressing(items.map(({ standing }) => standing)) ?? items[0].standing

/** "▲ Hạn: Báo cáo kết quả … (sắp đến hạn)". */
export const deadlineTitle = (items: Shares, lang: Language): string => {
  const standing = sharedStanding(items)
  const { title, phrase } = items[0].work
  const words = clipped(oneLine(title) || oneLine(phrase))
  return `${standingGlyph(standing)} ${lang === 'vi' ? 'Hạn' : 'Due'}: ${words} (${standingWord(standing, lang)})`
}

const unitsOf = (items: Shares, lang: Language): readonly string[] => {
  const nobody = lang === 'vi' ? 'chưa rõ đơn vị' : 'no unit named'
  const nameOf = ({ organisation }: WorkItem): string => (organisation.name.trim() === '' ? nobody : oneLine(organisation.name))
  const [only] = items
  if (items.length === 1) return [`${lang === 'vi' ? 'Đơn vị' : 'Unit'}: ${nameOf(only)} – ${standingSentence(only, lang)}`]
  return [
    lang === 'vi' ? 'Các đơn vị:' : 'Units:',
    ...items.map((item) => `- ${nameOf(item)}: ${standingSentence(item, lang)}`),
  ]
}

const planLine = ({ plan }: WorkItem, lang: Language): string => {
  const number = plan.number === null ? '' : ` ${lang === 'vi' ? 'số ' : ''}${plan.number}`
  const title = plan.title.trim() === '' ? '' : `: ${oneLine(plan.title)}`
  return `${lang === 'vi' ? 'Kế hoạch' : 'Plan'}${number}${title}`
}

const repeats = (reason: Reason, phrase: string): boolean => reason.kind === 'phrase' && reason.phrase === phrase

export type NoteOptions = {
  readonly calendarVersion: string
  /** Address of the task's page; null leaves it out. */
  readonly link: string | null
}

/** The whole title, who, which plan, the words it is due by, the safe day, each reason, and where to look. Lines. */
export const deadlineNote = (items: Shares, { calendarVersion, link }: NoteOptions, lang: Language): string => {
  const vi = lang === 'vi'
  const [first] = items
  const { occurrence, work } = first
  return [
    oneLine(work.title),
    ...(occurrence.purpose === null ? [] : [capitalised(oneLine(occurrence.purpose))]),
    '',
    ...unitsOf(items, lang),
    planLine(first, lang),
    `${vi ? 'Văn bản ghi' : 'The document says'}: “${oneLine(work.phrase)}”`,
    ...(occurrence.safe === null ? [] : [`${vi ? 'Nên xong trong ngày' : 'Best done by'}: ${formatDateWithWeekday(occurrence.safe, lang)}`]),
    '',
    vi ? 'Vì sao là ngày này:' : 'Why this day:',
    ...occurrence.because.filter((reason) => !repeats(reason, work.phrase)).map((reason) => `- ${oneLine(reasonSentence(reason, lang))}`),
    `${vi ? 'Lịch làm việc' : 'Work calendar'}: ${calendarVersion}`,
    ...(link === null ? [] : ['', link]),
  ].join('\n')
}
