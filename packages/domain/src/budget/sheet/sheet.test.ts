// Spreadsheets as offices make them → entries: tables first, each a few lines of cells as people would write them.

import { describe, expect, it } from 'vitest'
import { fieldOf, isAmountHeading, isTotal, stageOf } from './field-words.ts'
import { columnsOf, findHeadings } from './headings.ts'
import { proposeMapping } from './propose-mapping.ts'
import { brief, day, HEAD, mappingOf, plan, read, rows, spent, table, task } from './sheet-samples.ts'

describe('headings', () => {
  it.each([
    ['TT', 'number'],
    ['Mục số', 'number'],
    ['Nội dung chi', 'line'],
    ['Tên hạng mục', 'line'],
    ['Hạng mục', 'line'],
    ['Khoản mục', 'line'],
    ['Nhiệm vụ', 'task'],
    ['Đơn vị thực hiện', 'unit'],
    ['Đơn vị', 'unit'],
    ['Đơn vị tính', null],
    ['Chủ đầu tư', 'unit'],
    ['Ngày chứng từ', 'day'],
    ['Ngày', 'day'],
    ['Số chứng từ', 'act'],
    ['Quyết định giao', 'act'],
    ['Nguồn vốn', 'source'],
    ['Năm ngân sách', 'year'],
    ['Loại', 'stage'],
    ['Ghi chú', 'note'],
    ['Date', 'day'],
    ['Budget line', 'line'],
    ['Kết quả', null],
  ])('%s names %s', (heading, field) => {
    expect(fieldOf(heading)).toBe(field)
  })

  it.each([
    ['Số tiền', true, null],
    ['Kinh phí (triệu đồng)', true, null],
    ['Dự toán giao năm 2026', true, 'allocated'],
    ['Dự toán điều chỉnh', true, 'adjusted'],
    ['Hủy dự toán', true, 'cancelled'],
    ['Giải ngân', true, 'disbursed'],
    ['Lũy kế thanh toán', true, 'disbursed'],
    ['Quyết toán', true, 'settled'],
    ['Nhu cầu kinh phí', true, 'need'],
    ['Quyết định giao dự toán', false, 'allocated'],
    ['Tỷ lệ giải ngân', false, 'disbursed'],
    ['Còn lại', false, null],
    ['% giải ngân', false, 'disbursed'],
    ['Nội dung', false, null],
  ])('%s is an amount: %s, of %s', (heading, amount, stage) => {
    expect([isAmountHeading(heading), stageOf(heading)]).toEqual([amount, stage])
  })

  it.each([
    ['Tổng cộng', true],
    ['TỔNG', true],
    ['Cộng', true],
    ['I. Tổng số', true],
    ['Tổng kinh phí thực hiện', true],
    ['Total', true],
    ['Tổng kết, khen thưởng', false],
    ['Tổng hợp báo cáo', false],
    ['Công tác phí', false],
    ['Cộng tác viên dân số', false],
  ])('%s is a sum: %s', (words, total) => {
    expect(isTotal(words)).toBe(total)
  })

  it('go over several rows, with joined cells', () => {
    const merges = [
      { line: 3, column: 2, rows: 1, columns: 2 },
      { line: 3, column: 0, rows: 2, columns: 1 },
      { line: 3, column: 1, rows: 2, columns: 1 },
    ]
    const given = table('BÁO CÁO KINH PHÍ\nĐVT: triệu đồng\nTT | Nội dung | Năm 2026 |\n | | Dự toán giao | Giải ngân\n1 | Máy chủ | #5 | #4', merges)
    expect(findHeadings(given)).toEqual({ from: 3, line: 4, texts: ['TT', 'Nội dung', 'Năm 2026 Dự toán giao', 'Năm 2026 Giải ngân'] })
    expect(columnsOf(given, findHeadings(given))[2]).toEqual({ column: 2, heading: 'Năm 2026 Dự toán giao', samples: ['5'] })
    expect(mappingOf(given)).toEqual({
      table: 0,
      headingLine: 4,
      fields: { number: 0, line: 1 },
      amounts: [
        { column: 2, stage: 'allocated', year: 2026, unit: null },
        { column: 3, stage: 'disbursed', year: 2026, unit: null },
      ],
      unit: 'triệu',
      stage: null,
      year: null,
      day: null,
      act: null,
    })
  })

  it('of the sheet that says the most are proposed', () => {
    const [cover, money] = [table('Trang bìa'), table('TT | Nội dung | Số tiền\n1 | Máy chủ | #5')]
    expect(proposeMapping([cover, money], plan.years)?.table).toBe(1)
    expect(proposeMapping([], plan.years)).toBeNull()
  })

  it('that are none leave the choice to a person', () => {
    expect(mappingOf(table('Máy chủ | #5\nĐường truyền | #6'))).toMatchObject({ headingLine: 0, fields: {}, amounts: [] })
  })
})

describe('rows', () => {
  it.each<[string, string, string]>([
    ['a number', '| Máy chủ | @2026-03-05 | #1500000', 'disbursed b1.1 2026 1500000 2026-03-05'],
    ['written as in Việt Nam', '| Máy chủ | 05/3/2026 | 1.500.000', 'disbursed b1.1 2026 1500000 2026-03-05'],
    ['with its own unit', '| Máy chủ | 05-03-2026 | 1,5 triệu đồng', 'disbursed b1.1 2026 1500000 2026-03-05'],
    ['a day that is a number', '| Máy chủ | #46086 | #1', 'disbursed b1.1 2026 1 2026-03-05'],
    ['a day in words', '| Máy chủ | ngày 05 tháng 3 năm 2026 | #1', 'disbursed b1.1 2026 1 2026-03-05'],
    ['a day with its hour', '| Máy chủ | 05/03/2026 14:30 | #1', 'disbursed b1.1 2026 1 2026-03-05'],
    ['other letters for the same name', '| MÁY  CHỦ | @2026-03-05 | #1', 'disbursed b1.1 2026 1 2026-03-05'],
    ['a number before the name', '| 1.1. Máy chủ | @2026-03-05 | #1', 'disbursed b1.1 2026 1 2026-03-05'],
    ['the number alone', '1.1 | | @2026-03-05 | #1', 'disbursed b1.1 2026 1 2026-03-05'],
    ['the number that a spreadsheet made of it', '#1.1 | | @2026-03-05 | #1', 'disbursed b1.1 2026 1 2026-03-05'],
    ['the number among the names', '| 1.1 | @2026-03-05 | #1', 'disbursed b1.1 2026 1 2026-03-05'],
    ['one of two names, by its number', '4 | Chi khác | @2026-03-05 | #1', 'disbursed b4 2026 1 2026-03-05'],
    ['a name that begins like a sum', '| Tổng kết, khen thưởng | @2026-03-05 | #1', 'disbursed b5 2026 1 2026-03-05'],
    ['in brackets: less than nothing', '| Máy chủ | @2026-03-05 | (5.000)', 'disbursed b1.1 2026 -5000 2026-03-05'],
  ])('%s', (_, line, wanted) => {
    expect(brief(read(rows(line), spent))).toEqual([[2, wanted]])
  })

  it.each<[string, string, string[]]>([
    ['a line of no plan', '| Máy in | @2026-03-05 | #1', ['sheet/no-such-line B Máy in']],
    ['a row number is no number of a line', '1 | Máy in | @2026-03-05 | #1', ['sheet/no-such-line B Máy in']],
    ['two of that name', '| Chi khác | @2026-03-05 | #1', ['sheet/several-lines B Chi khác']],
    ['no day', '| Máy chủ | | #1', ['sheet/no-day C ', 'sheet/no-year – ']],
    ['a day that is none', '| Máy chủ | 30/02/2026 | #1', ['sheet/no-day C 30/02/2026', 'sheet/no-year – ']],
    ['words for an amount', '| Máy chủ | @2026-03-05 | nhiều', ['sheet/not-an-amount D nhiều']],
    ['a part of a đồng', '| Máy chủ | @2026-03-05 | #0.5', ['sheet/part-of-a-dong D 0.5']],
    ['a range', '| Máy chủ | @2026-03-05 | 20-30 tỷ đồng', ['sheet/amount-is-range D 20-30 tỷ đồng']],
    ['a failed formula', '| Máy chủ | @2026-03-05 | !#REF!', ['sheet/broken-formula D #REF!']],
    ['January, of which year is for a person to say', '| Máy chủ | @2027-01-15 | #1', ['sheet/no-year – ']],
    ['all at once', '| Máy in | hôm qua | nhiều', ['sheet/no-such-line B Máy in', 'sheet/not-an-amount D nhiều', 'sheet/no-day C hôm qua', 'sheet/no-year – ']],
  ])('%s', (_, line, wanted) => {
    expect(brief(read(rows(line), spent))).toEqual([[2, ...wanted]])
  })

  it('of sums, of numbers of columns, and without an amount are left out, and said to be', () => {
    const given = rows('(1) | (2) | (3) | (4)', '| Máy chủ | @2026-03-05 | #5', '| Đường truyền | | ', '| Chi khác | | -', '| Tổng cộng | | #5', 'Cộng | | | #5')
    expect(brief(read(given, spent))).toEqual([
      [2, 'columnNumbers'],
      [3, 'disbursed b1.1 2026 5 2026-03-05'],
      [4, 'noAmount'],
      [5, 'noAmount'],
      [6, 'total'],
      [7, 'total'],
    ])
  })

  it('that are the sum of those under them are left out; others are not', () => {
    const head = 'TT | Nội dung | Dự toán giao (triệu đồng) | Giải ngân (triệu đồng)'
    const sums = table([head, '1 | Hạ tầng | #5 | #3', '1.1 | Máy chủ | #3 | #3', '1.2 | Đường truyền | #2 | ', '2 | Tập huấn nghiệp vụ | #1 | '].join('\n'))
    expect(brief(read(sums, { ...day, year: 2026 }))).toEqual([
      [2, 'sumOfParts'],
      [3, 'allocated b1.1 2026 3000000 2026-06-30', 'disbursed b1.1 2026 3000000 2026-06-30'],
      [4, 'allocated b1.2 2026 2000000 2026-06-30'],
      [5, 'allocated b2 2026 1000000 2026-06-30'],
    ])
    const other = table([head, '1 | Hạ tầng | #6 | ', '1.1 | Máy chủ | #3 | ', '1.2 | Đường truyền | #2 | '].join('\n'))
    expect(brief(read(other, { ...day, year: 2026 }))[0]).toEqual([2, 'allocated b1 2026 6000000 2026-06-30'])
  })

  it('name their stage, year, task, unit, act, source and note', () => {
    const given = table(
      [
        'Mục | Nội dung | Nhiệm vụ | Đơn vị | Loại | Năm | Ngày | Số chứng từ | Nguồn | Số tiền | Ghi chú',
        `1.1 | Máy chủ | ${task?.title ?? ''} | sở y tế | Giải ngân | #2027 | @2027-03-05 | PC 7 | Ngân sách tỉnh | #5 | đợt 1`,
        '1.1 | Máy chủ | Việc lạ | Sở Lạ | linh tinh | hai bảy | @2027-03-05 | PC 8 | | #5 | ',
      ].join('\n'),
    )
    const [first, second] = read(given, { unit: 'đồng' })
    expect(first).toMatchObject({
      entries: [{ stage: 'disbursed', lineId: 'b1.1', taskId: task?.id, unit: 'so-y-te', fiscalYear: 2027, act: 'PC 7', source: 'Ngân sách tỉnh', note: 'đợt 1' }],
    })
    expect(second === undefined ? null : brief([second])[0]).toEqual([3, 'sheet/no-such-task C Việc lạ', 'sheet/no-such-unit D Sở Lạ', 'sheet/no-stage E linh tinh', 'sheet/no-year F hai bảy'])
  })

  it('share what a joined cell says, but not its amount', () => {
    const given = table(
      [HEAD, '1.1 | Máy chủ | @2026-03-05 | #5', '| | @2026-04-05 | #6', '| | @2026-05-05 | '].join('\n'),
      [{ line: 2, column: 0, rows: 3, columns: 1 }, { line: 2, column: 1, rows: 3, columns: 1 }, { line: 3, column: 3, rows: 2, columns: 1 }],
    )
    expect(brief(read(given, spent))).toEqual([
      [2, 'disbursed b1.1 2026 5 2026-03-05'],
      [3, 'disbursed b1.1 2026 6 2026-04-05'],
      [4, 'noAmount'],
    ])
  })

  it('with commas that can only group read every comma so', () => {
    const given = rows('| Máy chủ | @2026-03-05 | 1,530,000', '| Đường truyền | @2026-03-05 | 2,500', '| Chi khác | | -')
    expect(brief(read(given, spent)).slice(0, 2)).toEqual([
      [2, 'disbursed b1.1 2026 1530000 2026-03-05'],
      [3, 'disbursed b1.2 2026 2500 2026-03-05'],
    ])
    // Else a comma is the decimal mark.
    expect(brief(read(rows('| Đường truyền | @2026-03-05 | 2,500'), { ...spent, unit: 'triệu', amounts: [{ column: 3, stage: null, year: null, unit: 'triệu' }] }))).toEqual([[2, 'disbursed b1.2 2026 2500000 2026-03-05']])
  })

  it('in no unit are not guessed', () => {
    const given = table('TT | Nội dung | Số tiền\n1.1 | Máy chủ | #5\n1.2 | Đường truyền | 6 triệu đồng')
    expect(brief(read(given, { ...spent, ...day }))).toEqual([
      [2, 'sheet/amount-unit-missing C 5'],
      [3, 'disbursed b1.2 2026 6000000 2026-06-30'],
    ])
  })

  it('without a column of lines are the plan’s as a whole', () => {
    const given = table('Ngày | Giải ngân (đồng)\n05/3/2026 | #5')
    expect(brief(read(given))).toEqual([[2, 'disbursed – 2026 5 2026-03-05']])
  })
})
