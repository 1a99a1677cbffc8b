// Findings as sentences: the title says what is wrong, the detail shows the figures and where to look.

import { isLocalDate, type Finding, type FindingRule, type Severity } from '@tiendo/domain'
import { formatDate } from '../format/date.ts'
import { formatMoney } from '../format/number.ts'
import { capitalised, listed, type Language, type Words } from '../language.ts'

export type FindingWords = { readonly title: string; readonly detail: string }

const severities: Readonly<Record<Severity, Words>> = {
  error: { vi: 'lỗi', en: 'error' },
  warning: { vi: 'cảnh báo', en: 'warning' },
  note: { vi: 'lưu ý', en: 'note' },
}
export const severityWord = (severity: Severity, lang: Language): string => severities[severity][lang]

const ruleNames: Readonly<Record<FindingRule, Words>> = {
  'budget/total-mismatch': { vi: 'Kinh phí: tổng số', en: 'Budget: total' },
  'budget/line-mismatch': { vi: 'Kinh phí: mục con', en: 'Budget: sub-items' },
  'citation/date-conflict': { vi: 'Viện dẫn: hai ngày khác nhau', en: 'Citation: two dates' },
  'citation/after-issue': { vi: 'Viện dẫn: sau ngày ban hành', en: 'Citation: after the issue date' },
  'citation/year-mismatch': { vi: 'Viện dẫn: năm của số ký hiệu', en: 'Citation: year of the symbol' },
  'numbering/gap': { vi: 'Đánh số: thiếu mục', en: 'Numbering: gap' },
  'task/missing-lead': { vi: 'Nhiệm vụ: thiếu cơ quan chủ trì', en: 'Task: no lead' },
  'task/missing-timing': { vi: 'Nhiệm vụ: thiếu thời gian', en: 'Task: no timing' },
  'document/missing-number': { vi: 'Văn bản: thiếu số', en: 'Document: no number' },
  'document/missing-date': { vi: 'Văn bản: thiếu ngày', en: 'Document: no date' },
}
export const findingRuleName = (rule: FindingRule, lang: Language): string => ruleNames[rule][lang]

const money = (decimal: string, lang: Language): string => formatMoney(BigInt(decimal), lang)
const day = (date: string, lang: Language): string => (isLocalDate(date) ? formatDate(date, lang) : date)
const sum = (parts: readonly string[], lang: Language): string => parts.map((part) => money(part, lang)).join(' + ')
const unsigned = (decimal: string): string => decimal.replace(/^-/, '')

const places: Readonly<Record<'tasks' | 'budget' | 'sections', Words>> = {
  tasks: { vi: 'danh mục nhiệm vụ', en: 'the list of tasks' },
  budget: { vi: 'phần kinh phí', en: 'the budget' },
  sections: { vi: 'các mục của văn bản', en: 'the sections' },
}

/** Which lines make up the difference exactly, and what sets them apart. */
const explained = (data: Extract<Finding, { rule: 'budget/total-mismatch' }>['data'], lang: Language): string => {
  const vi = lang === 'vi'
  const sets = data.explainedBy.map((lines) => listed(lines, lang))
  const first = sets[0]
  if (first === undefined) return ''
  const which =
    sets.length === 1
      ? vi
        ? `mục ${first}`
        : `item ${first}`
      : sets.map((set) => (vi ? `mục ${set}` : `item ${set}`)).join(vi ? ' hoặc ' : ' or ')
  const granted = data.grantedBy === null ? '' : vi ? `, giao tại ${data.grantedBy}` : `, granted by ${data.grantedBy}`
  const others =
    data.othersGrantedBy === null
      ? ''
      : vi
        ? `; các mục khác giao tại ${data.othersGrantedBy}`
        : `; the others by ${data.othersGrantedBy}`
  return vi
    ? ` Phần lệch đúng bằng ${which}${granted}${others}.`
    : ` The difference is exactly ${which}${granted}${others}.`
}

const which = (task: { readonly number: string | null; readonly title: string }, lang: Language): string => {
  const vi = lang === 'vi'
  return task.number === null
    ? vi
      ? 'Nhiệm vụ không đánh số'
      : 'An unnumbered task'
    : vi
      ? `Nhiệm vụ ${task.number}`
      : `Task ${task.number}`
}

/** A finding in words. Detail is never empty: it says what to look at or what to do. */
export const findingSentence = (finding: Finding, lang: Language): FindingWords => {
  const vi = lang === 'vi'
  switch (finding.rule) {
    case 'budget/total-mismatch':
    case 'budget/line-mismatch': {
      const { stated, found, difference, parts } = finding.data
      const less = BigInt(stated) < BigInt(found)
      const subject =
        finding.rule === 'budget/total-mismatch'
          ? vi
            ? 'Tổng số'
            : 'The total'
          : vi
            ? `Mục ${finding.data.number}`
            : `Item ${finding.data.number}`
      const children =
        finding.rule === 'budget/total-mismatch' ? (vi ? 'các mục' : 'its items') : vi ? 'các mục con' : 'its sub-items'
      const gap = money(unsigned(difference), lang)
      return {
        title: vi
          ? `${subject} ${less ? 'nhỏ' : 'lớn'} hơn ${children} ${gap} đồng`
          : `${subject} is ${gap} đồng ${less ? 'less' : 'more'} than ${children}`,
        detail:
          (vi
            ? `${sum(parts, lang)} = ${money(found, lang)}, không phải ${money(stated, lang)}.`
            : `${sum(parts, lang)} = ${money(found, lang)}, not ${money(stated, lang)}.`) +
          (finding.rule === 'budget/total-mismatch' ? explained(finding.data, lang) : ''),
      }
    }
    case 'citation/date-conflict': {
      const { symbol, dates } = finding.data
      const mentions = dates.map(
        ({ date, times }) => `${day(date, lang)} (${times} ${vi ? 'lần' : times === 1 ? 'time' : 'times'})`,
      )
      return {
        title: vi
          ? `${symbol} mang ${dates.length} ngày khác nhau`
          : `${symbol} carries ${dates.length} different dates`,
        detail: vi
          ? `${capitalised(mentions.join(', '))}. Đối chiếu với bản gốc của văn bản được viện dẫn.`
          : `${mentions.join(', ')}. Compare with the cited document itself.`,
      }
    }
    case 'citation/after-issue': {
      const { symbol } = finding.data
      const [date, issuedOn] = [day(finding.data.date, lang), day(finding.data.issuedOn, lang)]
      return {
        title: vi ? `${symbol} có ngày sau ngày ban hành kế hoạch` : `${symbol} is dated after this plan was issued`,
        detail: vi
          ? `Văn bản viện dẫn ghi ngày ${date}, kế hoạch ban hành ngày ${issuedOn}. Kiểm tra lại một trong hai ngày.`
          : `The cited document is dated ${date}, the plan ${issuedOn}. One of the two needs checking.`,
      }
    }
    case 'citation/year-mismatch': {
      const { symbol, symbolYear, date } = finding.data
      return {
        title: vi
          ? `Năm trong số ký hiệu ${symbol} không khớp với ngày viện dẫn`
          : `The year in ${symbol} does not match the date cited`,
        detail: vi
          ? `Số ký hiệu ghi năm ${symbolYear}, ngày viện dẫn là ${day(date, lang)}. Đối chiếu với bản gốc.`
          : `The symbol says ${symbolYear}, the date is ${day(date, lang)}. Compare with the original.`,
      }
    }
    case 'numbering/gap': {
      const { missing, after, before, where } = finding.data
      return {
        title: vi
          ? `Thiếu mục ${missing} trong ${places[where].vi}`
          : `Number ${missing} is missing in ${places[where].en}`,
        detail: vi
          ? `Sau mục ${after} là mục ${before}. Có thể đánh số nhầm hoặc thiếu nội dung.`
          : `${before} follows ${after}. A slip of numbering, or something left out.`,
      }
    }
    case 'task/missing-lead':
      return {
        title: vi
          ? `${which(finding.data, lang)} chưa có cơ quan chủ trì`
          : `${which(finding.data, lang)} has no lead organisation`,
        detail: vi
          ? `“${finding.data.title}”. Chọn cơ quan chủ trì trước khi ban hành theo dõi.`
          : `“${finding.data.title}”. Name a lead before publishing.`,
      }
    case 'task/missing-timing':
      return {
        title: vi
          ? `${which(finding.data, lang)} không nêu thời gian thực hiện`
          : `${which(finding.data, lang)} states no timing`,
        detail: vi
          ? `“${finding.data.title}”. Nhập thời gian, hoặc để trống nếu văn bản không quy định.`
          : `“${finding.data.title}”. Enter one, or leave it empty if the document sets none.`,
      }
    case 'document/missing-number':
      return {
        title: vi ? 'Văn bản chưa có số' : 'The document has no number',
        detail: vi
          ? 'Chỗ ghi số ký hiệu để trống: có thể là bản dự thảo. Nhập số nếu đã ban hành.'
          : 'The place for it is blank: perhaps a draft. Enter the number if it has been issued.',
      }
    case 'document/missing-date':
      return {
        title: vi ? 'Văn bản chưa có ngày ban hành' : 'The document has no date of issue',
        detail: vi
          ? 'Thời hạn tính từ ngày ban hành chưa tính được. Nhập ngày ký nếu đã ban hành.'
          : 'Deadlines counted from its issue cannot be computed. Enter the date it was signed.',
      }
  }
}

/** The places of one finding rule in one word, for a narrow badge: "kinh phí", "viện dẫn". */
export const findingTopic = (rule: FindingRule, lang: Language): string => {
  const topic = rule.slice(0, rule.indexOf('/'))
  const words: Readonly<Record<string, Words>> = {
    budget: { vi: 'kinh phí', en: 'budget' },
    citation: { vi: 'viện dẫn', en: 'citation' },
    numbering: { vi: 'đánh số', en: 'numbering' },
    task: { vi: 'nhiệm vụ', en: 'task' },
    document: { vi: 'văn bản', en: 'document' },
  }
  return words[topic]?.[lang] ?? topic
}
