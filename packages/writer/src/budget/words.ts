// Headings and captions of the workbook of a plan's money, in both languages.

import type { Language, Words } from '@tiendo/text'

const WORDS = {
  tree: { vi: 'Kinh phí', en: 'Money' },
  document: { vi: 'Đối chiếu văn bản', en: 'Document' },
  entries: { vi: 'Khoản đã ghi', en: 'Entries' },
  moves: { vi: 'Điều chuyển, chuyển nguồn', en: 'Moves' },
  quarters: { vi: 'Theo quý', en: 'Quarters' },
  unit: { vi: 'Đơn vị tính: đồng', en: 'In đồng' },
  blank: {
    vi: 'Ô trống: chưa có số liệu; 0: bằng không.',
    en: 'A blank cell: nothing is known; 0: zero.',
  },
  number: { vi: 'Mục', en: 'No.' },
  label: { vi: 'Nội dung', en: 'Item' },
  source: { vi: 'Nguồn', en: 'Source' },
  needFrom: { vi: 'Nhu cầu từ', en: 'Need from' },
  needTo: { vi: 'Nhu cầu đến', en: 'Need to' },
  rate: { vi: 'Tỷ lệ giải ngân (trên dự toán giao sau điều chỉnh)', en: 'Disbursed of allocation after adjustment' },
  note: { vi: 'Ghi chú', en: 'Note' },
  own: { vi: 'Chưa chia cho các mục con', en: 'Not divided among its items' },
  noLine: { vi: 'Chưa gắn với mục nào', en: 'Of no item' },
  total: { vi: 'TỔNG CỘNG', en: 'TOTAL' },
  regular: { vi: 'Trong dự toán thường xuyên', en: 'Within the regular budget' },
  allYears: { vi: 'tất cả các năm', en: 'all years' },
  stated: { vi: 'Văn bản ghi', en: 'Stated' },
  counted: { vi: 'Tính vào tổng', en: 'Counted' },
  parts: { vi: 'Cộng các mục con', en: 'Sum of its items' },
  difference: { vi: 'Chênh lệch (cộng trừ ghi)', en: 'Difference (sum less stated)' },
  from: { vi: 'từ', en: 'from' },
  to: { vi: 'đến', en: 'to' },
  statedTotal: { vi: 'Tổng kinh phí văn bản ghi', en: 'Total as stated' },
  restates: { vi: 'Nhắc lại số khác, không cộng', en: 'Says another figure again; not added' },
  order: { vi: 'TT', en: 'No.' },
  day: { vi: 'Ngày', en: 'Day' },
  stage: { vi: 'Loại', en: 'Kind' },
  year: { vi: 'Năm ngân sách', en: 'Budget year' },
  amount: { vi: 'Số tiền', en: 'Amount' },
  act: { vi: 'Văn bản, chứng từ', en: 'Act, voucher' },
  task: { vi: 'Nhiệm vụ', en: 'Task' },
  organisation: { vi: 'Đơn vị', en: 'Unit' },
  state: { vi: 'Trạng thái', en: 'State' },
  holds: { vi: 'có hiệu lực', en: 'stands' },
  withdrawn: { vi: 'đã bỏ', en: 'taken back' },
  sumOf: { vi: 'Cộng', en: 'Sum of' },
  fromLine: { vi: 'Từ mục', en: 'From item' },
  toLine: { vi: 'Sang mục', en: 'To item' },
  reason: { vi: 'Lý do', en: 'Reason' },
  transfer: { vi: 'điều chuyển', en: 'transfer' },
  carryOver: { vi: 'chuyển nguồn', en: 'carry-over' },
  quarter: { vi: 'Quý', en: 'Quarter' },
  firstDay: { vi: 'Từ ngày', en: 'From' },
  lastDay: { vi: 'Đến ngày', en: 'To' },
  planned: { vi: 'Kế hoạch (chia đều)', en: 'Planned (evenly)' },
  plannedToDate: { vi: 'Lũy kế kế hoạch', en: 'Planned to date' },
  disbursed: { vi: 'Giải ngân', en: 'Disbursed' },
  disbursedToDate: { vi: 'Lũy kế giải ngân', en: 'Disbursed to date' },
  wholeYear: { vi: 'Cả năm', en: 'Year' },
} as const satisfies Readonly<Record<string, Words>>

export type BudgetWord = keyof typeof WORDS

export const budgetWords =
  (language: Language) =>
  (word: BudgetWord): string =>
    WORDS[word][language]

export type Say = (word: BudgetWord) => string
