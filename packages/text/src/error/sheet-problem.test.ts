// A spreadsheet's faults as people read them; in English nothing is left open.
import { describe, expect, it } from 'vitest'
import type { SheetProblem } from '@tiendo/domain'
import { problemSentence } from './problem.ts'
import { sheetProblemSentence, sheetRefusalSentence, skippedRowWords, type SheetRefusal } from './sheet-problem.ts'

describe('rows', () => {
  it.each<[SheetProblem, string]>([
    [{ code: 'sheet/no-such-line', column: 1, text: 'Máy in' }, 'Cột B: kế hoạch không có mục kinh phí “Máy in”; ghi đúng tên hoặc số mục.'],
    [{ code: 'sheet/no-such-line', column: 1, text: '' }, 'Cột B: chưa ghi khoản thuộc mục kinh phí nào.'],
    [{ code: 'sheet/several-lines', column: 1, text: 'Chi khác', numbers: ['1.3', '2.4'] }, 'Cột B: có 2 mục kinh phí tên “Chi khác” (1.3 và 2.4); ghi thêm số mục.'],
    [{ code: 'sheet/no-such-task', column: 2, text: 'III.9' }, 'Cột C: kế hoạch không có nhiệm vụ “III.9”; ghi đúng tên hoặc số nhiệm vụ.'],
    [{ code: 'sheet/several-tasks', column: 2, text: '1', numbers: ['I.1', 'II.1'] }, 'Cột C: có 2 nhiệm vụ là “1” (I.1 và II.1); ghi số nhiệm vụ.'],
    [{ code: 'sheet/no-such-unit', column: 3, text: 'Sở Lạ' }, 'Cột D: chưa biết đơn vị “Sở Lạ”; ghi đúng tên đơn vị.'],
    [{ code: 'sheet/no-stage', column: null, text: '' }, 'Chưa có loại khoản tiền; chọn cho cả bảng hoặc ghi như “giải ngân”, “dự toán giao”.'],
    [{ code: 'sheet/no-year', column: 4, text: 'hai sáu' }, 'Cột E: “hai sáu” không phải năm ngân sách; ghi như “2026”.'],
    [{ code: 'sheet/no-day', column: 26, text: '31/2/2026' }, 'Cột AA: “31/2/2026” không phải ngày; ghi như “05/3/2026”.'],
    [{ code: 'sheet/not-an-amount', column: 5, text: 'nhiều' }, 'Cột F: “nhiều” không phải số tiền; ghi số, như 1.500.000.'],
    [{ code: 'sheet/amount-unit-missing', column: 5, text: '12' }, 'Cột F: chưa rõ “12” là đồng hay triệu đồng; chọn đơn vị tiền của bảng.'],
    [{ code: 'sheet/part-of-a-dong', column: 5, text: '0.5' }, 'Cột F: “0.5” không tròn đồng theo đơn vị tiền của bảng; kiểm tra lại số hoặc đơn vị.'],
    [{ code: 'sheet/amount-is-range', column: 5, text: '20-30' }, 'Cột F: “20-30” là một khoảng; khoản tiền phải là một số.'],
    [{ code: 'sheet/broken-formula', column: 5, text: '#REF!' }, 'Cột F: công thức lỗi “#REF!”; sửa trong bảng tính rồi nhập lại.'],
  ])('%#: %j', (problem, words) => {
    expect(sheetProblemSentence(problem, 'vi')).toBe(words)
    expect(sheetProblemSentence(problem, 'en')).toMatch(/^(?:Column [A-Z]+: .+|[A-Z].+)\.$/)
  })

  it('a long cell is cut', () => {
    expect(sheetProblemSentence({ code: 'sheet/not-an-amount', column: 0, text: 'a'.repeat(500) }, 'vi').length).toBeLessThan(150)
  })

  it('each way to be left out is said', () => {
    expect(skippedRowWords('total', 'vi')).toBe('dòng tổng, không nhập')
    expect(skippedRowWords('sumOfParts', 'en')).toBe('the sum of the rows under it, left out so as not to count twice')
  })
})

describe('files and mappings', () => {
  it.each<[SheetRefusal, string]>([
    [{ code: 'sheet/not-a-sheet', looksLike: 'XLS' }, 'Tệp này không phải bảng tính đọc được (giống tệp XLS). Lưu thành XLSX hoặc CSV rồi chọn lại.'],
    [{ code: 'sheet/not-a-sheet', looksLike: null }, 'Tệp này không phải bảng tính đọc được. Lưu thành XLSX hoặc CSV rồi chọn lại.'],
    [{ code: 'sheet/too-many-rows', limit: 20_000 }, 'Bảng tính có hơn 20.000 dòng. Chỉ để lại các khoản của kế hoạch này rồi chọn lại.'],
    [{ code: 'sheet/too-many-cells', limit: 400_000 }, 'Bảng tính có hơn 400.000 ô. Chỉ để lại các khoản của kế hoạch này rồi chọn lại.'],
    [{ code: 'sheet/nothing-found' }, 'Bảng tính không có dòng nào. Kiểm tra lại tệp rồi chọn lại.'],
    [{ code: 'sheet/no-such-table', table: 2 }, 'Tệp không có trang tính thứ 3. Chọn lại trang tính.'],
    [{ code: 'sheet/no-such-column', column: 27 }, 'Trang tính không có cột AB. Chọn lại cột.'],
    [{ code: 'sheet/no-amount-column' }, 'Chưa chọn cột số tiền. Chọn ít nhất một cột.'],
    [{ code: 'sheet/stage-not-said' }, 'Chưa rõ số tiền là gì (dự toán giao, giải ngân…). Chọn cho cả bảng hoặc cho từng cột.'],
  ])('%j', (problem, words) => {
    expect(sheetRefusalSentence(problem, 'vi')).toBe(words)
    expect(problemSentence(problem, 'vi')).toBe(words)
    expect(problemSentence(problem, 'en')).not.toMatch(/undefined|null/)
  })
})
