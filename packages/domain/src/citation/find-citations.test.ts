import { describe, expect, it } from 'vitest'
import type { Span } from '../plan/span.ts'
import { findCitations } from './find-citations.ts'
import { mergeCitations } from './merge-citations.ts'

type Row = readonly [
  text: string,
  found: readonly (readonly [symbolOrName: string, type: string | null, date: string | null])[],
]

const rows: readonly Row[] = [
  ['Căn cứ Quyết định số 412/QĐ-UBND ngày 05/3/2025 của UBND tỉnh', [['412/QĐ-UBND', 'Quyết định', '2025-03-05']]],
  ['Kế hoạch 40/KH-UBND ngày 09 tháng 9 năm 2025', [['40/KH-UBND', 'Kế hoạch', '2025-09-09']]],
  ['Kết luận số 12-\n\nKL/TW, ngày\n11/01/2024', [['12-KL/TW', 'Kết luận', '2024-01-11']]],
  ['Quyết định số 88/QĐ-\n\nTTg ngày 31/12/2024', [['88/QĐ-TTg', 'Quyết định', '2024-12-31']]],
  ['Quy định số 5-QĐ/TW ngày 06/02/2023', [['5-QĐ/TW', 'Quy định', '2023-02-06']]],
  ['Quyết định số 5-QĐ/TW', [['5-QĐ/TW', 'Quyết định', null]]],
  ['Thông báo kết luận số 9/TB-BKHCN', [['9/TB-BKHCN', 'Thông báo', null]]],
  ['Công văn số 845/STC-NS ngày 30/02/2025', [['845/STC-NS', 'Công văn', null]]],
  ['văn bản 845/STC-NS', [['845/STC-NS', null, null]]],
  ['Luật Đo lường năm 2011', [['Luật Đo lường', 'Luật', null]]],
  [
    'Luật Chất lượng sản phẩm, hàng hóa năm 2007; Luật Đo lường',
    [
      ['Luật Chất lượng sản phẩm, hàng hóa', 'Luật', null],
      ['Luật Đo lường', 'Luật', null],
    ],
  ],
  [
    'Luật Trồng rừng ngày 03/02/2024',
    [['Luật Trồng rừng', 'Luật', '2024-02-03']],
  ],
  ['Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025', [['72/2025/QH15', 'Luật', '2025-06-16']]],
  ['Nghị quyết số 202/2025/QH15', [['202/2025/QH15', 'Nghị quyết', null]]],
  ['theo Luật ngân sách nhà nước và các văn bản liên quan', [['Luật ngân sách nhà nước', 'Luật', null]]],
  [
    'Bộ luật Dân sự năm 2015, Hiến pháp năm 2013',
    [
      ['Bộ luật Dân sự', 'Bộ luật', null],
      ['Hiến pháp', 'Hiến pháp', null],
    ],
  ],
  [
    'Luật sửa đổi, bổ sung một số điều của Luật Đầu tư công năm 2024',
    [['Luật sửa đổi, bổ sung một số điều của Luật Đầu tư công', 'Luật', null]],
  ],
  ['pháp luật quy định; Luật sư; theo Luật này', []],
  ['trước ngày 15/11/2025, giai đoạn 2026-2030, 20-30 tỷ đồng, km/h, và/hoặc', []],
  ['Số: /KH-SKHCN', [['/KH-SKHCN', 'Kế hoạch', null]]],
  ['Quyết định số 866/QĐ-Tg ngày 05/3/2025', [['866/QĐ-Tg', 'Quyết định', '2025-03-05']]],
  ['Quyết định số 12/QĐ–UBND.HC', [['12/QĐ-UBND.HC', 'Quyết định', null]]],
  ['Thông tư liên tịch số 02/2012/TTLT/BTC-BNV', [['02/2012/TTLT-BTC-BNV', 'Thông tư liên tịch', null]]],
  ['Quyết định số 12/QĐ-UBND của UBND tỉnh Mẫu ngày 05/3/2025', [['12/QĐ-UBND', 'Quyết định', '2025-03-05']]],
  ['Quyết định số 12/QĐ-UBND của UBND tỉnh, trước ngày 05/3/2026', [['12/QĐ-UBND', 'Quyết định', null]]],
  ['thực hiện Quyết định số 12/QĐ-UBND của UBND tỉnh hoàn thành trước ngày 05/3/2026', [['12/QĐ-UBND', 'Quyết định', null]]],
  ['Nghị định số 120/2025/NĐ-CP (11/6/2025)', [['120/2025/NĐ-CP', 'Nghị định', '2025-06-11']]],
  ['Luật Đất đai (2024)', [['Luật Đất đai', 'Luật', null]]],
  [
    'các Quyết định số 12, 13/QĐ-UBND ngày 05/3/2025',
    [
      ['12/QĐ-UBND', 'Quyết định', null],
      ['13/QĐ-UBND', 'Quyết định', '2025-03-05'],
    ],
  ],
  [
    'các Luật số 71/2025/QH15, 72/2025/QH15',
    [
      ['71/2025/QH15', 'Luật', null],
      ['72/2025/QH15', 'Luật', null],
    ],
  ],
  [
    'các Quyết định số 12/QĐ-UBND, số 13/QĐ-UBND và 14/QĐ-UBND cùng ngày 05/3/2025',
    [
      ['12/QĐ-UBND', 'Quyết định', '2025-03-05'],
      ['13/QĐ-UBND', 'Quyết định', '2025-03-05'],
      ['14/QĐ-UBND', 'Quyết định', '2025-03-05'],
    ],
  ],
  [
    'các Nghị quyết số 57-NQ/TW, 59-NQ/TW, ngày 24/01/2025',
    [
      ['57-NQ/TW', 'Nghị quyết', null],
      ['59-NQ/TW', 'Nghị quyết', '2025-01-24'],
    ],
  ],
  ['Nghị quyết số 28 NQ/TW ngày 24/01/2025', [['28-NQ/TW', 'Nghị quyết', '2025-01-24']]],
  ['họp ngày 28 TU/HU', []],
  ['Quyết định số 12/QĐ-UBND ký ngày 05.3.2025', [['12/QĐ-UBND', 'Quyết định', '2025-03-05']]],
  ['Quyết định số 12/QĐ-UBND ngày 05-3-2025', [['12/QĐ-UBND', 'Quyết định', '2025-03-05']]],
  ['Quyết định số 12/QĐ-UBND ngày 05 tháng 3/2025', [['12/QĐ-UBND', 'Quyết định', '2025-03-05']]],
  ['Quyết định số 12/QĐ-UBND, ngày 05 tháng 3, năm 2025', [['12/QĐ-UBND', 'Quyết định', '2025-03-05']]],
  ['Quyết định số 12/QĐ-UBND ngày\n05 tháng 3\nnăm 2025', [['12/QĐ-UBND', 'Quyết định', '2025-03-05']]],
  ['Quyết định số 12/QĐ-UBND ngày     /3/2025', [['12/QĐ-UBND', 'Quyết định', null]]],
  ['Quyết định số 1703 ngày 31/12/2024 của Thủ tướng', [['Quyết định số 1703', 'Quyết định', '2024-12-31']]],
  ['Quyết định số 1703 của Thủ tướng; Điều 5 ngày 02/01/2025', []],
  [
    'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019;',
    [
      [
        'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương',
        'Luật',
        '2019-11-22',
      ],
    ],
  ],
  [
    'Luật Đầu tư công số 58/2024/QH15 ngày 29/11/2024; Luật sửa đổi, bổ sung một số điều của Luật Đấu thầu số 90/2025/QH15',
    [
      ['58/2024/QH15', 'Luật', '2024-11-29'],
      ['90/2025/QH15', 'Luật', null],
    ],
  ],
  [
    'Luật số 60/2020/QH14 sửa đổi, bổ sung một số điều của Luật Phòng, chống thiên tai và Luật Đê điều;',
    [['60/2020/QH14', 'Luật', null]],
  ],
  [
    'Luật Phòng, chống thiên tai và Luật Đê điều',
    [
      ['Luật Phòng, chống thiên tai', 'Luật', null],
      ['Luật Đê điều', 'Luật', null],
    ],
  ],
  ['Kế hoạch liên tịch số 12/KHLT-SGDĐT-CAT ngày 05/3/2025', [['12/KHLT-SGDĐT-CAT', 'Kế hoạch liên tịch', '2025-03-05']]],
  ['Kế hoạch số 5-KH/ĐTN ngày 05/3/2025', [['5-KH/ĐTN', 'Kế hoạch', '2025-03-05']]],
  ['Quyết định số: 12/QĐ - UBND ngày 05/3/2025', [['12/QĐ-UBND', 'Quyết định', '2025-03-05']]],
  ['Nghị quyết số 12/2025/NQ-HĐND ngày 05/3/2025', [['12/2025/NQ-HĐND', 'Nghị quyết', '2025-03-05']]],
  ['Mẫu số 01/BC-UBND; tỷ lệ 1/500-TL; ISO/IEC 17025', []],
]

describe('findCitations', () => {
  it.each(rows)('%j', (text, expected) => {
    const found = findCitations(text)
    expect(found.map((one) => [one.symbol?.text ?? one.name, one.type, one.date])).toEqual(expected)
  })

  it('quotes from the type to the end of the date', () => {
    const text = 'Thực hiện Quyết định số 88/QĐ-\n\nTTg ngày 31/12/2024 của Thủ tướng; Luật Đo lường năm 2011.'
    expect(findCitations(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Quyết định số 88/QĐ-\n\nTTg ngày 31/12/2024',
      'Luật Đo lường năm 2011',
    ])
  })
})

describe('mergeCitations', () => {
  it('keeps one citation for each document, its first date, and every mention', () => {
    const text =
      'Quyết định 1/QĐ-UBND; số 1/QĐ-UBND ngày 02/01/2025; 1/QĐ-UBND ngày 03/01/2025; ' +
      '/KH-UBND; /KH-UBND; Luật Đo lường năm 2011; luật, Luật đo lường năm 2011'
    const spanAt = (start: number): Span => ({
      page: null,
      line: [1, 1],
      cell: null,
      quote: text.slice(start, start + 5),
    })
    const merged = mergeCitations(findCitations(text).map((found) => ({ ...found, span: spanAt(found.start) })))
    expect(
      merged.map((one) => [one.symbol ?? one.name, one.date, one.mentions.map((mention) => mention.date)]),
    ).toEqual([
      ['1/QĐ-UBND', '2025-01-02', [null, '2025-01-02', '2025-01-03']],
      ['/KH-UBND', null, [null]],
      ['/KH-UBND', null, [null]],
      ['Luật Đo lường', null, [null, null]],
    ])
  })

  it('takes a symbol in capitals for the one in its own letters', () => {
    const text = 'QUYẾT ĐỊNH SỐ 34/2014/QĐ-TTG; Quyết định số 34/2014/QĐ-TTg ngày 02/01/2014; 28-NQ/TW; 28 NQ/TW'
    const span: Span = { page: null, line: [1, 1], cell: null, quote: '' }
    const merged = mergeCitations(findCitations(text).map((found) => ({ ...found, span })))
    expect(merged.map((one) => [one.symbol, one.date, one.mentions.length])).toEqual([
      ['34/2014/QĐ-TTg', '2014-01-02', 2],
      ['28-NQ/TW', null, 2],
    ])
  })

  it('knows a law by its name where its number is given elsewhere', () => {
    const text = 'theo Luật Đất đai; Luật Đất đai số 31/2024/QH15; Luật Đất đai năm 2013'
    const span: Span = { page: null, line: [1, 1], cell: null, quote: '' }
    const merged = mergeCitations(findCitations(text).map((found) => ({ ...found, span })))
    expect(merged.map((one) => [one.symbol, one.name, one.mentions.length])).toEqual([
      ['31/2024/QH15', null, 2],
      [null, 'Luật Đất đai', 1],
    ])
  })

  it('gives the first mention without a year the year said next, and keeps other years apart', () => {
    const law = (year: number | null, line: number) => ({
      symbol: null,
      name: 'Luật Mẫu',
      type: 'Luật',
      date: null,
      year,
      span: { page: null, line: [line, line] as const, cell: null, quote: 'Luật Mẫu' },
    })
    const merged = mergeCitations([law(null, 1), law(2011, 2), law(2012, 3), law(null, 4), law(2012, 5), law(2011, 6)])
    expect(merged.map((one) => one.mentions.map((mention) => mention.span.line[0]))).toEqual([[1, 2, 4, 6], [3, 5]])
  })

  it('takes time in proportion to the number of documents', () => {
    const text = (count: number) => Array.from({ length: count }, (_, i) => `Quyết định số ${i}/QĐ-UBND; Luật Mẫu năm ${1900 + (i % 200)}`).join('; ')
    const found = findCitations(text(20_000))
    expect(found).toHaveLength(40_000)
    const span: Span = { page: null, line: [1, 1], cell: null, quote: '' }
    expect(mergeCitations(found.map((one) => ({ ...one, span })))).toHaveLength(20_000 + 200)
  }, 5_000)
})
