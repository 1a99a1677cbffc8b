// The sections of the grammar's page: what each kind of phrase says, in Vietnamese and English, and which rules are its.

import type { TimingRule } from '../rule.ts'

export type GrammarSection = {
  readonly title: readonly [vi: string, en: string]
  readonly says: readonly [vi: string, en: string]
  /** Whether the only rule of a phrase belongs here; the first section that says so has it. */
  readonly holds: (rule: TimingRule) => boolean
}

const dayKey = /^\d{4}-\d\d-\d\d/
const hasSlot = (rule: TimingRule, ...kinds: readonly string[]): boolean =>
  rule.kind === 'every' && rule.slot !== null && kinds.includes(rule.slot.kind)

export const sections: readonly GrammarSection[] = [
  {
    title: ['Không nêu năm', 'No year said'],
    says: [
      'Năm lấy từ kế hoạch, chỉ khi kế hoạch có một năm duy nhất, và nói rõ là lấy từ kế hoạch. Kế hoạch nhiều năm: không đoán.',
      'The year is the plan’s, only where the plan has a single one, and the rule says so. A plan of several years: nothing is guessed.',
    ],
    holds: (rule) => (rule.kind === 'within' || rule.kind === 'by') && rule.yearFromPlan === true,
  },
  {
    title: ['Hạn có giờ', 'A limit with its hour'],
    says: ['Giờ được giữ nguyên văn và không làm đổi ngày.', 'The hour is kept as written and never moves the day.'],
    holds: (rule) => rule.kind === 'by' && rule.timeOfDay !== undefined,
  },
  {
    title: ['Trước ngày, trước tháng, trước quý, trước năm', 'Before a day, month, quarter or year'],
    says: [
      'Mốc được nêu đã là trễ: “trước ngày 15/11” hết hạn ngày 14/11; “trước tháng 12” hết hạn ngày 30/11.',
      'What is named is itself too late: “trước ngày 15/11” ends with 14/11, “trước tháng 12” with 30/11.',
    ],
    holds: (rule) => rule.kind === 'by' && rule.sense === 'before',
  },
  {
    title: ['Đúng ngày, chậm nhất ngày', 'On a day, or by it'],
    says: ['Ngày được nêu là ngày cuối cùng còn trong hạn.', 'The day named is the last good one.'],
    holds: (rule) => rule.kind === 'by' && dayKey.test(rule.key),
  },
  {
    title: ['Chậm nhất tháng, quý, năm; hoàn thành trong; đầu, giữa, cuối', 'By a month, quarter or year; at its beginning, middle or end'],
    says: [
      'Hạn là ngày cuối của tháng, quý, năm. Đầu, giữa, cuối theo Bộ luật Dân sự 2015, Điều 146.',
      'The limit is the last day of it. Beginning, middle and end are those of the Civil Code 2015, Article 146.',
    ],
    holds: (rule) => rule.kind === 'by',
  },
  {
    title: ['Mở một đầu', 'Open at one end'],
    says: [
      'Không nêu ngày bắt đầu hoặc ngày kết thúc thì để trống, không tự đặt.',
      'An end that is not said stays open; none is invented.',
    ],
    holds: (rule) => rule.kind === 'within' && (rule.from === null || rule.to === null),
  },
  {
    title: ['Từ ngày đến ngày, tuần của tháng', 'From day to day, weeks of a month'],
    says: [
      'Một khoảng ngày. Tuần là bảy ngày: tuần 2 là từ ngày 08 đến ngày 14.',
      'A window of days. A week is seven days: the second is the 8th to the 14th.',
    ],
    holds: (rule) => rule.kind === 'within' && dayKey.test(rule.key),
  },
  {
    title: ['Tháng', 'Months'],
    says: ['Từ ngày đầu đến ngày cuối của tháng hoặc của các tháng liền nhau.', 'From the first to the last day of a month, or of months in a row.'],
    holds: (rule) => rule.kind === 'within' && /^\d{4}-\d\d/.test(rule.key),
  },
  {
    title: ['Quý, nửa năm', 'Quarters and halves'],
    says: [
      'Quý I: 01/01–31/3; quý II: 01/4–30/6; quý III: 01/7–30/9; quý IV: 01/10–31/12.',
      'Calendar quarters and halves.',
    ],
    holds: (rule) => rule.kind === 'within' && /^\d{4}-[QH]/.test(rule.key),
  },
  {
    title: ['Năm, giai đoạn', 'Years and phases'],
    says: ['Từ 01/01 năm đầu đến 31/12 năm cuối.', 'From 1 January of the first year to 31 December of the last.'],
    holds: (rule) => rule.kind === 'within',
  },
  {
    title: ['Số lần, số lượng mỗi kỳ', 'So many in each period'],
    says: [
      'Mỗi năm, quý, tháng, tuần bao nhiêu lần; “ít nhất” được giữ. Tiền, tỷ lệ, sản lượng không phải là thời hạn.',
      'How many times in each period; “at least” is kept. Money, shares and measures are not times.',
    ],
    holds: (rule) => rule.kind === 'every' && rule.quota !== null,
  },
  {
    title: ['Trong giai đoạn, từ năm, đến năm', 'Bounded by years'],
    says: ['Lặp lại trong những năm được nêu.', 'Comes round in the years named.'],
    holds: (rule) => rule.kind === 'every' && (rule.fromYear !== null || rule.toYear !== null),
  },
  {
    title: ['Hằng tuần, hằng tháng, hằng quý trong một khoảng ngày', 'Bounded by days'],
    says: ['Chỉ những kỳ nằm trong khoảng được nêu.', 'Only the rounds that lie in the time named.'],
    holds: (rule) => rule.kind === 'every' && (rule.from !== undefined || rule.to !== undefined),
  },
  {
    title: ['Thứ trong tuần', 'Days of the week'],
    says: [
      'Mỗi tuần, hoặc thứ đầu tiên, thứ hai, cuối cùng… của tháng, quý. Tháng không có thứ Hai lần thứ năm thì kỳ đó không có.',
      'Each week, or the first, second, last … of a month or quarter. A month without a fifth Monday has none.',
    ],
    holds: (rule) => hasSlot(rule, 'weekday', 'nthWeekday'),
  },
  {
    title: ['Ngày trong tháng, tháng cuối quý, tháng kế tiếp', 'A day of each month, of the quarter’s last month, of the month after'],
    says: ['Tháng không có ngày đó thì là ngày cuối tháng.', 'Where the month has no such day, its last.'],
    holds: (rule) => hasSlot(rule, 'dayOfMonth'),
  },
  {
    title: ['Ngày hằng năm, ngày của năm trước, năm sau', 'A day of each year, of the year before or after'],
    says: [
      'Báo cáo gọi tên bằng kỳ (“báo cáo năm”) lặp lại dù không ghi “hằng năm”.',
      'A report named by its period (“báo cáo năm”) comes round though “hằng năm” is not said.',
    ],
    holds: (rule) => hasSlot(rule, 'day'),
  },
  {
    title: ['Tháng, quý, nửa năm hằng năm', 'Months, quarters and halves of each year'],
    says: ['Một khoảng trong mỗi năm.', 'A window in each year.'],
    holds: (rule) => rule.kind === 'every' && rule.slot !== null,
  },
  {
    title: ['Cách quãng', 'Every so many'],
    says: ['Hai tuần một lần, ba năm một lần.', 'Every two weeks, every three years.'],
    holds: (rule) => rule.kind === 'every' && rule.interval > 1,
  },
  {
    title: ['Hằng năm, hằng quý, hằng tháng, hằng tuần', 'Every year, quarter, month, week'],
    says: ['Hạn là ngày cuối của mỗi kỳ.', 'Due with the last day of each period.'],
    holds: (rule) => rule.kind === 'every',
  },
  {
    title: ['Một thời gian sau hoặc trước một sự kiện', 'A length of time after or before an event'],
    says: [
      'Không tính ngày xảy ra sự kiện (Bộ luật Dân sự 2015, Điều 147). Chưa ghi nhận sự kiện thì chưa có ngày.',
      'The day of the event is not counted (Civil Code 2015, Article 147). Until the event is known there is no date.',
    ],
    holds: (rule) => rule.kind === 'after' && rule.length !== null,
  },
  {
    title: ['Sau một sự kiện', 'After an event'],
    says: ['Không nêu bao lâu: chờ sự kiện, không tự đặt hạn.', 'No length is said: it waits for the event, and no limit is invented.'],
    holds: (rule) => rule.kind === 'after',
  },
  {
    title: ['Thường xuyên', 'Always'],
    says: ['Không có hạn, không bao giờ trễ.', 'Never due, never late.'],
    holds: (rule) => rule.kind === 'continuous',
  },
  {
    title: ['Đột xuất, khi có yêu cầu', 'On demand'],
    says: ['Có việc khi có yêu cầu.', 'Work comes when it is asked for.'],
    holds: (rule) => rule.kind === 'onDemand',
  },
  {
    title: ['Theo kế hoạch khác', 'As another plan says'],
    says: ['Ngày ban hành của văn bản được dẫn không phải là hạn.', 'The date of the document cited is not a limit.'],
    holds: (rule) => rule.kind === 'perPlan',
  },
  {
    title: ['Không nêu, hoặc không hiểu', 'Nothing said, or not understood'],
    says: [
      'Không bao giờ đoán: ngày của văn bản được dẫn, tiền, tỷ lệ, số người, kỳ họp, nhiệm kỳ, năm học, ngày âm lịch và ngày không có thật đều không thành hạn.',
      'Never a guess: dates of cited documents, money, shares, people, sessions, terms, school years, days of the moon and days that do not exist are no limits.',
    ],
    holds: (rule) => rule.kind === 'unstated',
  },
]
