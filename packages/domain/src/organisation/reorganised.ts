// Bodies that the reorganisation of 2025 ended everywhere: district level and townships (Luật Tổ chức chính quyền địa
// phương 72/2025/QH15, from 01/7/2025), inspectorates of departments and districts (Luật Thanh tra 84/2025/QH15, from
// 01/7/2025), and the departments merged on 01/3/2025. What one authority alone changed stands in its register.

import { localDate, type LocalDate } from '../date/local-date.ts'

export type Reorganised = {
  /** Matches the body's name inside a text. */
  readonly pattern: RegExp
  /** First day on which it is no more. */
  readonly since: LocalDate
  readonly act: string
  /** Who does its work now; empty where a document must say. */
  readonly now: readonly string[]
}

const UBND = '(?:UBND|HĐND|Ủy ban nhân dân|Uỷ ban nhân dân|Hội đồng nhân dân)'
const MANY = String.raw`(?:các\s+|cấp\s+)*`
const DISTRICT = '(?:huyện|quận|thị xã)'
const TWO_TIERS = 'Luật Tổ chức chính quyền địa phương 72/2025/QH15'
const JULY = localDate(2025, 7, 1)
const MARCH = localDate(2025, 3, 1)

const sector = (names: string): RegExp => new RegExp(String.raw`(?<!\p{L})Sở\s+(?:${names})(?![\p{L}&])`, 'giu')

export const reorganised: readonly Reorganised[] = [
  { pattern: new RegExp(String.raw`(?<!\p{L})${UBND}\s+${MANY}${DISTRICT}(?!\p{L})(?:\s*[,/]\s*(?:thị xã|thành phố|quận)(?!\p{L}))*`, 'giu'), since: JULY, act: TWO_TIERS, now: [] },
  { pattern: new RegExp(String.raw`(?<!\p{L})(?:${UBND}\s+|Công an\s+)${MANY}thị trấn(?!\p{L})`, 'giu'), since: JULY, act: TWO_TIERS, now: [] },
  { pattern: /(?<!\p{L})(?:Huyện ủy|Huyện uỷ|Quận ủy|Quận uỷ|Thị ủy|Thị uỷ)(?!\p{L})/giu, since: JULY, act: TWO_TIERS, now: [] },
  { pattern: /(?<!\p{L})(?:Hội (?:Liên hiệp Phụ nữ|LHPN|Nông dân|Cựu chiến binh|Chữ thập đỏ|Người cao tuổi)|Liên đoàn Lao động|(?:Ủy ban |Uỷ ban )?(?:Mặt trận Tổ quốc|MTTQ)(?: Việt Nam)?)\s+(?:các\s+|cấp\s+)*(?:huyện|quận|thị xã)(?!\p{L})|(?<!\p{L})(?:Huyện đoàn|Quận đoàn|Thị đoàn)(?!\p{L})/giu, since: JULY, act: TWO_TIERS, now: [] },
  { pattern: /(?<!\p{L})(?:Công an|Ban Chỉ huy Quân sự)\s+(?:các\s+|cấp\s+)?huyện(?!\p{L})/giu, since: JULY, act: TWO_TIERS, now: [] },
  { pattern: /(?<!\p{L})Thanh tra\s+(?:(?:các\s+)?Sở|huyện)(?!\p{L})/giu, since: JULY, act: 'Luật Thanh tra 84/2025/QH15', now: ['Thanh tra tỉnh'] },
  { pattern: sector(String.raw`Lao động\s?[-–,]?\s?Thương binh (?:và|&) Xã hội|LĐ[-–]?\s?TB\s?(?:&|và)\s?XH|LĐTBXH`), since: MARCH, act: 'Nghị định 45/2025/NĐ-CP', now: ['Sở Nội vụ'] },
  { pattern: sector(String.raw`Thông tin và Truyền thông|TT&TT|TTTT`), since: MARCH, act: 'Nghị định 45/2025/NĐ-CP', now: ['Sở Khoa học và Công nghệ'] },
  { pattern: sector(String.raw`Kế hoạch và Đầu tư|KH&ĐT|KHĐT`), since: MARCH, act: 'Nghị định 45/2025/NĐ-CP', now: ['Sở Tài chính'] },
  { pattern: sector(String.raw`Giao thông vận tải|GTVT`), since: MARCH, act: 'Nghị định 45/2025/NĐ-CP', now: ['Sở Xây dựng'] },
  { pattern: sector(String.raw`Tài nguyên và Môi trường|TN&MT|TNMT|Nông nghiệp và Phát triển nông thôn|NN&PTNT`), since: MARCH, act: 'Nghị định 45/2025/NĐ-CP', now: ['Sở Nông nghiệp và Môi trường'] },
]
