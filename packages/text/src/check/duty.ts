// Findings about who reports to whom, by when.

import type { DutyFindings } from '@tiendo/domain'
import { quoted } from './many.ts'
import type { FamilyWords } from './rule-words.ts'
import { day } from './values.ts'

export const dutyWords: FamilyWords<DutyFindings> = {
  'duty/none': {
    name: { vi: 'Không có chế độ báo cáo', en: 'No reporting duty' },
    about: { vi: 'Kế hoạch có giao báo cáo kết quả hay không.', en: 'Whether anybody is to report on the plan.' },
    why: { vi: 'Không ai báo cáo thì người ký không biết kết quả.', en: 'With no report whoever signed never learns of it.' },
    title: (_, lang) => (lang === 'vi' ? 'Kế hoạch không có chế độ báo cáo' : 'The plan has no reporting duty'),
    detail: (_, lang) =>
      lang === 'vi'
        ? 'Không thấy cơ quan theo dõi, người báo cáo và ngày báo cáo. Thêm vào phần tổ chức thực hiện.'
        : 'Nobody is to follow up or to report, by no day. Add it to the assignment section.',
  },
  'duty/no-day': {
    name: { vi: 'Báo cáo không ghi ngày', en: 'A report without a day' },
    about: { vi: 'Ngày gửi của báo cáo định kỳ.', en: 'The day of each periodic report.' },
    why: { vi: 'Không có ngày thì không nhắc, không biết ai chậm.', en: 'Without a day nobody is reminded, and nobody is late.' },
    title: ({ count, of }, lang) => {
      if (lang === 'vi') return count === 1 ? 'Báo cáo định kỳ không ghi ngày gửi' : `${count} trong ${of} báo cáo định kỳ không ghi ngày gửi`
      return count === 1 ? 'A periodic report has no day' : `${count} of ${of} periodic reports have no day`
    },
    detail: ({ text }, lang) =>
      lang === 'vi' ? `${quoted(text)}. Ghi ngày, tháng phải gửi của mỗi kỳ.` : `${quoted(text)}. Give the day and month of each period.`,
  },
  'duty/no-recipient': {
    name: { vi: 'Báo cáo không ghi nơi nhận', en: 'A report to nobody' },
    about: { vi: 'Nơi nhận của mỗi báo cáo có ngày gửi.', en: 'To whom each dated report goes.' },
    why: { vi: 'Không ghi gửi đi đâu thì không ai tổng hợp.', en: 'With nobody to send it to, nobody puts it together.' },
    title: ({ phrase }, lang) => (lang === 'vi' ? `Báo cáo “${phrase}” không ghi nơi nhận` : `The report due “${phrase}” goes to nobody`),
    detail: ({ text }, lang) => (lang === 'vi' ? `${quoted(text)}. Ghi “gửi về …”.` : `${quoted(text)}. Say to whom (“gửi về …”).`),
  },
  'duty/no-compiler': {
    name: { vi: 'Không có đầu mối tổng hợp', en: 'Nobody compiles' },
    about: { vi: 'Cơ quan tổng hợp báo cáo của nhiều đơn vị.', en: 'Who puts the reports of many together.' },
    why: { vi: 'Nhiều báo cáo gửi thẳng lên cấp trên mà không ai tổng hợp.', en: 'Many reports go straight up, and nobody compiles them.' },
    title: (_, lang) => (lang === 'vi' ? 'Nhiều đơn vị báo cáo, không có cơ quan tổng hợp' : 'Many report, and nobody compiles'),
    detail: ({ text }, lang) => (lang === 'vi' ? `${quoted(text)}. Giao một cơ quan đầu mối, hoặc ghi “qua …”.` : `${quoted(text)}. Name a body in charge, or say through whom.`),
  },
  'duty/before-cut-off': {
    name: { vi: 'Báo cáo trước ngày chốt số liệu', en: 'Due before the data are closed' },
    about: { vi: 'Ngày gửi báo cáo so với ngày chốt số liệu của kỳ.', en: 'The day of a report against the day its data are closed.' },
    why: { vi: 'Báo cáo không kịp có số liệu của cả kỳ.', en: 'The report cannot hold the data of the whole period.' },
    title: ({ due, cutOff }, lang) =>
      lang === 'vi' ? `Báo cáo gửi ngày ${day(due, lang)}, số liệu chốt ngày ${day(cutOff, lang)}` : `A report is due on ${day(due, lang)}, its data are closed on ${day(cutOff, lang)}`,
    detail: ({ text, count }, lang) => {
      const more = count === 1 ? '' : lang === 'vi' ? ` Tương tự với ${count - 1} báo cáo khác.` : ` So are ${count - 1} others.`
      return lang === 'vi'
        ? `${quoted(text)}.${more} Cần ít nhất một ngày làm việc sau ngày chốt: lùi ngày gửi, hoặc ghi rõ số liệu tính đến ngày nào.`
        : `${quoted(text)}.${more} One working day at least is needed in between: move the day, or say up to when the data go.`
    },
  },
  'duty/chain-out-of-order': {
    name: { vi: 'Thứ tự báo cáo ngược', en: 'Reports out of order' },
    about: { vi: 'Hạn của cấp dưới so với hạn của nơi tổng hợp.', en: 'The day of those below against that of whoever compiles.' },
    why: { vi: 'Nơi tổng hợp phải gửi trước khi nhận được báo cáo.', en: 'Whoever compiles reports before it has received.' },
    title: ({ lowerDue, upperDue, through, upper }, lang) => {
      const [lower, next] = [day(lowerDue, lang), day(upperDue, lang)]
      if (upper === '') return lang === 'vi' ? `Đơn vị gửi ngày ${lower}, báo cáo Chính phủ chậm nhất ngày ${next}` : `Units report on ${lower}, the Government is to have it by ${next}`
      return lang === 'vi' ? `${through} nhận báo cáo ngày ${lower} nhưng phải gửi đi ngày ${next}` : `${through} receives reports on ${lower} and reports on ${next}`
    },
    detail: ({ lower, upper }, lang) => {
      const both = upper === '' ? quoted(lower) : lang === 'vi' ? `${quoted(lower)} và ${quoted(upper)}` : `${quoted(lower)} and ${quoted(upper)}`
      return lang === 'vi' ? `${both}. Cho cấp dưới gửi sớm hơn.` : `${both}. Have those below report earlier.`
    },
  },
}
