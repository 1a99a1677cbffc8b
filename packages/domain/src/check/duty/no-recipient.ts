// A report has its day and nobody to go to.

import type { CheckedDuty } from '../input.ts'
import type { Rule } from '../rule.ts'

/** Somebody is named after all, or the way it goes. */
const NAMED = /(?<!\p{L})(?:về|cho|lên|tới|đến|với|qua|gửi|trình|báo cáo) (?:\p{Lu}|(?:các |hai |ba )?(?:sở|ban|phòng|cơ quan|đơn vị|lãnh đạo|giám đốc|thủ trưởng|hiệu trưởng|bộ phận|hệ thống|cấp|tổ|ngành|văn phòng|công ty|nhà trường|ủy ban|uỷ ban))/u

const isDated = ({ timing }: CheckedDuty): boolean => timing.value.rules.some(({ kind }) => kind === 'by' || kind === 'every')

export const noRecipient: Rule<'duty/no-recipient'> = {
  severity: 'warning',
  basis: { act: 'Nghị định 09/2019/NĐ-CP', article: 'Điều 7' },
  find: ({ duties }) =>
    duties.flatMap((duty) =>
      duty.to === null && isDated(duty) && !NAMED.test(duty.text)
        ? [{ data: { text: duty.text, phrase: duty.timing.value.phrase }, span: duty.span }]
        : [],
    ),
  examples: {
    breaks: `IV. TỔ CHỨC THỰC HIỆN
1. Các sở, ban, ngành gửi báo cáo kết quả thực hiện trước ngày 20/12 hằng năm.`,
    passes: `IV. TỔ CHỨC THỰC HIỆN
1. Các sở, ban, ngành gửi báo cáo kết quả thực hiện về Sở Y tế trước ngày 20/12 hằng năm.`,
  },
}
