// Letterheads of every kind of issuer, each in every way a letterhead is laid out and in the ways text is taken from it.

import { describe, expect, it } from 'vitest'
import { extractHtml } from '../extract/html.ts'
import { extractText } from '../extract/text.ts'
import { findHead } from './head.ts'

const STATE = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập - Tự do - Hạnh phúc', '---------------']
const PARTY = ['ĐẢNG CỘNG SẢN VIỆT NAM', '']

type Letterhead = {
  readonly left: readonly string[]
  readonly issuer: string
  readonly number: string | null
  readonly symbol: string
  readonly motto?: readonly string[]
}

const of = (left: readonly string[], issuer: string, symbol: string, motto?: readonly string[]): Letterhead => ({
  left,
  issuer,
  symbol,
  number: /^\d/.test(symbol) ? symbol.replace(/\s/g, '') : null,
  ...(motto === undefined ? {} : { motto }),
})

const letterheads: readonly Letterhead[] = [
  of(['CHÍNH PHỦ', '-------'], 'Chính phủ', '45/NQ-CP'),
  of(['THỦ TƯỚNG CHÍNH PHỦ'], 'Thủ tướng Chính phủ', '1703/QĐ-TTg'),
  of(['BỘ NỘI VỤ'], 'Bộ Nội vụ', '12/KH-BNV'),
  of(['BỘ KHOA HỌC VÀ CÔNG NGHỆ', '_______'], 'Bộ Khoa học và Công nghệ', '82/QĐ-BKHCN'),
  of(['THANH TRA CHÍNH PHỦ'], 'Thanh tra Chính phủ', '7/KH-TTCP'),
  of(['NGÂN HÀNG NHÀ NƯỚC', 'VIỆT NAM'], 'Ngân hàng Nhà nước Việt Nam', '9/KH-NHNN'),
  of(['VĂN PHÒNG CHÍNH PHỦ'], 'Văn phòng Chính phủ', '12/TB-VPCP'),
  of(['BỘ XÂY DỰNG', 'CỤC ĐƯỜNG BỘ VIỆT NAM'], 'Cục Đường bộ Việt Nam', '33/KH-CĐBVN'),
  of(['ỦY BAN NHÂN DÂN', 'TỈNH MẪU'], 'Ủy ban nhân dân tỉnh Mẫu', '12/KH-UBND'),
  of(['UỶ BAN NHÂN DÂN', 'TỈNH MẪU', '*'], 'Uỷ ban nhân dân tỉnh Mẫu', '/KH-UBND'),
  of(['UBND TỈNH MẪU'], 'UBND tỉnh Mẫu', '……/KH-UBND'),
  of(['ỦY BAN NHÂN DÂN', 'THÀNH PHỐ MẪU AN'], 'Ủy ban nhân dân thành phố Mẫu An', '120/KH-UBND'),
  of(['ỦY BAN NHÂN DÂN', 'HUYỆN MẪU'], 'Ủy ban nhân dân huyện Mẫu', '5/KH-UBND'),
  of(['ỦY BAN NHÂN DÂN', 'XÃ MẪU HÒA', '-----'], 'Ủy ban nhân dân xã Mẫu Hòa', '05/KH-UBND'),
  of(['ỦY BAN NHÂN DÂN', 'PHƯỜNG MẪU HÒA'], 'Ủy ban nhân dân phường Mẫu Hòa', '05/KH-UBND'),
  of(['ỦY BAN NHÂN DÂN', 'ĐẶC KHU MẪU ĐẢO'], 'Ủy ban nhân dân đặc khu Mẫu Đảo', '05/KH-UBND'),
  of(['HỘI ĐỒNG NHÂN DÂN', 'TỈNH MẪU'], 'Hội đồng nhân dân tỉnh Mẫu', '12/NQ-HĐND'),
  of(['UBND TỈNH MẪU', 'SỞ NỘI VỤ'], 'Sở Nội vụ', '12/KH-SNV'),
  of(['UBND TỈNH MẪU', 'SỞ NÔNG NGHIỆP', 'VÀ MÔI TRƯỜNG'], 'Sở Nông nghiệp và Môi trường', '12/KH-SNNMT'),
  of(['UBND TỈNH MẪU', 'SỞ VĂN HÓA, THỂ THAO', 'VÀ DU LỊCH', '-------'], 'Sở Văn hóa, Thể thao và Du lịch', ' /KH-SVHTTDL'),
  of(['UBND TỈNH MẪU', 'VĂN PHÒNG'], 'Văn phòng UBND tỉnh Mẫu', '12/KH-VP'),
  of(['UBND TỈNH MẪU', 'BAN QUẢN LÝ', 'CÁC KHU CÔNG NGHIỆP'], 'Ban Quản lý các khu công nghiệp', '12/KH-BQL'),
  of(['SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG', 'CHI CỤC KIỂM LÂM'], 'Chi cục Kiểm lâm', '12/KH-CCKL'),
  of(['UBND XÃ MẪU HÒA', 'PHÒNG KINH TẾ'], 'Phòng Kinh tế', '12/KH-PKT'),
  of(['UBND HUYỆN MẪU', 'PHÒNG VĂN HÓA - XÃ HỘI'], 'Phòng Văn hóa - Xã hội', '12/KH-VHXH'),
  of(['SỞ KHOA HỌC VÀ CÔNG NGHỆ', 'TRUNG TÂM KỸ THUẬT', 'ĐO LƯỜNG'], 'Trung tâm Kỹ thuật đo lường', '12/KH-TTKT'),
  of(['SỞ GIÁO DỤC VÀ ĐÀO TẠO', 'TRƯỜNG THPT MẪU AN'], 'Trường THPT Mẫu An', '12/KH-THPTMA'),
  of(['UBND PHƯỜNG MẪU HÒA', 'TRƯỜNG MẦM NON HOA MAI'], 'Trường Mầm non Hoa Mai', '12/KH-MNHM'),
  of(['SỞ Y TẾ TỈNH MẪU', 'BỆNH VIỆN ĐA KHOA', 'TỈNH MẪU'], 'Bệnh viện Đa khoa tỉnh Mẫu', '12/KH-BVĐK'),
  of(['TẬP ĐOÀN ĐIỆN LỰC VIỆT NAM', 'CÔNG TY ĐIỆN LỰC MẪU AN'], 'Công ty Điện lực Mẫu An', '12/KH-PCMA'),
  of(['UBND TỈNH MẪU', 'BAN CHỈ ĐẠO', 'CHUYỂN ĐỔI SỐ'], 'Ban Chỉ đạo chuyển đổi số', '12/KH-BCĐ'),
  of(['UBND XÃ MẪU HÒA', 'TỔ CÔNG TÁC ĐỀ ÁN 06'], 'Tổ công tác Đề án 06', '12/KH-TCT'),
  of(['BỘ CÔNG AN', 'CÔNG AN TỈNH MẪU'], 'Công an tỉnh Mẫu', '12/KH-CAT'),
  of(['QUÂN KHU 2', 'BỘ CHỈ HUY QUÂN SỰ', 'TỈNH MẪU'], 'Bộ Chỉ huy quân sự tỉnh Mẫu', '12/KH-BCH'),
  of(['VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO', 'VIỆN KIỂM SÁT NHÂN DÂN', 'TỈNH MẪU'], 'Viện kiểm sát nhân dân tỉnh Mẫu', '12/KH-VKS'),
  of(['LIÊN ĐOÀN LAO ĐỘNG', 'TỈNH MẪU'], 'Liên đoàn Lao động tỉnh Mẫu', '12/KH-LĐLĐ'),
  of(['ỦY BAN MẶT TRẬN TỔ QUỐC VIỆT NAM', 'TỈNH MẪU', 'BAN THƯỜNG TRỰC'], 'Ban Thường trực Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh Mẫu', '12/KH-MTTQ-BTT'),
  of(['HỘI LIÊN HIỆP PHỤ NỮ', 'TỈNH MẪU', 'BAN CHẤP HÀNH'], 'Ban Chấp hành Hội Liên hiệp Phụ nữ tỉnh Mẫu', '12/KH-BTV'),
  of(['BAN CHẤP HÀNH TRUNG ƯƠNG', 'BAN BÍ THƯ', '*'], 'Ban Bí thư', '38-CT/TW', PARTY),
  of(['TỈNH ỦY MẪU', '*'], 'Tỉnh ủy Mẫu', '15-KH/TU', PARTY),
  of(['TỈNH ỦY MẪU', 'BAN THƯỜNG VỤ', '*'], 'Ban Thường vụ Tỉnh ủy Mẫu', '15-KH/TU', PARTY),
  of(['TỈNH ỦY MẪU', 'BAN TUYÊN GIÁO VÀ DÂN VẬN', '*'], 'Ban Tuyên giáo và Dân vận', '-KH/BTGDV', PARTY),
  of(['ĐẢNG BỘ TỈNH MẪU', 'ĐẢNG ỦY XÃ MẪU HÒA', '*'], 'Đảng ủy xã Mẫu Hòa', '15-KH/ĐU', PARTY),
  of(['ĐẢNG ỦY XÃ MẪU HÒA', 'CHI BỘ TRƯỜNG TIỂU HỌC MẪU', '*'], 'Chi bộ Trường Tiểu học Mẫu', '15-KH/CB', PARTY),
  of(['TỈNH ĐOÀN MẪU', 'BAN THƯỜNG VỤ', '***'], 'Ban Thường vụ Tỉnh đoàn Mẫu', '15-KH/TĐTN-BPT', ['ĐOÀN TNCS HỒ CHÍ MINH', '']),
]

const DATE = 'Mẫu An, ngày 05 tháng 01 năm 2026'
const BODY = ['KẾ HOẠCH', 'Trồng rừng năm 2026', '---------', 'Căn cứ Luật Trồng rừng;']

type Layout = (left: readonly string[], right: readonly string[]) => string
const beside =
  (glue: (left: string) => string): Layout =>
  (left, right) =>
    Array.from({ length: Math.max(left.length, right.length) }, (_, i) =>
      right[i] === undefined || right[i] === '' ? (left[i] ?? '') : `${glue(left[i] ?? '')}${right[i]}`,
    ).join('\n')

const plain: readonly (readonly [string, Layout])[] = [
  ['one below the other', (left, right) => [...right, '', ...left].join('\n')],
  ['the body first', (left, right) => [...left, '', ...right].join('\n')],
  ['side by side with a wide gap', beside((text) => text.padEnd(46))],
  ['cells of a row, a line each', beside((text) => `${text}\t`)],
]

const cell = (lines: readonly string[]): string => `<td>${lines.map((line) => `<p>${line}</p>`).join('')}</td>`

it.each([
  ['a committee of a place', 'ỦY BAN NHÂN DÂN\nTỈNH MẪU', 'Trồng cây.', 'Ủy ban nhân dân tỉnh Mẫu', 'sure'],
  ['a name that the text writes', 'SỞ TRỒNG RỪNG', 'Sở Trồng rừng lập danh mục.', 'Sở Trồng rừng', 'sure'],
  ['a name in capitals only', 'CHI CỤC KIỂM LÂM', 'Trồng cây.', 'Chi cục Kiểm lâm', 'likely'],
])('how sure the letters of an issuer are: %s', (_, left, text, issuer, confidence) => {
  const { raw, blocks } = extractText(`${left}\n\nKẾ HOẠCH\n\nTrồng rừng\n\nI. VIỆC\n\n1. ${text}`, 'text')
  const { value, confidence: found } = findHead({ raw, blocks, years: null }).issuer
  expect([value, found]).toEqual([issuer, confidence])
})

const check = ({ raw, blocks }: ReturnType<typeof extractText>, { issuer, number }: Letterhead): void => {
  const head = findHead({ raw, blocks, years: null })
  const { kind, title, issuedOn, place } = head
  expect([head.issuer.value, head.number.value, kind.value, title.value, issuedOn.value, place.value]).toEqual([
    issuer,
    number,
    'KẾ HOẠCH',
    'Trồng rừng năm 2026',
    '2026-01-05',
    'Mẫu An',
  ])
}

describe.each(letterheads.map((one) => [one.left.join(' / '), one] as const))('%s', (_, letterhead) => {
  const { left, symbol, motto = STATE } = letterhead
  const number = `Số: ${symbol}`

  it.each(plain)('%s', (_name, layout) => {
    check(extractText([layout([...left, number], [...motto, DATE]), '', ...BODY].join('\n'), 'text'), letterhead)
  })

  it('a table of one row, and of two', () => {
    const after = BODY.map((line) => `<p>${line}</p>`).join('')
    const one = `<table><tr>${cell([...left, number])}${cell([...motto, DATE])}</tr></table>${after}`
    const two = `<table><tr>${cell(left)}${cell(motto)}</tr><tr>${cell([number])}${cell([DATE])}</tr></table>${after}`
    check(extractHtml(one), letterhead)
    check(extractHtml(two), letterhead)
  })

  it('on one line each with a single space', () => {
    const body = left.filter((line) => !/^[-_*]+$/.test(line))
    const right = motto.filter((line) => /\p{L}/u.test(line))
    const rows = Array.from({ length: Math.max(body.length, right.length) }, (_row, i) =>
      [body[i], right[i]].filter((part) => part !== undefined).join(' '),
    )
    check(extractText([...rows, `${number} ${DATE}`, '', ...BODY].join('\n'), 'text'), letterhead)
  })
})
