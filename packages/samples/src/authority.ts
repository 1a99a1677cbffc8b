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
export const digital = 'Phòng Chuyển đổi số'

/** Who signs in as what. `people` names them in the story. */
export const people = {
  monitor: 'dau-moi@tinh-mau.example',
  officer: 'can-bo@tinh-mau.example',
  health: 'so-y-te@tinh-mau.example',
  healthMonitor: 'dau-moi-y-te@tinh-mau.example',
  digital: 'chuyen-doi-so@tinh-mau.example',
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
  account('leader', 'Trần Minh Khôi', 'leader', null),
  account('administrator', 'Quản trị hệ thống', 'administrator', null),
]

const bodies = [
  'Ủy ban nhân dân tỉnh',
  'Văn phòng UBND tỉnh',
  science,
  health,
  'Sở Công Thương',
  'Sở Tài chính',
  'Sở Nội vụ',
  'Sở Nông nghiệp và Môi trường',
  'Sở Giáo dục và Đào tạo',
  'Công an tỉnh',
  'Trung tâm Kỹ thuật Tiêu chuẩn Đo lường Chất lượng',
  'Chi cục An toàn vệ sinh thực phẩm',
  'Trung tâm Kiểm soát bệnh tật tỉnh',
  'Văn phòng Sở',
  digital,
  'Phòng Kế hoạch - Tài chính',
  'Trung tâm Công nghệ thông tin và Truyền thông',
] as const

/** Everything a first run needs; the documents are read, confirmed and published like any others. */
export const sampleAuthority = (today: LocalDate): SampleAuthority => ({
  authority: { id: 'tinh-mau', name: 'Tỉnh Mẫu', sample: true },
  organisations: bodies.map((name) => organisation(name)),
  accounts,
  documents: samplePlans(today),
})
