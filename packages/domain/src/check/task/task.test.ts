import { describe, expect, it } from 'vitest'
import type { Draft, DraftTask } from '../../plan/draft.ts'
import { parseTiming } from '../../timing/parse.ts'
import { aBudget, aDraft, aDraftDuty, aDraftHead, aDraftTask, aRead, aSource, aSpan, aTiming } from '../../testing/index.ts'
import { checkDraft } from '../check.ts'
import type { Finding, FindingRule } from '../finding.ts'
import { bodyKey, sameBody } from './same-body.ts'

const found = (rule: FindingRule, draft: Partial<Draft>, ...text: readonly string[]): readonly Finding[] =>
  checkDraft(aDraft(draft), { source: aSource(...text) }).filter((finding) => finding.rule === rule)

const times = (count: number, one: (index: number) => Partial<DraftTask>): Partial<Draft> => ({
  tasks: Array.from({ length: count }, (_, index) => aDraftTask({ number: `${index + 1}`, span: aSpan(index + 1), ...one(index) })),
})
const task = (one: Partial<DraftTask>): Partial<Draft> => times(1, () => one)
const leads = (...names: readonly string[]): Partial<DraftTask> => ({ lead: aRead(names) })
const when = (phrase: string): Partial<DraftTask> => ({ timing: aRead(parseTiming(phrase, { years: [2026, 2030] })) })
const titled = (title: string): Partial<DraftTask> => ({ title: aRead(title) })
const inRow = (one: Partial<DraftTask>, index: number): Partial<DraftTask> => ({ ...one, span: { ...aSpan(index + 1), cell: [index + 1, 2] } })

describe('one cause, one finding', () => {
  it('names up to three rows one by one', () => {
    expect(found('task/missing-lead', times(6, (index) => (index < 3 ? leads() : {}))).map(({ data }) => data)).toEqual([1, 2, 3].map((number) => ({ number: `${number}`, title: 'Tổ chức tập huấn nghiệp vụ' })))
  })
  it('counts what is most of the plan', () => {
    expect(found('task/missing-lead', times(3, (index) => (index < 2 ? leads() : {})))).toMatchObject([{ data: { all: { count: 2, of: 3 } } }])
  })
  it('counts more, at the place of the first', () => {
    const [finding, ...others] = found('task/missing-lead', times(5, (index) => (index === 0 ? {} : leads())))
    expect(others).toEqual([])
    expect(finding).toMatchObject({ severity: 'warning', span: { line: [2, 2] }, data: { number: '2', all: { count: 4, of: 5, numbers: ['2', '3', '4', '5'] } } })
  })
})

type Row = readonly [what: string, draft: Partial<Draft>, severities: readonly string[]]

const tables: Readonly<Partial<Record<FindingRule, readonly Row[]>>> = {
  'task/several-leads': [
    ['two', task(leads('Sở Y tế', 'Sở Nội vụ')), ['note']],
    ['three', task(leads('Sở Y tế', 'Sở Nội vụ', 'Sở Tài chính')), ['warning']],
    ['one by two names', task(leads('Sở KH&CN', 'Sở Khoa học và Công nghệ')), []],
    ['one and many', task(leads('Sở Y tế', 'Các sở, ban, ngành')), []],
    ['people', task(leads('Ông Nguyễn Văn Mẫu', 'Bà Trần Thị Mẫu')), []],
    ['the work is divided', task({ ...leads('Sở Y tế', 'Sở Nội vụ'), ...titled('Kiểm tra theo lĩnh vực được phân công') }), []],
  ],
  'task/collective-lead': [
    ['anybody', task(leads('Các sở, ban, ngành')), ['note']],
    ['anybody and the communes', task(leads('Các sở, ban, ngành', 'UBND các xã, phường')), ['note']],
    ['each commune for itself', task(leads('UBND các xã, phường')), []],
    ['each station for itself', task(leads('Trạm Y tế các xã')), []],
    ['one of them leads', task(leads('Sở Y tế', 'Các sở, ban, ngành')), []],
    ['nobody', task(leads()), []],
  ],
  'task/no-deliverable': [
    ['one row of three', times(3, (index) => inRow(index === 1 ? { deliverable: aRead(null) } : {}, index)), ['warning']],
    ['a dash', times(3, (index) => inRow(index === 1 ? { deliverable: aRead('-') } : {}, index)), ['warning']],
    ['what goes on for ever', times(3, (index) => inRow(index === 1 ? { deliverable: aRead(null), ...when('Thường xuyên') } : {}, index)), []],
    ['a plan that names none', times(3, (index) => inRow({ deliverable: aRead(null) }, index)), []],
    ['a sentence beside a table', times(4, (index) => (index === 3 ? { deliverable: aRead(null) } : inRow({}, index))), []],
  ],
  'task/not-verifiable': [
    ['tiếp tục … by a day', task({ ...titled('Tiếp tục chấn chỉnh công tác quản lý'), ...when('trước ngày 30/6/2026'), deliverable: aRead(null) }), ['warning']],
    ['with a product', task({ ...titled('Tiếp tục chấn chỉnh công tác quản lý'), ...when('trước ngày 30/6/2026') }), []],
    ['a product in its words', task({ ...titled('Tiếp tục hoàn thiện đề án'), ...when('trước ngày 30/6/2026'), deliverable: aRead(null) }), []],
    ['for a year', task({ ...titled('Tăng cường quản lý địa bàn'), ...when('Năm 2026'), deliverable: aRead(null) }), []],
    ['always', task({ ...titled('Tăng cường quản lý địa bàn'), ...when('Thường xuyên'), deliverable: aRead(null) }), []],
  ],
  'task/missing-timing': [
    ['blank', task(when('')), ['note']],
    ['a dash', task(when('-')), ['note']],
    ['blank, below “Trước mùa mưa bão”', task({ ...when(''), group: 'Trước mùa mưa bão' }), []],
    ['words of no day', task(when('Trước mùa mưa')), []],
    ['kịp thời, which is told otherwise', task(when('Kịp thời')), []],
    ['a cell left empty where the others are not', times(3, (index) => inRow({ timing: aRead(aTiming(), 'sure', { ...aSpan(index + 1), cell: index === 1 ? null : [1, 5] }) }, index)), ['note']],
  ],
  'task/duplicate': [
    ['the same twice', times(2, () => leads('Sở Y tế')), ['warning']],
    ['another lead', times(2, (index) => leads(index === 0 ? 'Sở Y tế' : 'Sở Nội vụ')), []],
    ['another product', times(2, (index) => ({ deliverable: aRead(index === 0 ? 'Lớp cho xã' : 'Lớp cho phường') })), []],
    ['another time', times(2, (index) => when(index === 0 ? 'Quý II/2026' : 'Quý III/2026')), []],
    ['a heading that rows repeat', times(2, () => titled('Báo cáo')), []],
  ],
  'task/several-tasks-in-one': [
    ['three verbs', task(titled('Rà soát danh mục; mua sắm thiết bị; tập huấn sử dụng')), ['note']],
    ['three objects', task(titled('Rà soát máy móc; thiết bị; vật tư')), []],
  ],
  'task/self-monitoring': [
    ['all', { ...times(5, () => leads('Sở Y tế')), duties: [aDraftDuty({ text: 'Sở Y tế theo dõi, đôn đốc', from: aRead(['Sở Y tế']) })] }, ['note']],
    ['a name that leaves a word out', { ...times(5, () => leads('Phòng Quản lý Dược và Thiết bị')), duties: [aDraftDuty({ text: 'theo dõi', from: aRead(['Phòng Dược và Thiết bị']) })] }, ['note']],
    ['three of five', { ...times(5, (index) => leads(index < 3 ? 'Sở Y tế' : 'Sở Nội vụ')), duties: [aDraftDuty({ text: 'theo dõi', from: aRead(['Sở Y tế']) })] }, []],
    ['a small plan', { ...times(4, () => leads('Sở Y tế')), duties: [aDraftDuty({ text: 'theo dõi', from: aRead(['Sở Y tế']) })] }, []],
    ['who only reports', { ...times(5, () => leads('Sở Y tế')), duties: [aDraftDuty({ from: aRead(['Sở Y tế']) })] }, []],
  ],
}

describe.each(Object.entries(tables))('%s', (rule, rows) => {
  it.each(rows)('%s', (_, draft, severities) => {
    const findings = checkDraft(aDraft(draft)).filter((finding) => finding.rule === rule)
    expect(findings.map(({ severity }) => severity)).toEqual(severities)
  })
})

describe('task/lead-not-assignable', () => {
  const by = (issuer: string, lead: string, coordinator = 'Sở Y tế'): Partial<Draft> => ({
    document: aDraftHead({ issuer: aRead(issuer) }),
    ...task({ lead: aRead([lead]), coordinators: aRead([coordinator]) }),
  })
  it.each([
    ['UBND tỉnh Mẫu', 'Ban Tổ chức Tỉnh ủy', ['warning party']],
    ['UBND tỉnh Mẫu', 'Tòa án nhân dân tỉnh', ['warning court']],
    ['UBND tỉnh Mẫu', 'Ủy ban MTTQ Việt Nam tỉnh', ['note front']],
    ['UBND tỉnh Mẫu', 'Hội Nông dân tỉnh', ['note union']],
    ['UBND tỉnh Mẫu', 'Công an tỉnh', []],
    ['UBND tỉnh Mẫu', 'Bộ Chỉ huy Quân sự tỉnh', []],
    ['UBND tỉnh Mẫu', 'UBND các xã, phường', []],
    ['UBND tỉnh Mẫu', 'Ban Tổ chức Hội thi', []],
    ['Sở Y tế tỉnh Mẫu', 'UBND các xã, phường', ['warning council']],
    ['Sở Y tế tỉnh Mẫu', 'Sở Nội vụ', ['warning department']],
    ['Sở Y tế tỉnh Mẫu', 'Sở Y tế', []],
    ['Sở KH&CN', 'Sở Khoa học và Công nghệ tỉnh Mẫu', []],
    ['Sở Y tế tỉnh Mẫu', 'Văn phòng Sở', []],
    ['Bộ Y tế', 'Bộ Tài chính', ['warning ministry']],
    ['Bộ Y tế', 'Cục Y tế dự phòng', []],
    ['Tỉnh ủy Mẫu', 'Ban Tổ chức Tỉnh ủy', []],
    ['Trường THPT Mẫu', 'Đoàn Thanh niên', []],
  ])('%s to %s', (issuer, lead, expected) => {
    const told = found('task/lead-not-assignable', by(issuer, lead)).map((finding) => (finding.rule === 'task/lead-not-assignable' ? `${finding.severity} ${finding.data.line}` : ''))
    expect(told).toEqual(expected)
  })

  it('lets the Party help only when asked', () => {
    expect(found('task/lead-not-assignable', by('UBND tỉnh Mẫu', 'Sở Y tế', 'Ban Tuyên giáo Tỉnh ủy'))).toMatchObject([{ severity: 'note', data: { role: 'coordinator' } }])
    expect(found('task/lead-not-assignable', by('UBND tỉnh Mẫu', 'Sở Y tế', 'Hội Nông dân tỉnh'))).toEqual([])
  })

  it('takes a request for one, and "theo đề nghị của" for none', () => {
    const given = by('UBND tỉnh Mẫu', 'Ban Tổ chức Tỉnh ủy')
    expect(found('task/lead-not-assignable', given, 'Đề nghị Ban Tổ chức Tỉnh ủy phối hợp thực hiện.')).toEqual([])
    expect(found('task/lead-not-assignable', given, 'Theo đề nghị của Ban Tổ chức Tỉnh ủy.')).toHaveLength(1)
  })
})

describe('task/no-funding', () => {
  const plan = (...lines: readonly string[]): Partial<Draft> => {
    const budget = aBudget(null, lines.map((_, index) => [`${index + 1}`, 5n]))
    return {
      tasks: ['Mở lớp sơ cứu', 'Truyền thông phòng bệnh', 'Mua sắm máy xét nghiệm'].map((title, index) => aDraftTask({ number: `${index + 1}`, title: aRead(title) })),
      budget: { statedTotal: aRead(null, 'sure', null), lines: budget.lines.map((line, index) => ({ ...line, label: lines[index] ?? '', confidence: 'sure' as const })) },
    }
  }
  it.each([
    [['Lớp sơ cứu', 'Truyền thông phòng bệnh'], 1],
    [['Lớp sơ cứu', 'Truyền thông phòng bệnh', 'Máy xét nghiệm'], 0],
    [['Ngân sách tỉnh', 'Nguồn hợp pháp khác'], 0],
    [['Lớp sơ cứu'], 0],
  ])('%j: %d', (lines, count) => expect(found('task/no-funding', plan(...lines))).toHaveLength(count))
})

describe('task/unassigned-body', () => {
  const paragraphs = (...bodies: readonly string[]): Partial<Draft> => ({
    sections: [{ path: 'IV', title: 'TỔ CHỨC THỰC HIỆN', span: aSpan(30) }, ...bodies.map((title, index) => ({ path: `IV.${index + 1}`, title, span: aSpan(31 + index) }))],
    ...times(2, (index) => leads(index === 0 ? 'Công An tỉnh' : 'Sở Y tế')),
  })
  it.each([
    [['Sở Y tế', 'Sở Nội vụ', 'Sở Tài chính'], [['Công An tỉnh']]],
    [['Sở Y tế', 'Sở Nội vụ', 'Công an tỉnh Mẫu'], []],
    [['Sở Y tế', 'Sở Nội vụ', 'Đề nghị Công an tỉnh'], []],
    [['Kinh phí', 'Thi đua', 'Sở Y tế'], []],
  ])('%j', (bodies, expected) => {
    const told = found('task/unassigned-body', paragraphs(...bodies)).map((finding) => (finding.rule === 'task/unassigned-body' ? finding.data.bodies : []))
    expect(told).toEqual(expected)
  })
})

describe('one body', () => {
  it.each([
    ['Sở KH&CN', 'Sở Khoa học và Công nghệ tỉnh', true],
    ['Công An tỉnh', 'Công an tỉnh Mẫu', true],
    ['Sở Y tế', 'Sở Nội vụ', false],
    ['Công an tỉnh', 'Công an xã', false],
    ['UBND', 'UBND các xã, phường', false],
    ['UBND tỉnh', 'Ủy ban nhân dân tỉnh', true],
    ['Sở', 'Sở Y tế', false],
    ['Sở Văn hóa', 'Sở Văn hóa, Thể thao và Du lịch', true],
    ['', 'Sở Y tế', false],
  ])('%s, %s: %s', (a, b, expected) => expect(sameBody(bodyKey(a), bodyKey(b))).toBe(expected))
})
