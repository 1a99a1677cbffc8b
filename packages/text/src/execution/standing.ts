// Status is glyph and word (and colour, elsewhere): never colour alone. The ASCII forms are for terminals asked
// for `--ascii`; each is one character, and no two are the same.

import type { Buckets, Progress, Standing, Timeliness, WorkItem } from '@tiendo/domain'
import { formatCount } from '../format/number.ts'
import { formatDate } from '../format/date.ts'
import type { Language, Words } from '../language.ts'

type Mark = { readonly glyph: string; readonly ascii: string; readonly words: Words }

const marks: Readonly<Record<Standing, Mark>> = {
  waitingEvent: { glyph: '◌', ascii: '?', words: { vi: 'chờ sự kiện', en: 'waiting for an event' } },
  notYet: { glyph: '○', ascii: 'o', words: { vi: 'chưa đến kỳ', en: 'not yet' } },
  withinTime: { glyph: '◐', ascii: '~', words: { vi: 'đang thực hiện trong hạn', en: 'within time' } },
  dueSoon: { glyph: '▲', ascii: '!', words: { vi: 'sắp đến hạn', en: 'due soon' } },
  overdue: { glyph: '✖', ascii: 'X', words: { vi: 'quá hạn', en: 'overdue' } },
  awaitingAcceptance: { glyph: '◇', ascii: '^', words: { vi: 'chờ duyệt', en: 'awaiting acceptance' } },
  returned: { glyph: '↩', ascii: '<', words: { vi: 'bị trả lại', en: 'returned' } },
  doneOnTime: { glyph: '●', ascii: '*', words: { vi: 'hoàn thành đúng hạn', en: 'done on time' } },
  doneLate: { glyph: '◍', ascii: '+', words: { vi: 'hoàn thành quá hạn', en: 'done late' } },
  waived: { glyph: '–', ascii: '-', words: { vi: 'không thực hiện', en: 'not carried out' } },
  noDeadline: { glyph: '∞', ascii: '.', words: { vi: 'không có thời hạn', en: 'no deadline' } },
}

/** For badges and bars, where the glyph and the figures beside it say the rest. */
const shortWords: Readonly<Record<Standing, Words>> = {
  waitingEvent: { vi: 'chờ sự kiện', en: 'waiting' },
  notYet: { vi: 'chưa đến kỳ', en: 'not yet' },
  withinTime: { vi: 'trong hạn', en: 'within time' },
  dueSoon: { vi: 'sắp đến hạn', en: 'due soon' },
  overdue: { vi: 'quá hạn', en: 'overdue' },
  awaitingAcceptance: { vi: 'chờ duyệt', en: 'to accept' },
  returned: { vi: 'bị trả lại', en: 'returned' },
  doneOnTime: { vi: 'đúng hạn', en: 'on time' },
  doneLate: { vi: 'xong quá hạn', en: 'done late' },
  waived: { vi: 'không thực hiện', en: 'not carried out' },
  noDeadline: { vi: 'không có hạn', en: 'no deadline' },
}

export const standingShort = (standing: Standing, lang: Language): string => shortWords[standing][lang]
export const standingWord = (standing: Standing, lang: Language): string => marks[standing].words[lang]
export const standingGlyph = (standing: Standing, form: 'glyph' | 'ascii' = 'glyph'): string => marks[standing][form]

const timelinessWords: Readonly<Record<Timeliness, Words>> = {
  onTime: { vi: 'đúng hạn', en: 'on time' },
  late: { vi: 'quá hạn', en: 'late' },
  withinTime: { vi: 'trong hạn', en: 'within time' },
  dueSoon: { vi: 'sắp đến hạn', en: 'due soon' },
  overdue: { vi: 'đã quá hạn', en: 'overdue' },
  notYet: { vi: 'chưa đến kỳ', en: 'not yet' },
  waitingEvent: { vi: 'chờ sự kiện', en: 'waiting for an event' },
  noDeadline: { vi: 'không có thời hạn', en: 'no deadline' },
}
export const timelinessWord = (timeliness: Timeliness, lang: Language): string => timelinessWords[timeliness][lang]

const progressWords: Readonly<Record<Progress, Words>> = {
  notStarted: { vi: 'chưa bắt đầu', en: 'not started' },
  inProgress: { vi: 'đang thực hiện', en: 'in progress' },
  submitted: { vi: 'đã gửi kết quả', en: 'result submitted' },
  accepted: { vi: 'đã được nhận kết quả', en: 'result accepted' },
  returned: { vi: 'bị trả lại', en: 'returned' },
  waived: { vi: 'không thực hiện', en: 'not carried out' },
  replaced: { vi: 'đã được thay thế', en: 'replaced' },
}
export const progressWord = (progress: Progress, lang: Language): string => progressWords[progress][lang]

const bucketWords: Readonly<Record<keyof Buckets, Words>> = {
  doneOnTime: { vi: 'hoàn thành đúng hạn', en: 'done on time' },
  doneLate: { vi: 'hoàn thành quá hạn', en: 'done late' },
  runningInTime: { vi: 'đang thực hiện trong hạn', en: 'in progress, within time' },
  runningLate: { vi: 'đang thực hiện quá hạn', en: 'in progress, overdue' },
  noDeadline: { vi: 'không có thời hạn', en: 'no deadline' },
}
export const bucketWord = (bucket: keyof Buckets, lang: Language): string => bucketWords[bucket][lang]

const days = (count: number, lang: Language): string =>
  lang === 'vi' ? `${formatCount(count, lang)} ngày` : `${formatCount(count, lang)} ${count === 1 ? 'day' : 'days'}`

const left = (workingDays: number | null, lang: Language): string | null => {
  if (workingDays === null) return null
  if (workingDays <= 0) return lang === 'vi' ? 'không còn ngày làm việc' : 'no working day left'
  if (lang === 'vi') return `còn ${formatCount(workingDays, lang)} ngày làm việc`
  return `${formatCount(workingDays, lang)} working ${workingDays === 1 ? 'day' : 'days'} left`
}

/** The event an item waits for, in the document's words; null where the rule names none. */
const awaited = (item: StandingItem): string | null => {
  for (const reason of item.occurrence.because) {
    if (reason.kind === 'rule' && reason.rule.kind === 'after' && reason.rule.event.kind === 'named')
      return reason.rule.event.words
  }
  return null
}

type StandingItem = Pick<WorkItem, 'standing' | 'daysLate' | 'workingDaysLeft' | 'occurrence' | 'state'>

/** The standing of an item with its figure: "quá hạn 51 ngày", "còn 5 ngày làm việc", "chờ duyệt từ 12/11/2026". */
export const standingSentence = (item: StandingItem, lang: Language): string => {
  const word = standingWord(item.standing, lang)
  const remaining = left(item.workingDaysLeft, lang)
  const late = item.daysLate === null || item.daysLate <= 0 ? null : days(item.daysLate, lang)
  switch (item.standing) {
    case 'overdue':
      return late === null ? word : lang === 'vi' ? `quá hạn ${late}` : `${late} overdue`
    case 'doneLate':
      return late === null ? word : lang === 'vi' ? `hoàn thành quá hạn ${late}` : `done ${late} late`
    case 'dueSoon':
      return remaining ?? word
    case 'withinTime':
      return remaining === null ? word : lang === 'vi' ? `trong hạn, ${remaining}` : `within time, ${remaining}`
    case 'returned':
      return late !== null
        ? `${word}, ${lang === 'vi' ? `quá hạn ${late}` : `${late} overdue`}`
        : remaining === null
          ? word
          : `${word}, ${remaining}`
    case 'awaitingAcceptance': {
      const since = item.state.submittedOn
      return since === null ? word : `${word} ${lang === 'vi' ? 'từ' : 'since'} ${formatDate(since, lang)}`
    }
    case 'notYet': {
      const from = item.occurrence.from
      return from === null ? word : `${word}, ${lang === 'vi' ? 'từ' : 'from'} ${formatDate(from, lang)}`
    }
    case 'waitingEvent': {
      const event = awaited(item)
      return event === null ? word : lang === 'vi' ? `chờ sự kiện: ${event}` : `waiting for: ${event}`
    }
    case 'doneOnTime': {
      const on = item.state.finishedOn
      return on === null ? word : `${word}, ${lang === 'vi' ? 'ngày' : 'on'} ${formatDate(on, lang)}`
    }
    case 'waived':
    case 'noDeadline':
      return word
  }
}
