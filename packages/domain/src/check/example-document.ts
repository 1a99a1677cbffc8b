// An example put into a complete document, so that only what it shows is wrong with it.

import type { Example } from './rule.ts'

const HEAD = `ỦY BAN NHÂN DÂN TỈNH MẪU
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Số: 15/KH-UBND
Tỉnh Mẫu, ngày 12 tháng 3 năm 2026

KẾ HOẠCH
Chăm sóc sức khỏe cộng đồng giai đoạn 2026 - 2030
`

const FOOT = `
Nơi nhận:
- Như trên;
- Các sở, ban, ngành tỉnh;
- UBND các xã, phường;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH
Nguyễn Văn Mẫu`

const hasHead = (text: string): boolean => /^(?:số\s*:|kế hoạch$|[\p{Lu}\s]+$)/imu.test(text.split('\n').slice(0, 6).join('\n'))

/** As text: lines are paragraphs, columns are parted by tabs. */
export const exampleDocument = (text: string): string => {
  const body = text.replace(/ \| ?/g, '\t')
  return hasHead(text) ? body : `${HEAD}\n${body}\n${FOOT}`
}

export const exampleText = (example: Example): string => (typeof example === 'string' ? example : example.text)
export const exampleUpper = (example: Example): string | null => (typeof example === 'string' ? null : example.upper)
