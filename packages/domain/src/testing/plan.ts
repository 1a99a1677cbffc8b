// A published plan of the invented Tỉnh Mẫu.

import { localDate } from '../date/local-date.ts'
import type { ReportingDuty } from '../duty/reporting-duty.ts'
import { organisation } from '../organisation/build-organisation.ts'
import { defaultSettings, type Plan } from '../plan/plan.ts'
import type { Task } from '../task/task.ts'
import { aDraftHead, aTiming } from './draft.ts'

export const aTask = (overrides: Partial<Task> = {}): Task => ({
  id: 't1',
  number: '1',
  group: null,
  title: 'Tổ chức tập huấn nghiệp vụ',
  lead: ['so-khoa-hoc-va-cong-nghe'],
  coordinators: [],
  deliverable: 'Báo cáo kết quả',
  timing: aTiming(),
  reviewed: true,
  span: null,
  ...overrides,
})

export const aReportingDuty = (overrides: Partial<ReportingDuty> = {}): ReportingDuty => ({
  id: 'd1',
  text: 'Báo cáo kết quả thực hiện về Sở Khoa học và Công nghệ',
  from: ['so-y-te'],
  to: 'Sở Khoa học và Công nghệ',
  timing: aTiming({ phrase: 'Quý IV/2026' }),
  reviewed: true,
  span: null,
  ...overrides,
})

export const aPlan = (overrides: Partial<Plan> = {}): Plan => {
  const head = aDraftHead()
  return {
    id: 'plan-1',
    document: {
      kind: head.kind.value,
      number: head.number.value,
      issuedOn: head.issuedOn.value,
      place: head.place.value,
      issuer: head.issuer.value,
      title: head.title.value,
      years: head.years.value,
      signatory: head.signatory.value,
      recipients: head.recipients.value,
    },
    years: [2026, 2030],
    issuedOn: localDate(2026, 3, 12),
    monitor: 'so-khoa-hoc-va-cong-nghe',
    organisations: ['Sở Khoa học và Công nghệ', 'Sở Y tế', 'Các sở, ban, ngành'].map((name) => organisation(name)),
    tasks: [aTask()],
    targets: [],
    budget: { statedTotal: null, lines: [] },
    duties: [],
    citations: [],
    settings: defaultSettings,
    sample: false,
    ...overrides,
  }
}
