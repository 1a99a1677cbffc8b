// Heads as they are laid out on real first pages: two columns on one line, blanks for the clerk, capitals.

import { describe, expect, it } from 'vitest'
import { extractText } from '../extract/text.ts'
import { findHead } from './head.ts'

const headOf = (text: string): Readonly<Record<string, unknown>> => {
  const { raw, blocks } = extractText(text, 'text')
  return Object.fromEntries(
    Object.entries(findHead({ raw, blocks, years: null })).map(([name, { value }]) => [name, value]),
  )
}

describe('the head of a document', () => {
  it.each([
    [
      'two columns on one line',
      'ỦY BAN NHÂN DÂN          CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nTỈNH MẪU          Độc lập - Tự do - Hạnh phúc\nSố: 12/KH-UBND          Tỉnh Mẫu, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\nTrồng rừng năm 2026',
      {
        number: '12/KH-UBND',
        place: 'Tỉnh Mẫu',
        issuedOn: '2026-01-05',
        issuer: 'Ủy ban nhân dân tỉnh Mẫu',
        kind: 'KẾ HOẠCH',
        title: 'Trồng rừng năm 2026',
        years: [2026, 2026],
      },
    ],
    [
      'a number and a day left blank',
      'Số:      /KH-SR\n\nTỉnh Mẫu, ngày     tháng     năm 2026\n\nKẾ HOẠCH\n\nTrồng rừng giai đoạn 2026 - 2030',
      { number: null, issuedOn: null, place: 'Tỉnh Mẫu', years: [2026, 2030] },
    ],
    [
      'dots for the number',
      'Số: ……/QĐ-UBND\n\nQUYẾT ĐỊNH\n\nVề việc trồng rừng',
      { number: null, kind: 'QUYẾT ĐỊNH', title: 'Về việc trồng rừng' },
    ],
    [
      'a day that is none',
      'Tỉnh Mẫu, ngày 31 tháng 02 năm 2026\n\nKẾ HOẠCH\n\nTrồng rừng',
      { issuedOn: null, place: 'Tỉnh Mẫu' },
    ],
    [
      'a place whose name is a number',
      'Số: 5/KH-CAP\n\nPhường 5, ngày 03 tháng 8 năm 2026\n\nKẾ HOẠCH\n\nTuần tra',
      { issuedOn: '2026-08-03', place: 'Phường 5' },
    ],
    [
      'an hour before the day, the day on the next line',
      'Tỉnh Mẫu, hồi 21 giờ 30 ngày\n08 tháng 9 năm 2026\n\nCÔNG ĐIỆN\n\nVề việc trồng rừng',
      { issuedOn: '2026-09-08', place: 'Tỉnh Mẫu', kind: 'CÔNG ĐIỆN' },
    ],
    [
      'the plan that a decision brings stands in an annex with its title',
      'QUYẾT ĐỊNH\n\nBan hành Kế hoạch trồng rừng\n\nĐiều 1. Ban hành Kế hoạch.\n\nPHỤ LỤC\n\nKẾ HOẠCH TRỒNG RỪNG NĂM 2026',
      { kind: 'KẾ HOẠCH', title: 'Ban hành Kế hoạch trồng rừng' },
    ],
    [
      'an annex of another kind makes no plan of a decision',
      'QUYẾT ĐỊNH\n\nPhê duyệt dự án trồng rừng\n\nĐiều 1. Phê duyệt dự án.\n\nPHỤ LỤC\n\nKẾ HOẠCH SỬ DỤNG VỐN',
      { kind: 'QUYẾT ĐỊNH' },
    ],
    [
      'a signature that begins above those who receive',
      'KẾ HOẠCH\n\nTrồng rừng\n\n                                   TM. ỦY BAN NHÂN DÂN\nNơi nhận:                             KT. CHỦ TỊCH\n- Các phòng;                       PHÓ CHỦ TỊCH\n- Lưu: VT.\n\n                                   Bùi Văn Mẫu',
      { signatory: { name: 'Bùi Văn Mẫu', position: 'PHÓ CHỦ TỊCH', onBehalf: 'TM. ỦY BAN NHÂN DÂN; KT. CHỦ TỊCH' } },
    ],
    [
      'the higher body first',
      'UBND TỈNH MẪU\nSỞ TRỒNG RỪNG\n\nKẾ HOẠCH\n\nTrồng rừng\n\nSở Trồng rừng ban hành kế hoạch như sau:',
      { issuer: 'Sở Trồng rừng' },
    ],
    [
      'a foot in two columns',
      'KẾ HOẠCH\n\nTrồng rừng\n\nNơi nhận:                    KT. GIÁM ĐỐC\n- UBND tỉnh (b/c);           PHÓ GIÁM ĐỐC\n- Các phòng;\n- Lưu: VT.\n\n                             Bùi Văn Mẫu',
      {
        recipients: ['UBND tỉnh (b/c)', 'Các phòng', 'Lưu: VT'],
        signatory: { name: 'Bùi Văn Mẫu', position: 'PHÓ GIÁM ĐỐC', onBehalf: 'KT. GIÁM ĐỐC' },
      },
    ],
    [
      'the Party\u2019s way of signing',
      'KẾ HOẠCH\n\nTrồng rừng\n\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n\nVũ Văn Mẫu',
      { signatory: { name: 'Vũ Văn Mẫu', position: 'BÍ THƯ', onBehalf: 'T/M BAN THƯỜNG VỤ' } },
    ],
    [
      'a letter, which names no kind',
      'SỞ TRỒNG RỪNG\nSố: 9/STR-KH\nV/v lập danh mục\nrừng năm 2026\nTỉnh Mẫu, ngày 05 tháng 01 năm 2026\n\nKính gửi: Các xã.',
      { kind: null, title: 'V/v lập danh mục rừng năm 2026', years: [2026, 2026] },
    ],
    ['a Party number', 'Số 15-KH/TU\n\nKẾ HOẠCH\n\nTrồng rừng', { number: '15-KH/TU' }],
    [
      'until a year, from the year of issue',
      'Tỉnh Mẫu, ngày 5 tháng 1 năm 2026\n\nKẾ HOẠCH\n\nThực hiện Quyết định số 9/QĐ-TTg ngày 02/02/2024 về trồng rừng đến năm 2030',
      { years: [2026, 2030] },
    ],
    [
      'the dates of cited documents are no years of the plan',
      'KẾ HOẠCH\n\nThực hiện Quyết định số 9/QĐ-TTg ngày 02/02/2024 về trồng rừng',
      { years: null },
    ],
    [
      'a title over several lines',
      'KẾ HOẠCH\nTrồng rừng phòng hộ\nven biển năm 2026\n\nCăn cứ Luật Trồng rừng;',
      { title: 'Trồng rừng phòng hộ ven biển năm 2026' },
    ],
    ['a heading in small letters', '# Kế hoạch\n\nTrồng rừng', { kind: 'KẾ HOẠCH', title: 'Trồng rừng' }],
    [
      'in whose stead',
      'KẾ HOẠCH\n\nTrồng rừng\n\nNơi nhận:\n- Sở Tài chính;\n- Lưu: VT.\n\nTM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\n\nNguyễn Văn Mẫu',
      {
        signatory: { name: 'Nguyễn Văn Mẫu', position: 'PHÓ CHỦ TỊCH', onBehalf: 'TM. ỦY BAN NHÂN DÂN; KT. CHỦ TỊCH' },
        recipients: ['Sở Tài chính', 'Lưu: VT'],
      },
    ],
    [
      'a signature in one cell',
      'KẾ HOẠCH\n\nTrồng rừng\n\nNơi nhận: - Sở Tài chính; - Lưu: VT.\tGIÁM ĐỐC Nguyễn Văn Mẫu',
      {
        signatory: { name: 'Nguyễn Văn Mẫu', position: 'GIÁM ĐỐC', onBehalf: null },
        recipients: ['Sở Tài chính', 'Lưu: VT'],
      },
    ],
    ['nothing said', 'Giao ban tuần', { kind: null, number: null, title: null, signatory: null, recipients: [] }],
  ])('%s', (_, text, expected) => {
    expect(headOf(text)).toMatchObject(expected)
  })
})
