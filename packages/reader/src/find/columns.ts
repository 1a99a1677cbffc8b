// What a column of a table holds, by the words of its heading. The vocabulary is that of administrative annexes in
// general: "Cơ quan chủ trì", "Đơn vị phối hợp", "Thời gian hoàn thành", "Sản phẩm", "Người thực hiện" …

import type { Passage } from '../extract/passage.ts'
import type { Row, Table } from '../extract/extracted.ts'
import { fold } from './fold.ts'

export type Role =
  | 'number'
  | 'title'
  | 'lead'
  | 'coordinators'
  | 'leadAndCoordinators'
  | 'people'
  | 'deliverable'
  | 'timing'
  | 'monitor'
  | 'note'
  | 'money'
  | 'quantity'
  | 'source'

const ROLES: readonly (readonly [Role, RegExp])[] = [
  ['number', /^(?:s?tt|so tt|so thu tu|thu tu|stt\.?|muc|ma so|no\.?)$/],
  ['note', /^ghi chu|^chu thich|^can cu|^ly do/],
  ['monitor', /theo doi|don doc|lanh dao (?:chi dao|phu trach)|chi dao|giam sat/],
  ['leadAndCoordinators', /chu tri.{0,20}phoi hop|phoi hop.{0,20}chu tri/],
  ['coordinators', /phoi hop|tham gia/],
  [
    'lead',
    /chu tri|dau moi|(?:co quan|don vi|to chuc|so,? nganh|phong,? ban).{0,24}(?:thuc hien|tham muu|phu trach|chiu trach nhiem)|trach nhiem thuc hien|^(?:co quan|don vi)$|phan cong/,
  ],
  ['people', /^nguoi |ho (?:va )?ten|can bo (?:thuc hien|phu trach)|thanh vien|ca nhan|chuyen vien/],
  [
    'timing',
    /thoi gian(?! bat dau)|thoi han|tien do|ky han|han (?:hoan thanh|thuc hien|xong|bao cao)|ngay hoan thanh|hoan thanh|lo trinh|thoi diem|^nam$/,
  ],
  ['source', /^nguon(?! (?:von )?khac)/],
  ['money', /^tong (?:so|cong|tien)$|kinh phi|du toan|so tien|thanh tien|tong muc|muc von|nhu cau von|^von\b|don gia|ngan sach/],
  ['deliverable', /san pham|ket qua|dau ra|(?:du kien|can) dat|yeu cau/],
  ['quantity', /so luong|chi tieu|khoi luong|don vi tinh|^dvt/],
  [
    'title',
    /nhiem vu|noi dung|cong viec|ten |hoat dong|giai phap|de an|van ban|viec|chuong trinh|danh muc|hang muc|tieu chi/,
  ],
]

/** The role of a column headed so; null where the words say nothing known. */
export const roleOf = (heading: string): Role | null => {
  const folded = fold(heading)
    .replace(/\(.*?\)/g, ' ')
    .replace(/[*:.]+\s*$/, '')
    .replace(/\s+/g, ' ')
    .trim()
  if (folded === '' || folded.length > 90) return null
  return ROLES.find(([, pattern]) => pattern.test(folded))?.[0] ?? null
}

export type Columns = {
  /** Roles by column, 1-based; a role stands once. */
  readonly byRole: ReadonlyMap<Role, number>
  readonly headings: ReadonlyMap<number, string>
  /** Index of the first row after the heading. */
  readonly body: number
}

/** Text of each column in a row, merged cells counted in each column they cover. */
export const spread = (row: Row): ReadonlyMap<number, Passage> => {
  const cells = new Map<number, Passage>()
  for (const cell of row.cells) {
    for (let i = 0; i < cell.columnSpan; i++) cells.set(cell.column + i, cell.passage)
  }
  return cells
}

const rolesIn = (headings: ReadonlyMap<number, string>): Map<Role, number> => {
  const byRole = new Map<Role, number>()
  for (const [column, heading] of headings) {
    const role = roleOf(heading)
    if (role !== null && !byRole.has(role)) byRole.set(role, column)
  }
  return byRole
}

const isNarrow = (row: Row): boolean => row.cells.every((cell) => cell.passage.text.length <= 90)

/** Roles of two heading rows together: the lower names the column, the upper what the lower leaves unsaid. */
const merged = (upper: ReadonlyMap<number, string>, lower: ReadonlyMap<number, string>): Map<number, string> => {
  const headings = new Map(upper)
  for (const [column, text] of lower) {
    if (text === '') continue
    const above = upper.get(column) ?? ''
    headings.set(column, roleOf(text) === null && above !== text ? `${above} ${text}`.trim() : text)
  }
  return headings
}

/** In text without merged cells the parts stand under blanks, and nothing else stands in their row. */
const fillsBlanks = (upper: ReadonlyMap<number, string>, lower: ReadonlyMap<number, string> | null): boolean => {
  const parts = [...(lower ?? [])].filter(([, text]) => text !== '')
  return parts.every(([, text]) => roleOf(text) !== null) && parts.some(([column]) => (upper.get(column) ?? '') === '')
}

const textsOf = (row: Row): Map<number, string> =>
  new Map([...spread(row)].map(([column, passage]) => [column, passage.text]))

const isHeading = (byRole: ReadonlyMap<Role, number>): boolean => {
  const doers = ['lead', 'leadAndCoordinators', 'people', 'timing', 'coordinators', 'deliverable', 'money'] as const
  const known = doers.filter((role) => byRole.has(role)).length
  return (byRole.has('title') && known >= 1) || known >= 3 || (byRole.has('number') && known >= 2)
}

const LOOK_AHEAD = 6
/** A table wider than a sheet is no catalogue. */
const WIDEST = 40

/** Finds the heading of a table among the rows from `start`; null where none of the first few is one. */
export const columnsOf = (table: Table, start = 0): Columns | null => {
  if (table.columns > WIDEST) return null
  for (let i = start; i < Math.min(table.rows.length, start + LOOK_AHEAD); i++) {
    const row = table.rows[i]
    if (row === undefined || !isNarrow(row)) continue
    const upper = textsOf(row)
    const below = table.rows[i + 1]
    const lower = below !== undefined && isNarrow(below) ? textsOf(below) : null
    // A second heading row names parts of merged cells: it has no number of its own and says roles, not values.
    const both = lower === null ? null : merged(upper, lower)
    const named =
      lower === null ? 0 : [...lower.values()].filter((text) => roleOf(text) !== null && text.length <= 40).length
    const numbered = /^(?:[IVX]+|\d+)[.)]?$/.test([...(lower?.values() ?? [])][0]?.trim() ?? '')
    if (
      both !== null &&
      named >= 2 &&
      !numbered &&
      (row.cells.some((cell) => cell.columnSpan > 1 || cell.rowSpan > 1) || fillsBlanks(upper, lower)) &&
      isHeading(rolesIn(both))
    ) {
      return { byRole: rolesIn(both), headings: both, body: i + 2 }
    }
    const byRole = rolesIn(upper)
    if (isHeading(byRole)) return { byRole, headings: upper, body: i + 1 }
  }
  return null
}
