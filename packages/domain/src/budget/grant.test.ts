import { describe, expect, it } from 'vitest'
import { annexKey, grantOf } from './grant.ts'

type Row = readonly [words: string, symbol: string | null, date: string | null, annex: string | null, item: string | null]

const rows: readonly Row[] = [
  ['Mục 2.1, Phụ lục 05', null, null, 'Phụ lục 05', 'Mục 2.1'],
  ['Mục 2.5, Phụ lục số 03', null, null, 'Phụ lục 03', 'Mục 2.5'],
  ['Mục 2.2; Mục 2.3; Mục 2.4, Phụ lục 05', null, null, 'Phụ lục 05', 'Mục 2.2; Mục 2.3; Mục 2.4'],
  ['Mục 2.2; 2.3, Phụ lục 05', null, null, 'Phụ lục 05', 'Mục 2.2; 2.3'],
  [
    'cấp theo Mục 2.1, Phụ lục 05 kèm theo Quyết định số 417/QĐ-SGM ngày 29/12/2025 của Sở Giống Mẫu',
    '417/QĐ-SGM',
    '2025-12-29',
    'Phụ lục 05',
    'Mục 2.1',
  ],
  ['Quyết định số 12/QĐ-UBND ngày 05 tháng 01 năm 2026', '12/QĐ-UBND', '2026-01-05', null, null],
  ['điểm a khoản 2 Điều 1 Nghị quyết số 45/NQ-HĐND ngày 10/12/2025', '45/NQ-HĐND', '2025-12-10', null, 'Điểm a khoản 2 Điều 1'],
  ['Biểu số 02 kèm theo Nghị quyết số 45/NQ-HĐND', '45/NQ-HĐND', null, 'Biểu 02', null],
  ['phụ lục II, III kèm theo Kế hoạch số 7-KH/TU', '7-KH/TU', null, 'Phụ lục II, III', null],
  ['Phụ lục IV và Phụ lục V', null, null, 'Phụ lục IV; Phụ lục V', null],
  ['Danh mục 3 của kế hoạch', null, null, null, null],
  ['Phụ lục của kế hoạch này', null, null, null, null],
  ['theo quy định hiện hành', null, null, null, null],
  ['', null, null, null, null],
]

describe('the act that grants', () => {
  it.each(rows)('%s', (words, symbol, date, annex, item) => {
    expect(grantOf(words)).toEqual({ symbol, date, annex, item })
  })

  it('is one annex however its number is written', () => {
    expect(new Set(['Phụ lục 05', 'Phụ lục 5', 'PHỤ LỤC 05'].map(annexKey)).size).toBe(1)
    expect(annexKey('Phụ lục 05')).not.toBe(annexKey('Biểu 05'))
  })
})
