// Names of what a plan's money is counted by: stages, columns, grounds for carrying over, policies, flags, uses of a
// figure.

import type {
  CarryOverGround,
  FigureUse,
  FlowNodeKind,
  MoneyColumn,
  MoneyFlag,
  MoneyStage,
  OverspendPolicy,
  QuarterName,
} from '@tiendo/domain'
import type { Language, Words } from '../language.ts'

const stages: Readonly<Record<MoneyStage, Words>> = {
  need: { vi: 'nhu cầu', en: 'need' },
  allocated: { vi: 'dự toán giao', en: 'allocation' },
  adjusted: { vi: 'điều chỉnh', en: 'adjustment' },
  committed: { vi: 'cam kết chi', en: 'commitment' },
  disbursed: { vi: 'giải ngân', en: 'disbursement' },
  settled: { vi: 'quyết toán', en: 'settlement' },
  cancelled: { vi: 'hủy dự toán', en: 'cancellation' },
}
export const moneyStageName = (stage: MoneyStage, lang: Language): string => stages[stage][lang]

const columns: Readonly<Record<MoneyColumn, Words>> = {
  need: { vi: 'nhu cầu', en: 'need' },
  allocated: { vi: 'dự toán giao', en: 'allocated' },
  adjusted: { vi: 'điều chỉnh', en: 'adjusted' },
  transferred: { vi: 'điều chuyển giữa các mục', en: 'moved between lines' },
  carriedIn: { vi: 'năm trước chuyển sang', en: 'carried in' },
  carriedOut: { vi: 'chuyển sang năm sau', en: 'carried out' },
  cancelled: { vi: 'hủy dự toán', en: 'cancelled' },
  given: { vi: 'dự toán giao sau điều chỉnh', en: 'allocation after adjustment' },
  current: { vi: 'được chi', en: 'may be spent' },
  committed: { vi: 'cam kết chi', en: 'committed' },
  disbursed: { vi: 'giải ngân', en: 'disbursed' },
  settled: { vi: 'quyết toán', en: 'settled' },
  remaining: { vi: 'còn lại', en: 'left' },
}
export const moneyColumnName = (column: MoneyColumn, lang: Language): string => columns[column][lang]

/** Luật Ngân sách nhà nước 2015, Điều 64 khoản 3; Luật số 89/2025/QH15, Điều 66. */
const grounds: Readonly<Record<CarryOverGround, Words>> = {
  investment: { vi: 'chi đầu tư phát triển', en: 'development investment' },
  signedContract: {
    vi: 'mua sắm đã ký hợp đồng trước ngày 31/12',
    en: 'procurement under a contract signed before 31 December',
  },
  wagesAndWelfare: { vi: 'cải cách tiền lương, chính sách an sinh', en: 'wage reform and welfare' },
  autonomous: { vi: 'kinh phí tự chủ', en: 'money of autonomous units' },
  lateSupplement: { vi: 'dự toán bổ sung sau ngày 30/9', en: 'supplement given after 30 September' },
  research: { vi: 'đề tài, dự án nghiên cứu khoa học đang thực hiện', en: 'research under way' },
  savings: { vi: 'tăng thu, tiết kiệm chi', en: 'higher revenue or savings' },
}
export const carryOverGroundName = (ground: CarryOverGround, lang: Language): string => grounds[ground][lang]

const policies: Readonly<Record<OverspendPolicy, Words>> = {
  stop: { vi: 'không cho chi vượt dự toán', en: 'stop over-spending' },
  warn: { vi: 'cảnh báo khi chi vượt dự toán', en: 'warn of over-spending' },
  allow: { vi: 'cho chi vượt dự toán, chỉ đánh dấu', en: 'allow over-spending, and mark it' },
}
export const overspendPolicyName = (policy: OverspendPolicy, lang: Language): string => policies[policy][lang]

const flags: Readonly<Record<MoneyFlag, Words>> = {
  overspent: { vi: 'chi vượt dự toán', en: 'overspent' },
  overcommitted: { vi: 'cam kết vượt dự toán', en: 'over-committed' },
  spentWithoutAllocation: { vi: 'đã chi khi chưa ghi nhận dự toán giao', en: 'spent with no allocation recorded' },
  unfunded: { vi: 'có nhu cầu, chưa được giao', en: 'needed, not funded' },
  oversettled: { vi: 'quyết toán nhiều hơn giải ngân', en: 'settled more than disbursed' },
  yearsApart: { vi: 'có khoản giao chung cho nhiều năm, chưa tính vào năm này', en: 'some was given for several years together, and is not in this year' },
}
export const moneyFlagName = (flag: MoneyFlag, lang: Language): string => flags[flag][lang]

const uses: Readonly<Record<FigureUse, Words>> = {
  counts: { vi: 'theo văn bản', en: 'from the document' },
  inParts: { vi: 'theo văn bản, đã chia cho các mục con', en: 'from the document, divided among its items' },
  recordedInstead: { vi: 'thay bằng số đã ghi nhận', en: 'replaced by what was recorded' },
  coveredAbove: { vi: 'nằm trong số đã ghi nhận cho mục trên', en: 'within what was recorded for the item above' },
  ofAllYears: {
    vi: 'là số của cả giai đoạn, văn bản không chia cho từng năm',
    en: 'of the whole period; the document does not divide it by year',
  },
  ofOtherYears: { vi: 'là số của năm khác', en: 'of another year' },
  restates: { vi: 'nhắc lại một số khác, không cộng', en: 'says another figure again; not added' },
}
export const figureUseName = (use: FigureUse, lang: Language): string => uses[use][lang]

const nodes: Readonly<Record<Exclude<FlowNodeKind, 'source' | 'line' | 'task'>, Words>> = {
  noSource: { vi: 'chưa rõ nguồn', en: 'no source stated' },
  noLine: { vi: 'chưa gắn với mục nào', en: 'of no item' },
  notDivided: { vi: 'chưa chia cho từng nhiệm vụ', en: 'not yet divided among tasks' },
  noTask: { vi: 'chưa gắn với nhiệm vụ nào', en: 'of no task' },
}
export const flowNodeName = (kind: Exclude<FlowNodeKind, 'source' | 'line' | 'task'>, lang: Language): string =>
  nodes[kind][lang]

const roman = ['I', 'II', 'III', 'IV'] as const

/** "Quý II" · "Quarter 2"; the closing: "Chỉnh lý đến 31/01". */
export const quarterName = (quarter: QuarterName, lang: Language): string => {
  if (quarter === 'closing') return lang === 'vi' ? 'Chỉnh lý đến 31/01' : 'Closing, to 31 January'
  return lang === 'vi' ? `Quý ${roman[quarter - 1] ?? quarter}` : `Quarter ${quarter}`
}
