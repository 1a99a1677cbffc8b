// Which tables are catalogues of tasks. A plan's annexes hold others with the same columns: forms to be filled in,
// lists of members, procedures and their steps, agendas, equipment, budgets.

import type { Table } from '../extract/extracted.ts'
import type { Columns, Role } from './columns.ts'
import { fold } from './fold.ts'

/** "Mẫu số 01", "Biểu mẫu báo cáo", "Đề cương": what stands under it is to be filled in by others. */
const FORM = /(?:^|[\s(])(?:bieu mau|mau so(?![a-z])|mau bao cao|mau bieu|de cuong bao cao|phieu (?:khao sat|danh gia|dieu tra))/
const ABOUT_PEOPLE = /chuc vu|chuc danh|don vi cong tac|noi cong tac|dien thoai|email|ngay sinh|nam sinh|so cmnd|so cccd|trinh do/
const PROCEDURE = /thoi (?:gian|han) giai quyet|phi,? le phi|thanh phan ho so|thu tuc hanh chinh|trinh tu (?:cac buoc|thuc hien)|^buoc$/
const GOODS = /don gia|thanh tien|xuat xu|nhan hieu|quy cach|thong so/
const PROJECTS = /chu dau tu|tong muc dau tu|quy mo xay dung|nang luc thiet ke/
/** What money is spent on. */
const SPENDING = /noi dung chi|khoan chi|muc chi|hang muc chi|dien giai/
const OF_MONEY = /du toan|kinh phi|phan bo|nhu cau von/
const CLOCK = /^\s*(?:tu )?\d{1,2}\s*(?:h|g|gio|:)\s*\d{0,2}/

const columnTexts = (table: Table, columns: Columns, role: Role): readonly string[] => {
  const column = columns.byRole.get(role)
  if (column === undefined) return []
  return table.rows
    .slice(columns.body)
    .flatMap((row) => row.cells.filter((cell) => cell.column === column).map((cell) => cell.passage.text.trim()))
    .filter((text) => text !== '')
}

const most = (texts: readonly string[], is: (text: string) => boolean): boolean =>
  texts.length > 0 && texts.filter(is).length * 2 > texts.length

/** Times of day are an agenda; days of work without a date, the steps of a procedure. */
const isAgenda = (table: Table, columns: Columns): boolean =>
  most(columnTexts(table, columns, 'timing'), (text) => CLOCK.test(fold(text)))

const DURATION = /^(?:[\d.,/½¼]+)\s*(?:ngay|gio|phut|ngay lam viec)(?: lam viec)?$/
const isSteps = (table: Table, columns: Columns): boolean =>
  most(columnTexts(table, columns, 'timing'), (text) => DURATION.test(fold(text)))

const WHO_OR_WHEN: readonly Role[] = [
  'lead', 'people', 'leadAndCoordinators', 'coordinators', 'timing', 'start', 'deliverable', 'monitor',
]

/** Nothing is filled in but numbers and labels. */
const isEmptyForm = (table: Table, columns: Columns): boolean => {
  // The rows may follow in a table of their own.
  if (table.rows.length <= columns.body) return false
  const marked = columns.periods.size > 0
  const said = WHO_OR_WHEN.flatMap((role) => columnTexts(table, columns, role)).filter((text) => /[\p{L}\d]/u.test(text))
  const index = said.every((text) => /^\(?(?:\d{1,2}|[A-E])\)?$/.test(text))
  return !marked && index
}

/**
 * A catalogue names the work and says who or when; sums without either are a budget. `captions` are the lines above the
 * table; `toldAbove` whether one of them says who or when for all of it.
 */
export const isCatalogue = (
  table: Table,
  columns: Columns,
  captions: readonly string[],
  toldAbove: boolean,
): boolean => {
  const has = (role: Role): boolean => columns.byRole.has(role)
  const who = has('lead') || has('people') || has('leadAndCoordinators') || has('coordinators') || has('monitor')
  const when = has('timing') || has('start') || columns.periods.size > 0
  const told = toldAbove && has('number') && (has('deliverable') || who || when)
  if (!has('title') || !(who || when || told)) return false
  if (has('money') && !who && !when) return false
  const headings = [...columns.headings.values()].map((heading) => fold(heading))
  const about = (pattern: RegExp): boolean => headings.some((heading) => pattern.test(heading))
  const paid = has('money') && !when && !has('deliverable')
  if (paid && (about(SPENDING) || captions.some((caption) => OF_MONEY.test(fold(caption))))) return false
  if (about(PROJECTS) && !has('lead') && !has('people')) return false
  if (captions.some((caption) => FORM.test(fold(caption)))) return false
  if (about(ABOUT_PEOPLE) && !when) return false
  if (about(PROCEDURE) && !has('lead')) return false
  if (about(GOODS) && !(who && when)) return false
  return !isAgenda(table, columns) && !isSteps(table, columns) && (told || !isEmptyForm(table, columns))
}
