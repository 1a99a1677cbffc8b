// The invented province: its bodies and the people who sign in to try things out. Sample accounts share one known
// password, so they come only with sample data and never on a public address.

import {
  organisation,
  organisationId,
  type LocalDate,
  type Organisation,
  type OrganisationId,
  type Role,
} from '@tiendo/domain'
import type { SampleDocument } from './documents/sample-document.ts'
import { samplePlans } from './documents/sample-plans.ts'

export type SampleAccount = {
  readonly email: string
  readonly password: string
  readonly name: string
  readonly role: Role
  /** Null for those who belong to no unit. */
  readonly organisationId: OrganisationId | null
}

export type SampleAuthority = {
  readonly authority: { readonly id: string; readonly name: string; readonly sample: true }
  readonly organisations: readonly Organisation[]
  readonly accounts: readonly SampleAccount[]
  readonly documents: readonly SampleDocument[]
}

export const samplePassword = 'mau-2026'

export const science = 'Sở Khoa học và Công nghệ'
export const health = 'Sở Y tế'
export const trade = 'Sở Công Thương'
export const finance = 'Sở Tài chính'
export const digital = 'Phòng Chuyển đổi số'
export const technical = 'Trung tâm Kiểm định và Thử nghiệm'
export const office = 'Văn phòng Sở'
export const centre = 'Trung tâm Công nghệ thông tin và Truyền thông'
export const foodAgency = 'Chi cục An toàn vệ sinh thực phẩm'
export const diseaseControl = 'Trung tâm Kiểm soát bệnh tật tỉnh'

/** Who signs in as what. `people` names them in the story. */
export const people = {
  monitor: 'dau-moi@tinh-mau.example',
  officer: 'can-bo@tinh-mau.example',
  health: 'so-y-te@tinh-mau.example',
  healthMonitor: 'dau-moi-y-te@tinh-mau.example',
  digital: 'chuyen-doi-so@tinh-mau.example',
  trade: 'so-cong-thuong@tinh-mau.example',
  technical: 'trung-tam-kiem-dinh@tinh-mau.example',
  office: 'van-phong-so@tinh-mau.example',
  centre: 'trung-tam-cntt@tinh-mau.example',
  foodAgency: 'chi-cuc-attp@tinh-mau.example',
  diseaseControl: 'trung-tam-ksbt@tinh-mau.example',
  finance: 'tai-chinh@tinh-mau.example',
  leader: 'lanh-dao@tinh-mau.example',
  administrator: 'quan-tri@tinh-mau.example',
} as const

export type Person = keyof typeof people

const account = (person: Person, name: string, role: Role, body: string | null): SampleAccount => ({
  email: people[person],
  password: samplePassword,
  name,
  role,
  organisationId: body === null ? null : organisationId(body),
})

const accounts: readonly SampleAccount[] = [
  account('monitor', 'Nguyễn Thị Minh Châu', 'monitor', science),
  account('officer', 'Đỗ Văn Thắng', 'officer', science),
  account('health', 'Hoàng Thị Lan', 'officer', health),
  account('healthMonitor', 'Vũ Đức Hải', 'monitor', health),
  account('digital', 'Bùi Ngọc Anh', 'officer', digital),
  account('trade', 'Ngô Thanh Tùng', 'officer', trade),
  account('technical', 'Cao Xuân Hùng', 'officer', technical),
  account('office', 'Phan Thị Hồng Nhung', 'officer', office),
  account('centre', 'Lý Văn Sơn', 'officer', centre),
  account('foodAgency', 'Đặng Thị Mai', 'officer', foodAgency),
  account('diseaseControl', 'Trịnh Quốc Bảo', 'officer', diseaseControl),
  account('finance', 'Lê Thị Thu Hà', 'finance', finance),
  account('leader', 'Trần Minh Khôi', 'leader', null),
  account('administrator', 'Quản trị hệ thống', 'administrator', null),
]

/** Each body, and the one it stands under. */
const bodies: readonly (readonly [name: string, parent: string | null])[] = [
  ['Ủy ban nhân dân tỉnh', null],
  ['Văn phòng UBND tỉnh', null],
  [science, null],
  [health, null],
  [trade, null],
  [finance, null],
  ['Sở Nội vụ', null],
  ['Sở Nông nghiệp và Môi trường', null],
  ['Sở Giáo dục và Đào tạo', null],
  ['Công an tỉnh', null],
  [technical, science],
  [office, science],
  [digital, science],
  ['Phòng Kế hoạch - Tài chính', science],
  [centre, science],
  [foodAgency, health],
  [diseaseControl, health],
]

/** Everything a first run needs; the documents are read, confirmed and published like any others. */
export const sampleAuthority = (today: LocalDate): SampleAuthority => ({
  authority: { id: 'tinh-mau', name: 'Tỉnh Mẫu', sample: true },
  organisations: bodies.map(([name, parent]) =>
    organisation(name, { parent: parent === null ? null : organisationId(parent) }),
  ),
  accounts,
  documents: samplePlans(today),
})
