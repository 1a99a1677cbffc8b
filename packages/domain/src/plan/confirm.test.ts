import { describe, expect, it } from 'vitest'
import { organisation } from '../organisation/build-organisation.ts'
import { aBudgetLine, aDraft, aDraftDuty, aDraftHead, aDraftTask, aRead, aSpan, aTiming } from '../testing/index.ts'
import { confirm, type ConfirmContext } from './confirm.ts'
import type { Draft } from './draft.ts'
import { unstatedTiming } from './notation.ts'
import { resolveDuty, resolveTask } from './resolve-items.ts'
import { resolveDocument } from './resolve-document.ts'
import type { Plan } from './plan.ts'
import type { Answer, Answers, ValuePath } from './review.ts'

const context: ConfirmContext = { planId: 'p1', organisations: [], unreviewed: false }
const accept: Answer = { kind: 'accept' }
const reject: Answer = { kind: 'reject' }
const edit = (text: string): Answer => ({ kind: 'edit', text })
const answering = (...pairs: readonly (readonly [ValuePath, Answer])[]): Answers => new Map(pairs)
const none: Answers = new Map()

const planOf = (draft: Draft, answers: Answers = none, overrides: Partial<ConfirmContext> = {}): Plan => {
  const confirmed = confirm(draft, answers, { ...context, ...overrides })
  if (!confirmed.ok) throw new Error(JSON.stringify(confirmed.error))
  return confirmed.value
}
const issuesOf = (
  draft: Draft,
  answers: Answers = none,
  overrides: Partial<ConfirmContext> = {},
): readonly string[] => {
  const confirmed = confirm(draft, answers, { ...context, ...overrides })
  return confirmed.ok ? [] : confirmed.error.map(({ code, path }) => `${code} ${path ?? '-'}`)
}

describe('a clean draft', () => {
  it('becomes a plan as read', () => {
    const plan = planOf(aDraft({ duties: [aDraftDuty()] }))
    expect(plan).toMatchObject({ id: 'p1', years: [2026, 2030], issuedOn: '2026-03-12', monitor: null, sample: false })
    expect(plan.tasks).toMatchObject([
      { id: 't1', lead: ['so-khoa-hoc-va-cong-nghe'], coordinators: ['cac-so-ban-nganh'], reviewed: true },
    ])
    expect(plan.duties).toMatchObject([{ id: 'd1', from: ['so-y-te'], reviewed: true }])
    expect(plan.organisations.map(({ id, kind }) => [id, kind])).toEqual([
      ['so-khoa-hoc-va-cong-nghe', 'unit'],
      ['cac-so-ban-nganh', 'collective'],
      ['so-y-te', 'unit'],
    ])
  })
})

describe('what stands in the way, all at once', () => {
  const doubtful = aDraft({
    document: aDraftHead({ title: aRead(null, 'doubtful', null), years: aRead(null) }),
    tasks: [aDraftTask({ title: aRead('', 'likely'), timing: aRead(unstatedTiming('kịp thời'), 'doubtful') })],
  })

  it.each<readonly [string, Draft, Answers, readonly string[]]>([
    [
      'nothing answered',
      doubtful,
      none,
      [
        'confirm/title-missing document.title',
        'confirm/years-missing document.years',
        'confirm/task-title-missing tasks.0.title',
        'confirm/unanswered document.title',
        'confirm/unanswered tasks.0.timing',
      ],
    ],
    [
      'words that mean nothing there',
      aDraft({ budget: { statedTotal: aRead(null), lines: [{ ...aBudgetLine(['1', 5n]), confidence: 'sure' }] } }),
      answering(
        ['tasks.0.timing', edit('quý V')],
        ['document.issuedOn', edit('30/02/2026')],
        ['document.years', edit('2030-2026')],
        ['budget.lines.0', edit('nhiều')],
      ),
      [
        'confirm/value-not-understood document.issuedOn',
        'confirm/value-not-understood document.years',
        'confirm/value-not-understood tasks.0.timing',
        'confirm/value-not-understood budget.lines.0',
      ],
    ],
    ['every task rejected', aDraft(), answering(['tasks.0', reject]), ['confirm/no-tasks -']],
    ['no task read', aDraft({ tasks: [] }), none, ['confirm/no-tasks -']],
    ['the title rejected', aDraft(), answering(['document.title', reject]), ['confirm/title-missing document.title']],
    [
      'all answered',
      doubtful,
      answering(
        ['document.title', edit('Kế hoạch mẫu')],
        ['document.years', edit('2026')],
        ['tasks.0', edit('Mở lớp')],
        ['tasks.0.timing', accept],
      ),
      [],
    ],
  ])('%s', (_, draft, answers, issues) => {
    expect(issuesOf(draft, answers)).toEqual(issues)
  })

  it('lets doubtful values through unreviewed, badged; what was answered is reviewed', () => {
    const timing = aRead(aTiming(), 'doubtful')
    const draft = aDraft({
      tasks: [aDraftTask({ timing }), aDraftTask({ timing }), aDraftTask()],
      duties: [aDraftDuty({ timing })],
    })
    const plan = planOf(draft, answering(['tasks.1.timing', accept]), { unreviewed: true })
    expect(plan.tasks.map((task) => task.reviewed)).toEqual([false, true, true])
    expect(plan.duties.map((duty) => duty.reviewed)).toEqual([false])
  })
})

describe('edits are words as typed', () => {
  it.each<readonly [ValuePath, string, (plan: Plan) => unknown, unknown]>([
    ['document.issuedOn', '05/4/2026', (plan) => plan.issuedOn, '2026-04-05'],
    ['document.issuedOn', '2026-04-05', (plan) => plan.issuedOn, '2026-04-05'],
    ['document.issuedOn', '5 tháng 4 năm 2026', (plan) => plan.issuedOn, '2026-04-05'],
    ['document.issuedOn', '', (plan) => plan.issuedOn, null],
    ['document.years', 'giai đoạn 2027 - 2029', (plan) => plan.years, [2027, 2029]],
    ['document.years', '2027', (plan) => plan.years, [2027, 2027]],
    ['document.number', 'Số: 16/KH-UBND', (plan) => plan.document.number, '16/KH-UBND'],
    ['document.number', '/KH-UBND', (plan) => plan.document.number, null],
    [
      'document.signatory',
      'KT. CHỦ TỊCH; PHÓ CHỦ TỊCH; Trần Thị Mẫu',
      (plan) => plan.document.signatory,
      { name: 'Trần Thị Mẫu', position: 'PHÓ CHỦ TỊCH', onBehalf: 'KT. CHỦ TỊCH' },
    ],
    [
      'document.recipients',
      '- Sở Y tế;\n- Lưu: VT; VP.',
      (plan) => plan.document.recipients,
      ['Sở Y tế', 'Lưu: VT; VP'],
    ],
    ['tasks.0.title', '  Mở   lớp ', (plan) => plan.tasks[0]?.title, 'Mở lớp'],
    ['tasks.0', 'Mở lớp', (plan) => plan.tasks[0]?.title, 'Mở lớp'],
    ['tasks.0.lead', 'Các sở: Y tế, Công Thương', (plan) => plan.tasks[0]?.lead, ['so-y-te', 'so-cong-thuong']],
    ['tasks.0.lead', '', (plan) => plan.tasks[0]?.lead, []],
    ['tasks.0.timing', 'Thường xuyên', (plan) => plan.tasks[0]?.timing.rules.map((rule) => rule.kind), ['continuous']],
    ['tasks.0.timing', '', (plan) => plan.tasks[0]?.timing, unstatedTiming('')],
    ['budget.statedTotal', '1,5 tỷ', (plan) => plan.budget.statedTotal, { min: 1_500_000_000n, max: 1_500_000_000n }],
    [
      'budget.lines.0',
      '250.000.000',
      (plan) => plan.budget.lines[0]?.amount,
      { kind: 'stated', range: { min: 250_000_000n, max: 250_000_000n } },
    ],
    ['budget.lines.0', 'trong dự toán thường xuyên', (plan) => plan.budget.lines[0]?.amount, { kind: 'regular' }],
    ['budget.lines.0', '', (plan) => plan.budget.lines[0]?.amount, { kind: 'unknown' }],
    [
      'targets.0',
      'ít nhất 120 hộ',
      (plan) => plan.targets,
      [{ id: 'c1', text: 'ít nhất 120 hộ', quantity: '120', comparator: '>=', unit: 'hộ', span: aSpan(5) }],
    ],
    ['plan.monitor', 'Sở KH&CN', (plan) => plan.monitor, 'so-khoa-hoc-va-cong-nghe'],
  ])('%s: %j', (path, text, get, expected) => {
    const draft = aDraft({
      targets: [{ text: '100 hộ', quantity: '100', comparator: '=', unit: 'hộ', confidence: 'sure', span: aSpan(5) }],
      budget: { statedTotal: aRead(null), lines: [{ ...aBudgetLine(['1', 5n]), confidence: 'sure' }] },
    })
    expect(get(planOf(draft, answering([path, edit(text)])))).toEqual(expected)
  })

  it('reads phrases again that lean on the plan’s years', () => {
    const draft = aDraft({
      document: aDraftHead({ years: aRead(null) }),
      tasks: [
        aDraftTask({ timing: aRead({ phrase: 'Quý II', rules: [{ kind: 'unstated', purpose: null }] }, 'doubtful') }),
      ],
    })
    const plan = planOf(draft, answering(['document.years', edit('2027')], ['tasks.0.timing', accept]))
    expect(plan.tasks[0]?.timing.rules).toMatchObject([{ kind: 'within', key: '2027-Q2' }])
  })

  it('keeps words as read that were not understood when they are typed again unchanged', () => {
    const draft = aDraft({ tasks: [aDraftTask({ timing: aRead(unstatedTiming('kịp thời'), 'doubtful') })] })
    expect(planOf(draft, answering(['tasks.0.timing', edit('kịp thời')])).tasks[0]?.timing.phrase).toBe('kịp thời')
  })

  it('writes every value so that it reads back the same', () => {
    const draft = aDraft({ duties: [aDraftDuty()] })
    const task = resolveTask(draft, none, 0)
    const duty = resolveDuty(draft, none, 0)
    const values = [
      ...Object.values(resolveDocument(draft, none)),
      task?.title,
      task?.lead,
      task?.coordinators,
      task?.deliverable,
      task?.timing,
      duty?.text,
      duty?.from,
      duty?.to,
    ]
    const answers: Answers = new Map(
      values.flatMap((value) => (value === undefined ? [] : [[value.path, edit(value.text)] as const])),
    )
    expect(planOf(draft, answers)).toEqual(planOf(draft))
  })
})

describe('rejected and taken up', () => {
  it('leaves out what was rejected and numbers the rest on', () => {
    const draft = aDraft({
      tasks: [aDraftTask({ number: '1' }), aDraftTask({ number: '2' })],
      duties: [aDraftDuty(), aDraftDuty()],
      targets: [
        { text: '100 hộ', quantity: '100', comparator: '=', unit: 'hộ', confidence: 'doubtful', span: aSpan(5) },
      ],
      budget: { statedTotal: aRead(null), lines: [{ ...aBudgetLine(['1', 5n]), confidence: 'doubtful' }] },
    })
    const plan = planOf(
      draft,
      answering(
        ['tasks.0', reject],
        ['duties.0', reject],
        ['targets.0', reject],
        ['budget.lines.0', reject],
        ['tasks.1.deliverable', reject],
      ),
    )
    expect(plan.tasks.map(({ id, number, deliverable }) => [id, number, deliverable])).toEqual([['t1', '2', null]])
    expect(plan.duties.map((duty) => duty.id)).toEqual(['d1'])
    expect([plan.targets, plan.budget.lines]).toEqual([[], []])
  })

  it('makes a task of text that was not taken, where the document has it', () => {
    const untaken = (line: number) => ({ text: `Việc dòng ${line}`, why: 'looksLikeTask', span: aSpan(line) }) as const
    const draft = aDraft({
      tasks: [aDraftTask({ group: 'A', span: aSpan(20) }), aDraftTask({ group: 'B', span: aSpan(30) })],
      untaken: [untaken(10), untaken(25), untaken(26), untaken(40)],
    })
    const plan = planOf(
      draft,
      answering(['untaken.1', accept], ['untaken.2', reject], ['untaken.3', edit('Việc cuối')]),
    )
    expect(plan.tasks.map(({ id, title, group, lead }) => [id, title, group, lead.length])).toEqual([
      ['t1', 'Tổ chức tập huấn nghiệp vụ', 'A', 1],
      ['t2', 'Việc dòng 25', 'A', 0],
      ['t3', 'Tổ chức tập huấn nghiệp vụ', 'B', 1],
      ['t4', 'Việc cuối', 'B', 0],
    ])
  })
})

describe('organisations', () => {
  it('finds those the authority knows and keeps them as they are', () => {
    const known = organisation('Sở KHCN Tỉnh Mẫu', { aliases: ['Sở Khoa học và Công nghệ'] })
    const plan = planOf(aDraft(), none, { organisations: [known, organisation('Sở Y tế')] })
    expect(plan.tasks[0]?.lead).toEqual([known.id])
    expect(plan.organisations[0]).toBe(known)
    expect(plan.organisations).toHaveLength(2)
  })

  it('takes a name and its abbreviation for one organisation, by its name in full', () => {
    const plan = planOf(aDraft({ tasks: [aDraftTask({ lead: aRead(['Sở KH&CN']) }), aDraftTask()] }))
    expect(plan.tasks.map((task) => task.lead)).toEqual([['so-khoa-hoc-va-cong-nghe'], ['so-khoa-hoc-va-cong-nghe']])
    expect(plan.organisations[0]).toMatchObject({ name: 'Sở Khoa học và Công nghệ', aliases: ['Sở KH&CN'] })
  })
})
