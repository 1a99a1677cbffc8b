// What was made out, and what is proposed in its place: one line of print each, its slips as they come. What may stand
// stays.

import { describe, expect, it } from 'vitest'
import type { PlacedPage } from '../page/placed-page.ts'
import { repairPages } from './repair-pages.ts'

const CERTAIN = 0.93

/** Lines of words as an eye gives them. */
const pageOf = (lines: readonly string[], certainty: number | null = CERTAIN): PlacedPage => ({
  number: 1,
  width: 595,
  height: 842,
  rules: [],
  words: lines.flatMap((line, row) => {
    let x = 60
    return line.split(' ').map((text) => {
      const left = x
      x += text.length * 6 + 4
      return { text, box: [left, 60 + row * 20, x - 4, 74 + row * 20] as const, size: 13, bold: false, certainty }
    })
  }),
})

const repaired = (...lines: readonly string[]): string =>
  (repairPages([pageOf(lines)])[0]?.words ?? []).map(({ text }) => text).join(' ')

describe('a slip of the eye is proposed to be', () => {
  it.each([
    ['bảo đảm tiền độ thực hiện', 'bảo đảm tiến độ thực hiện'],
    ['công tác kiêm tra định kỳ', 'công tác kiểm tra định kỳ'],
    ['theo đường lồi của Đảng', 'theo đường lối của Đảng'],
    ['I. MỤC ĐÍCH, YÊU CÂU', 'I. MỤC ĐÍCH, YÊU CẦU'],
    ['III. TÔ CHỨC THỰC HIÊN', 'III. TỔ CHỨC THỰC HIỆN'],
    ['Ủy bạn nhân dân tỉnh', 'Ủy ban nhân dân tỉnh'],
    ['Sở V tế chủ trì', 'Sở Y tế chủ trì'],
    ['Phòng Nghiệp vụ Ÿ', 'Phòng Nghiệp vụ Y'],
    ['trước Quý 1I/2026', 'trước Quý II/2026'],
    ['trong quý H năm 2027', 'trong quý II năm 2027'],
    ['ngày 15/O3/2026', 'ngày 15/03/2026'],
    ['số tiền 1.5OO.000 đồng', 'số tiền 1.500.000 đồng'],
    ['trước ngày 15 thúng 11', 'trước ngày 15 tháng 11'],
    ['10 ngày kế từ khi nhận', '10 ngày kể từ khi nhận'],
    ['đôn đốc việc giảinhân giảingân vốn', 'đôn đốc việc giảinhân giải ngân vốn'],
    ['làm việc với. khách hàng', 'làm việc với khách hàng'],
    ['các tổ chức. doanh nghiệp', 'các tổ chức, doanh nghiệp'],
    ['Tổ Nghiệp vụ- Dự toán', 'Tổ Nghiệp vụ - Dự toán'],
    ['Bộ Chi huy Quân sự tỉnh', 'Bộ Chỉ huy Quân sự tỉnh'],
    ['Trung tâm Kiếm soát bệnh tật', 'Trung tâm Kiểm soát bệnh tật'],
    ['Quý II/2026, Quý III/2026, Quý 1/2027', 'Quý II/2026, Quý III/2026, Quý I/2027'],
    ['Chủ tịch (b/o); lưu văn thư', 'Chủ tịch (b/c); lưu văn thư'],
  ])('%s → %s', (read, proposed) => {
    expect(repaired(read)).toBe(proposed)
  })

  it('the next part, where its strokes are as many as they were read', () => {
    expect(repaired('I. MỤC TIÊU', 'II. NHIỆM VỤ', 'HII. TỔ CHỨC THỰC HIỆN')).toContain('III. TỔ')
  })

  it('the body that the document names again and again', () => {
    const named = Array.from({ length: 4 }, () => 'Ban Điều phối Mạng Mẫu')
    expect(repaired(...named, 'Ban Điều phồi Mạng Mẫu')).toBe(Array.from({ length: 5 }, () => 'Ban Điều phối Mạng Mẫu').join(' '))
  })
})

describe('as it was read stays', () => {
  it.each([
    'ông Nguyễn Văn Tiền',
    'chi tiêu ngân sách và chỉ tiêu kế hoạch',
    'Quý II/2026 và Quý IV/2027',
    'mã số A10/12 tại mục 1.1',
    'số 105/2021/NĐ-CP ngày 04 tháng 12 năm 2021',
    '1. Tăng cường phối hợp',
    'tổng kinh phí 1.250.000.000 đồng',
    'xã Tân Mẫu, huyện Mẫu Sơn',
    'https://mau.example/dich-vu',
    'quý 1/2026, quý 2/2026 và quý 3/2026',
    'số 12/QĐ- UBND',
    'quốc lộ 1I/2026 và 2l.5 và 12l/5',
  ])('%s', (line) => {
    expect(repaired(line)).toBe(line)
  })

  it('what a file states by itself, slips and all', () => {
    const page = pageOf(['bảo đảm tiền độ'], null)
    expect(repairPages([page])).toEqual([page])
  })
})

it('keeps beside a proposal what was read', () => {
  const words = repairPages([pageOf(['tiền độ'])])[0]?.words ?? []
  expect(words.map(({ text, read }) => [text, read])).toEqual([['tiến', 'tiền'], ['độ', undefined]])
})
