// A day of the week that is not that of the date beside it: one of the two was not changed when the other was.

import { isDay, localDate, weekdayOf } from '../../date/local-date.ts'
import type { Rule } from '../rule.ts'
import { spanIn } from '../text-parts.ts'

/** Monday is 1, as in ISO 8601. */
const DAYS: Readonly<Record<string, number>> = {
  hai: 1, ba: 2, tư: 3, năm: 4, sáu: 5, bảy: 6, '2': 1, '3': 2, '4': 3, '5': 4, '6': 5, '7': 6,
}
const DATE = String.raw`(?:ngày\s{1,3})?(?<day>\d{1,2})(?:[/.-](?<month>\d{1,2})[/.-]|\s{1,3}tháng\s{1,3}(?<spelt>\d{1,2})\s{1,3}năm\s{1,3})(?<year>20\d{2})(?!\d)`
const NAME = String.raw`(?:thứ\s{1,3}(?<name>hai|ba|tư|năm|sáu|bảy|[2-7])|(?<sunday>chủ nhật))`
const AFTER = new RegExp(String.raw`(?<![\d/.-])${DATE}\s{0,2}\(${NAME}\)`, 'giu')
const SAID = new RegExp(
  String.raw`(?<!\p{L})${NAME}\s{0,3}[,(]?\s{0,3}${DATE}`,
  'giu',
)
/** "Lớp thứ hai, ngày 20/10/2026" counts classes: only after such words is it a day of the week. */
const OPENS = /(?:^|[,;:.(–-]|(?<!\p{L})(?:vào|sáng|chiều|tối|trưa|trước|từ|đến|hết|là|ngày))\s*$/iu

export const wrongWeekday: Rule<'text/wrong-weekday'> = {
  severity: 'error',
  basis: null,
  find: ({ text }) =>
    text.flatMap((part) =>
      [SAID, AFTER].flatMap((pattern) => [...part.text.matchAll(pattern)].flatMap((match) => {
        const { name = '', day, month, spelt, year, sunday } = match.groups ?? {}
        const [y, m, d] = [Number(year), Number(month ?? spelt), Number(day)]
        const before = pattern === SAID ? part.text.slice(Math.max(0, match.index - 12), match.index) : ''
        if (!isDay(y, m, d) || !OPENS.test(before)) return []
        const said = sunday === undefined ? DAYS[name.toLowerCase()] : 7
        const date = localDate(y, m, d)
        const weekday = weekdayOf(date)
        if (said === undefined || said === weekday) return []
        const data = { words: match[0].replace(/\s+/g, ' '), date, weekday }
        return [{ data, span: spanIn(part, match.index, match.index + match[0].length) }]
      })),
    ),
  examples: {
    breaks: `II. NHIỆM VỤ
1. Sở Y tế tổ chức lễ phát động vào thứ Hai, ngày 20/10/2026.`,
    passes: `II. NHIỆM VỤ
1. Sở Y tế tổ chức lễ phát động vào thứ Ba, ngày 20/10/2026; lớp thứ hai ngày 22/10/2026.`,
  },
}
