// A draft of the invented Tỉnh Mẫu, complete until overridden.

import { localDate } from '../date/local-date.ts'
import type { Draft, DraftDuty, DraftHead, DraftTask } from '../plan/draft.ts'
import type { Timing } from '../timing/rule.ts'
import { aRead, aSpan } from './span.ts'

/** Within one quarter: a timing that needs no parser. */
export const aTiming = (overrides: Partial<Timing> = {}): Timing => ({
  phrase: 'Quý II/2026',
  rules: [{ kind: 'within', purpose: null, key: '2026-Q2', from: localDate(2026, 4, 1), to: localDate(2026, 6, 30) }],
  ...overrides,
})

export const aDraftHead = (overrides: Partial<DraftHead> = {}): DraftHead => ({
  kind: aRead('KẾ HOẠCH'),
  number: aRead('15/KH-UBND'),
  issuedOn: aRead(localDate(2026, 3, 12)),
  place: aRead('Tỉnh Mẫu'),
  issuer: aRead('Ủy ban nhân dân Tỉnh Mẫu'),
  title: aRead('Nâng cao năng suất, chất lượng giai đoạn 2026-2030'),
  years: aRead([2026, 2030] as const),
  signatory: aRead({ name: 'Nguyễn Văn Mẫu', position: 'CHỦ TỊCH', onBehalf: 'TM. ỦY BAN NHÂN DÂN' }),
  recipients: aRead(['Các sở, ban, ngành', 'Lưu: VT']),
  ...overrides,
})

export const aDraftTask = (overrides: Partial<DraftTask> = {}): DraftTask => ({
  number: '1',
  group: null,
  title: aRead('Tổ chức tập huấn nghiệp vụ'),
  lead: aRead(['Sở Khoa học và Công nghệ']),
  coordinators: aRead(['Các sở, ban, ngành']),
  deliverable: aRead('Báo cáo kết quả'),
  timing: aRead(aTiming()),
  span: aSpan(20),
  ...overrides,
})

export const aDraftDuty = (overrides: Partial<DraftDuty> = {}): DraftDuty => ({
  text: 'Báo cáo kết quả thực hiện về Sở Khoa học và Công nghệ',
  from: aRead(['Sở Y tế']),
  to: aRead('Sở Khoa học và Công nghệ'),
  timing: aRead(aTiming({ phrase: 'Quý IV/2026' })),
  span: aSpan(60),
  ...overrides,
})

export const aDraft = (overrides: Partial<Draft> = {}): Draft => ({
  source: { name: 'ke-hoach-mau.docx', kind: 'docx', sha256: '0'.repeat(64), pages: null },
  document: aDraftHead(),
  citations: [],
  sections: [],
  targets: [],
  tasks: [aDraftTask()],
  duties: [],
  budget: { statedTotal: aRead(null, 'sure', null), lines: [] },
  untaken: [],
  ...overrides,
})
