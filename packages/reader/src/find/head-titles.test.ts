// What a document is, what it is about, for which years, who signs it and who receives it: by example.

import { describe, expect, it } from 'vitest'
import { extractHtml } from '../extract/html.ts'
import { extractText } from '../extract/text.ts'
import { findHead } from './head.ts'

const read = (text: string) => {
  const { raw, blocks } = extractText(text, 'text')
  return findHead({ raw, blocks, years: null })
}
const OPENS = 'Mẫu An, ngày 05 tháng 01 năm 2026\n\n'
const CLOSES = '\n\nCăn cứ Luật Trồng rừng;\n\nI. MỤC ĐÍCH\n\n1. Trồng rừng.'

describe('kind and title', () => {
  it.each([
    ['KẾ HOẠCH\nTrồng rừng năm 2026', 'KẾ HOẠCH', 'Trồng rừng năm 2026'],
    ['KẾ HOẠCH Trồng rừng năm 2026', 'KẾ HOẠCH', 'Trồng rừng năm 2026'],
    ['KẾ HOẠCH TRỒNG RỪNG NĂM 2026', 'KẾ HOẠCH', 'TRỒNG RỪNG NĂM 2026'],
    ['KẾ HOẠCH\nTRỒNG RỪNG PHÒNG HỘ\nVEN BIỂN NĂM 2026', 'KẾ HOẠCH', 'TRỒNG RỪNG PHÒNG HỘ VEN BIỂN NĂM 2026'],
    ['KẾ HOẠCH\n-------\nTrồng rừng\n-------', 'KẾ HOẠCH', 'Trồng rừng'],
    ['QUYẾT ĐỊNH\nVề việc trồng rừng', 'QUYẾT ĐỊNH', 'Về việc trồng rừng'],
    ['CHƯƠNG TRÌNH\nTrồng rừng', 'CHƯƠNG TRÌNH', 'Trồng rừng'],
    ['CHƯƠNG TRÌNH HÀNH ĐỘNG\nTrồng rừng', 'CHƯƠNG TRÌNH HÀNH ĐỘNG', 'Trồng rừng'],
    ['CHƯƠNG TRÌNH PHỐI HỢP\nTrồng rừng', 'CHƯƠNG TRÌNH PHỐI HỢP', 'Trồng rừng'],
    ['ĐỀ ÁN\nTrồng rừng', 'ĐỀ ÁN', 'Trồng rừng'],
    ['CHỈ THỊ\nVề trồng rừng', 'CHỈ THỊ', 'Về trồng rừng'],
    ['NGHỊ QUYẾT\nVề trồng rừng', 'NGHỊ QUYẾT', 'Về trồng rừng'],
    ['THÔNG BÁO\nKết luận của Giám đốc Sở tại cuộc họp về trồng rừng', 'THÔNG BÁO', 'Kết luận của Giám đốc Sở tại cuộc họp về trồng rừng'],
    ['PHƯƠNG ÁN\nTrồng rừng', 'PHƯƠNG ÁN', 'Trồng rừng'],
    ['KẾ HOẠCH LIÊN TỊCH\nTrồng rừng', 'KẾ HOẠCH LIÊN TỊCH', 'Trồng rừng'],
    ['KẾ HOẠCH PHỐI HỢP\nTrồng rừng', 'KẾ HOẠCH PHỐI HỢP', 'Trồng rừng'],
    ['KẾ HOẠCH CÔNG TÁC\nNăm 2026', 'KẾ HOẠCH CÔNG TÁC', 'Năm 2026'],
    ['HƯỚNG DẪN\nTrồng rừng', 'HƯỚNG DẪN', 'Trồng rừng'],
    ['KẾT LUẬN\nCủa Ban Thường vụ về trồng rừng', 'KẾT LUẬN', 'Của Ban Thường vụ về trồng rừng'],
    ['Kế hoạch\nTrồng rừng', 'KẾ HOẠCH', 'Trồng rừng'],
    [
      'KẾ HOẠCH\nTriển khai thực hiện Chỉ thị số 61-CT/TW ngày 02/5/2026 của Ban\nBí thư về trồng rừng trên địa bàn tỉnh',
      'KẾ HOẠCH',
      'Triển khai thực hiện Chỉ thị số 61-CT/TW ngày 02/5/2026 của Ban Bí thư về trồng rừng trên địa bàn tỉnh',
    ],
    [
      'KẾ HOẠCH\n\nTrồng rừng năm 2026\n\nThực hiện Chỉ thị số 61-CT/TW, Sở Trồng rừng ban hành kế hoạch như sau:',
      'KẾ HOẠCH',
      'Trồng rừng năm 2026',
    ],
    ['KẾ HOẠCH\n\nTrồng rừng năm 2026\n\n(Kèm theo Quyết định số 5/QĐ-UBND ngày 05/01/2026)', 'KẾ HOẠCH', 'Trồng rừng năm 2026'],
    [
      'QUYẾT ĐỊNH\nVề việc ban hành Kế hoạch trồng rừng\n\nỦY BAN NHÂN DÂN TỈNH MẪU\n\nCăn cứ Luật Rừng;\n\nKẾ HOẠCH\nTrồng rừng',
      'KẾ HOẠCH',
      'Về việc ban hành Kế hoạch trồng rừng',
    ],
  ])('%j', (text, kind, title) => {
    const head = read(`${OPENS}${text}${CLOSES}`)
    expect([head.kind.value, head.title.value]).toEqual([kind, title])
  })

  it('a letter says what it is about under its number', () => {
    const head = read('SỞ TRỒNG RỪNG\nSố: 9/STR-KH\nV/v triển khai\nKế hoạch trồng rừng\n\nKính gửi: Các xã.\n\nSở đề nghị:')
    expect([head.kind.value, head.title.value]).toEqual([null, 'V/v triển khai Kế hoạch trồng rừng'])
  })
})

describe('the years of a plan', () => {
  it.each<readonly [string, readonly [number, number] | null]>([
    ['Trồng rừng năm 2026', [2026, 2026]],
    ['Trồng rừng giai đoạn 2026 - 2030', [2026, 2030]],
    ['Trồng rừng giai đoạn 2026-2030, tầm nhìn đến năm 2045', [2026, 2030]],
    ['Trồng rừng giai đoạn 2026–2030, định hướng đến năm 2035', [2026, 2030]],
    ['Trồng rừng đến năm 2030', [2026, 2030]],
    // What a plan sees as its vision is not what it plans.
    ['Trồng rừng đến năm 2030, tầm nhìn 2045', [2026, 2030]],
    ['Trồng rừng đến năm 2030 và tầm nhìn đến năm 2050', [2026, 2030]],
    ['Trồng rừng năm 2026, định hướng đến năm 2030', [2026, 2026]],
    ['Trồng rừng từ năm 2026 đến năm 2028', [2026, 2028]],
    ['Dạy trồng rừng năm học 2026-2027', [2026, 2027]],
    ['Trồng rừng 6 tháng cuối năm 2026', [2026, 2026]],
    ['Trồng rừng quý IV/2026', [2026, 2026]],
    ['Trồng rừng tháng 9/2026', [2026, 2026]],
    ['Trồng rừng tháng 9 năm 2026', [2026, 2026]],
    ['Trồng rừng các năm 2026, 2027 và 2028', [2026, 2028]],
    ['Trồng rừng năm 2026 và những năm tiếp theo', [2026, 2026]],
    ['Trồng rừng nhiệm kỳ 2025 - 2030', [2025, 2030]],
    ['Trồng rừng đến hết năm 2027', [2026, 2027]],
    ['Thực hiện Chương trình trồng rừng giai đoạn 2021 - 2030 trên địa bàn xã năm 2026', [2026, 2026]],
    ['Năm 2026 thực hiện Đề án trồng rừng giai đoạn 2021-2030', [2026, 2026]],
    ['Thực hiện Nghị quyết số 5/2024/NQ-HĐND ngày 01/02/2024 về rừng', null],
    ['Thi hành Luật Lâm nghiệp năm 2017', null],
    ['Năm Trồng rừng 2026 trên địa bàn tỉnh', [2026, 2026]],
    ['Trồng rừng', null],
  ])('%s', (title, years) => {
    expect(read(`${OPENS}KẾ HOẠCH\n${title}${CLOSES}`).years.value).toEqual(years)
  })

  it('of two spans the other one is offered', () => {
    const { years } = read(`${OPENS}KẾ HOẠCH\nThực hiện Đề án rừng giai đoạn 2021-2030 năm 2026${CLOSES}`)
    expect([years.confidence, years.doubt, years.alternatives]).toEqual(['likely', 'ambiguous', [[2021, 2030]]])
  })
})

describe('who signs', () => {
  it.each<readonly [string, string, string | null, string | null]>([
    ['GIÁM ĐỐC\n\nNguyễn Văn Mẫu', 'Nguyễn Văn Mẫu', 'GIÁM ĐỐC', null],
    ['KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC\n\n(Đã ký)\n\nNguyễn Văn Mẫu', 'Nguyễn Văn Mẫu', 'PHÓ GIÁM ĐỐC', 'KT. GIÁM ĐỐC'],
    ['TM. ỦY BAN NHÂN DÂN\nCHỦ TỊCH\n\nNguyễn Văn Mẫu', 'Nguyễn Văn Mẫu', 'CHỦ TỊCH', 'TM. ỦY BAN NHÂN DÂN'],
    [
      'TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\nNguyễn Văn Mẫu',
      'Nguyễn Văn Mẫu',
      'PHÓ CHỦ TỊCH',
      'TM. ỦY BAN NHÂN DÂN; KT. CHỦ TỊCH',
    ],
    ['TL. CHỦ TỊCH\nCHÁNH VĂN PHÒNG\nTrần Thị Mẫu', 'Trần Thị Mẫu', 'CHÁNH VĂN PHÒNG', 'TL. CHỦ TỊCH'],
    [
      'TL. BỘ TRƯỞNG\nKT. VỤ TRƯỞNG\nPHÓ VỤ TRƯỞNG\nTrần Thị Mẫu',
      'Trần Thị Mẫu',
      'PHÓ VỤ TRƯỞNG',
      'TL. BỘ TRƯỞNG; KT. VỤ TRƯỞNG',
    ],
    ['TUQ. CHỦ TỊCH\nGIÁM ĐỐC SỞ NỘI VỤ\nTrần Thị Mẫu', 'Trần Thị Mẫu', 'GIÁM ĐỐC SỞ NỘI VỤ', 'TUQ. CHỦ TỊCH'],
    ['GIÁM ĐỐC\nY Mẫu Niê', 'Y Mẫu Niê', 'GIÁM ĐỐC', null],
    ['TRƯỞNG THUẾ CƠ SỞ\nTrần Mẫu', 'Trần Mẫu', 'TRƯỞNG THUẾ CƠ SỞ', null],
    ['Tổ trưởng\nPhường Mẫu Một\nTRƯỞNG BỘ PHẬN\nTrần Mẫu', 'Trần Mẫu', 'TRƯỞNG BỘ PHẬN', null],
    ['KT. BỘ TRƯỞNG\nTHỨ TRƯỞNG\nTrần Mẫu', 'Trần Mẫu', 'THỨ TRƯỞNG', 'KT. BỘ TRƯỞNG'],
    ['KT. THỦ TƯỚNG\nPHÓ THỦ TƯỚNG\nTrần Văn Mẫu', 'Trần Văn Mẫu', 'PHÓ THỦ TƯỚNG', 'KT. THỦ TƯỚNG'],
    ['T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ THƯỜNG TRỰC\nTrần Văn Mẫu', 'Trần Văn Mẫu', 'PHÓ BÍ THƯ THƯỜNG TRỰC', 'T/M BAN THƯỜNG VỤ'],
    ['T/M BAN BÍ THƯ\nTHƯỜNG TRỰC BAN BÍ THƯ\nTrần Văn Mẫu', 'Trần Văn Mẫu', 'THƯỜNG TRỰC BAN BÍ THƯ', 'T/M BAN BÍ THƯ'],
    ['GIÁM ĐỐC\n\nĐại tá Nguyễn Văn Mẫu', 'Đại tá Nguyễn Văn Mẫu', 'GIÁM ĐỐC', null],
    ['KT. CHỈ HUY TRƯỞNG\nPHÓ CHỈ HUY TRƯỞNG\nThượng tá Nguyễn Văn Mẫu', 'Thượng tá Nguyễn Văn Mẫu', 'PHÓ CHỈ HUY TRƯỞNG', 'KT. CHỈ HUY TRƯỞNG'],
    ['KT. TƯ LỆNH\nPHÓ TƯ LỆNH\nThiếu tướng Nguyễn Văn Mẫu', 'Thiếu tướng Nguyễn Văn Mẫu', 'PHÓ TƯ LỆNH', 'KT. TƯ LỆNH'],
    ['GIÁM ĐỐC\nBSCKII. Nguyễn Văn Mẫu', 'BSCKII. Nguyễn Văn Mẫu', 'GIÁM ĐỐC', null],
    ['HIỆU TRƯỞNG\nPGS.TS. Nguyễn Văn Mẫu', 'PGS.TS. Nguyễn Văn Mẫu', 'HIỆU TRƯỞNG', null],
    ['Q. GIÁM ĐỐC\nNguyễn Văn Mẫu', 'Nguyễn Văn Mẫu', 'Q. GIÁM ĐỐC', null],
    ['TRƯỞNG BAN\nNguyễn Văn Mẫu', 'Nguyễn Văn Mẫu', 'TRƯỞNG BAN', null],
    ['TỔ TRƯỞNG\n\nPHÓ CHỦ TỊCH UBND XÃ\nNguyễn Văn Mẫu', 'Nguyễn Văn Mẫu', 'TỔ TRƯỞNG PHÓ CHỦ TỊCH UBND XÃ', null],
    ['KT. Giám đốc\nPhó Giám đốc\nNguyễn Văn Mẫu', 'Nguyễn Văn Mẫu', 'Phó Giám đốc', 'KT. Giám đốc'],
    ['GIÁM ĐỐC\n\nNGUYỄN VĂN MẪU', 'NGUYỄN VĂN MẪU', 'GIÁM ĐỐC', null],
    ['HIỆU TRƯỞNG\n- Phòng Mẫu;\n- Lưu: VT. TS. Nguyễn Văn Mẫu', 'TS. Nguyễn Văn Mẫu', 'HIỆU TRƯỞNG', null],
  ])('%j', (text, name, position, onBehalf) => {
    const { signatory } = read(`KẾ HOẠCH\n\nTrồng rừng\n\nI. VIỆC\n\n1. Trồng cây.\n\nNơi nhận:\n- Lưu: VT.\n\n${text}`)
    expect(signatory.value).toEqual({ name, position, onBehalf })
  })

  it('of a joint document one signs first, the others are offered', () => {
    const cell = (lines: string): string => `<td>${lines.split('|').map((line) => `<p>${line}</p>`).join('')}</td>`
    const { raw, blocks } = extractHtml(
      `<p>KẾ HOẠCH LIÊN TỊCH</p><p>Trồng rừng</p><table><tr>${cell('GIÁM ĐỐC SỞ Y TẾ|Nguyễn Văn Mẫu')}${cell('KT. GIÁM ĐỐC CÔNG AN|PHÓ GIÁM ĐỐC|Trần Văn Mẫu')}</tr></table>`,
    )
    const { signatory } = findHead({ raw, blocks, years: null })
    expect(signatory.value?.name).toBe('Nguyễn Văn Mẫu')
    expect(signatory.alternatives?.map((one) => one?.name)).toEqual(['Trần Văn Mẫu'])
    expect([signatory.confidence, signatory.doubt]).toEqual(['likely', 'ambiguous'])
  })
})

it('two who sign side by side', () => {
  const { signatory } = read(
    'KẾ HOẠCH\n\nTrồng rừng\n\n1. Trồng cây.\n\nKT. GIÁM ĐỐC                KT. GIÁM ĐỐC\nPHÓ GIÁM ĐỐC                PHÓ GIÁM ĐỐC\n\nThượng tá Lê Văn Mẫu        Trần Thị Mẫu',
  )
  expect([signatory.value?.name, signatory.alternatives?.map((one) => one?.name)]).toEqual([
    'Thượng tá Lê Văn Mẫu',
    ['Trần Thị Mẫu'],
  ])
})

describe('who receives', () => {
  it.each<readonly [string, readonly string[]]>([
    ['Nơi nhận:\n- Sở Tài chính;\n- Các xã, phường;\n- Lưu: VT.', ['Sở Tài chính', 'Các xã, phường', 'Lưu: VT']],
    ['Nơi nhận:\n– Sở Tài chính;\n– Lưu: VT, KT.', ['Sở Tài chính', 'Lưu: VT, KT']],
    ['Nơi nhận: - Sở Tài chính; - Lưu: VT.', ['Sở Tài chính', 'Lưu: VT']],
    ['Nơi nhận:\n- Các cơ quan chuyên môn\nthuộc UBND tỉnh;\n- Lưu: VT.', ['Các cơ quan chuyên môn thuộc UBND tỉnh', 'Lưu: VT']],
    ['Nơi nhận:\nNhư Điều 3;\nSở Tài chính;\nLưu: VT.', ['Như Điều 3', 'Sở Tài chính', 'Lưu: VT']],
    ['Nơi nhận:\n+ Sở Tài chính (để b/c);\n+ Lưu VT.', ['Sở Tài chính (để b/c)', 'Lưu VT']],
    ['Nơi nhận: HIỆU TRƯỞNG\n- Hội đồng trường;\n- Lưu: VT. TS. Nguyễn Văn Mẫu', ['Hội đồng trường', 'Lưu: VT']],
    ['Nơi nhận :\n- Sở Tài chính\n- Lưu VT\n\nGIÁM ĐỐC\n\nNguyễn Văn Mẫu', ['Sở Tài chính', 'Lưu VT']],
    [
      'Nơi nhận:                         TM. ỦY BAN NHÂN DÂN\n- Sở Tài chính;                           CHỦ TỊCH\n- Các cơ quan\nthuộc tỉnh;\n- Lưu: VT.\n                                       Nguyễn Văn Mẫu',
      ['Sở Tài chính', 'Các cơ quan thuộc tỉnh', 'Lưu: VT'],
    ],
  ])('%j', (text, recipients) => {
    expect(read(`KẾ HOẠCH\n\nTrồng rừng\n\nI. VIỆC\n\n1. Trồng cây.\n\n${text}`).recipients.value).toEqual(recipients)
  })
})

describe('who issues, without a letterhead', () => {
  it.each<readonly [string, string, string | null, readonly (string | null)[] | undefined]>([
    [
      'the preamble and the title say it together',
      'KẾ HOẠCH\nTrồng rừng trên địa bàn tỉnh Mẫu\n\nThực hiện Chỉ thị số 5-CT/TU, Sở Trồng rừng ban hành Kế hoạch như sau:',
      'Sở Trồng rừng tỉnh Mẫu',
      ['Sở Trồng rừng'],
    ],
    [
      'the place it is dated at',
      'Mẫu An, ngày 05 tháng 01 năm 2026\n\nKẾ HOẠCH\nTrồng rừng\n\nTheo đề nghị của Sở, UBND tỉnh ban hành Kế hoạch như sau: trồng rừng tỉnh Mẫu An.',
      'UBND tỉnh Mẫu An',
      ['UBND tỉnh'],
    ],
    [
      'nothing says of which',
      'KẾ HOẠCH\nTrồng rừng\n\nThực hiện Chỉ thị số 5-CT/TU, Sở Trồng rừng ban hành Kế hoạch như sau:',
      'Sở Trồng rừng',
      undefined,
    ],
    [
      'the department it speaks of',
      'KẾ HOẠCH\nTrồng rừng\n\nI. VIỆC\n\n1. Gửi Sở Y tế. Trình Sở Y tế, chờ Sở Y tế.\n\nNơi nhận:\n- Tập thể lãnh đạo Sở;\n- Lưu: VT.\n\nGIÁM ĐỐC\n\nNguyễn Văn Mẫu',
      'Sở Y tế',
      undefined,
    ],
    ['nobody', 'KẾ HOẠCH\nTrồng rừng\n\n1. Gửi Sở Y tế. Trình Sở Y tế, chờ Sở Y tế.', null, undefined],
  ])('%s', (_, text, issuer, alternatives) => {
    const head = read(text)
    expect([head.issuer.value, head.issuer.alternatives]).toEqual([issuer, alternatives])
    expect(head.issuer.confidence).not.toBe('sure')
  })
})
