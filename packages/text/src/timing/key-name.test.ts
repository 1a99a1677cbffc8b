// Periods as people name them, in both languages.

import { describe, expect, it } from 'vitest'
import { keyName } from './key-name.ts'

describe('names of periods', () => {
  it.each([
    ['2026', 'năm 2026', '2026'],
    ['2026-Q2', 'quý II/2026', 'Q2 2026'],
    ['2026-H1', '6 tháng đầu năm 2026', 'first half of 2026'],
    ['2026-05', 'tháng 5/2026', 'May 2026'],
    ['2026-W07', 'tuần 7 năm 2026', 'week 7 of 2026'],
    ['2026-11-15', 'ngày 15/11/2026', '15 Nov 2026'],
    ['2026..2030', 'giai đoạn 2026-2030', '2026–2030'],
    ['2026-Q2..2026-Q3', 'quý II-III/2026', 'Q2–Q3 2026'],
    ['2024-Q3..2025-Q1', 'từ quý III/2024 đến quý I/2025', 'Q3 2024 to Q1 2025'],
    ['2025-09..2025-10', 'tháng 9-10/2025', 'Sep–Oct 2025'],
    ['2026-01..2026-09', '9 tháng đầu năm 2026', 'Jan–Sep 2026'],
    ['2026-11-01..2026-11-15', 'từ ngày 01/11/2026 đến ngày 15/11/2026', '1 Nov 2026 to 15 Nov 2026'],
    ['2026..2026-06', 'từ đầu năm 2026 đến hết tháng 6/2026', '2026 to Jun 2026'],
    ['2026-Q4..2028', 'từ đầu quý IV/2026 đến hết năm 2028', 'Q4 2026 to 2028'],
    ['2026..', 'từ năm 2026', 'from 2026'],
    ['..2030', 'đến năm 2030', 'until 2030'],
    ['2026-Q4~2', 'quý IV/2026', 'Q4 2026'],
    ['always', 'thường xuyên', 'at all times'],
    ['event:abc', 'theo sự kiện', 'by its event'],
  ])('%s', (key, vi, en) => {
    expect(keyName(key, 'vi')).toBe(vi)
    expect(keyName(key, 'en')).toBe(en)
  })
})
