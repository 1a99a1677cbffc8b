import { expect, it } from 'vitest'
import { eventSentence } from './history.ts'

const said = (kind: string, detail: Record<string, string | number | null>) => {
  const entry = { by: 'u1', byName: 'Lê Thị Hoa', kind, detail }
  return [eventSentence(entry, 'vi'), eventSentence(entry, 'en')].map((words) => words.replace('Lê Thị Hoa ', ''))
}
const one = { entries: 1, stage: 'disbursed', amount: '300000000', fiscalYear: 2026, on: '2026-05-12', act: 'PC 12', line: '1.1 “Máy chủ”', batch: null }

it.each<[string, Record<string, string | number | null>, string, string]>([
  ['moneyRecorded', one, 'ghi giải ngân 300.000.000 đồng cho mục 1.1 “Máy chủ”, năm 2026 (PC 12)', 'recorded disbursement 300,000,000 đồng for item 1.1 “Máy chủ”, 2026 (PC 12)'],
  ['moneyRecorded', { ...one, act: null, line: null, stage: 'adjusted', amount: '-5000000' }, 'ghi điều chỉnh -5.000.000 đồng, năm 2026', 'recorded adjustment -5,000,000 đồng, 2026'],
  ['moneyRecorded', { ...one, entries: 12, act: null, line: null, batch: 'b1' }, 'nhập từ bảng tính 12 khoản giải ngân, tổng 300.000.000 đồng, năm 2026', 'imported from a spreadsheet 12 entries (disbursement), 300,000,000 đồng in all, 2026'],
  ['moneyRecorded', { ...one, entries: 12, stage: null, amount: null, fiscalYear: null, act: null, line: null }, 'ghi 12 khoản', 'recorded 12 entries'],
  ['moneyTransferred', { amount: '5', fiscalYear: 2026, from: '1 “A”', to: '2 “B”', on: '2026-05-12', act: '9/QĐ', reason: 'thừa' }, 'điều chuyển 5 đồng từ mục 1 “A” sang mục 2 “B”, năm 2026 (9/QĐ): “thừa”', 'moved 5 đồng from item 1 “A” to item 2 “B”, 2026 (9/QĐ): “thừa”'],
  ['moneyCarriedOver', { amount: '5', fiscalYear: 2026, line: '1 “A”', on: '2027-01-12', act: null, ground: 'research', reason: 'chưa nghiệm thu' }, 'chuyển nguồn 5 đồng cho mục 1 “A” từ năm 2026 sang năm 2027, đề tài, dự án nghiên cứu khoa học đang thực hiện: “chưa nghiệm thu”', 'carried 5 đồng for item 1 “A” from 2026 into 2027, research under way: “chưa nghiệm thu”'],
  ['moneyWithdrawn', { id: 'm1', reason: 'nhầm năm', on: '2026-05-12' }, 'bỏ một khoản đã ghi: “nhầm năm”', 'took back what was recorded: “nhầm năm”'],
  ['lineLinked', { line: '1 “A”', tasks: 2 }, 'gắn mục 1 “A” với 2 nhiệm vụ', 'linked item 1 “A” to 2 tasks'],
  ['lineLinked', { line: '1 “A”', tasks: 0 }, 'bỏ gắn mục 1 “A” với nhiệm vụ', 'unlinked item 1 “A” from its tasks'],
  ['policySet', { policy: 'stop', reason: 'quy chế' }, 'đặt quy tắc: không cho chi vượt dự toán: “quy chế”', 'set the rule: stop over-spending: “quy chế”'],
  ['policySet', { policy: 'newer', reason: '' }, 'đặt quy tắc: newer', 'set the rule: newer'],
])('%s %j', (kind, detail, vi, en) => {
  expect(said(kind, detail)).toEqual([vi, en])
})
