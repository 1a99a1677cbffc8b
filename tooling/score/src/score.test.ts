// The scorer judges the reader; this judges the scorer: each fault is planted once and must cost what it is.

import { localDate, parseTiming, type Draft, type DraftTask, type Read, type Span } from '@tiendo/domain'
import { describe, expect, it } from 'vitest'
import type { Gold, GoldTask } from './gold.ts'
import { optionsOf } from './options.ts'
import { readGold } from './read-gold.ts'
import { addScores, scoreDraft, scoreNothing, type Score } from './score.ts'
import { ratio } from './tally.ts'
import { shortfalls } from './thresholds.ts'

const span: Span = { page: null, line: [1, 1], cell: null, quote: '' }
const sure = <T>(value: T): Read<T> => ({ value, span, confidence: 'sure' })

const goldTask = (number: string, title: string, lead: string): GoldTask => ({
  number,
  group: 'Trồng cây',
  title,
  titleStart: false,
  lead: [lead],
  coordinators: ['Sở Tài chính'],
  deliverable: 'Kế hoạch',
  timing: 'Quý II/2026',
  low: false,
})

const gold: Gold = {
  splitNames: true,
  head: { kind: 'KẾ HOẠCH', number: '12/KH-UBND', issuedOn: '2026-01-05', years: [2026, 2030] },
  tasks: [
    goldTask('1', 'Lập bản đồ các bờ sông của tỉnh', 'Sở Cây xanh'),
    goldTask('2', 'Trồng mười nghìn cây dọc đường liên xã', 'UBND các xã, phường'),
    goldTask('3', 'Chăm sóc cây đã trồng trong năm trước', 'Sở Cây xanh'),
    goldTask('4', 'Báo động khi nước sông dâng quá mức', 'Công an tỉnh'),
  ],
  citations: [{ symbol: '44/TTr-SCX', name: null, date: '2026-01-02', low: false }],
  duties: [
    { text: 'báo cáo kết quả về Sở Cây xanh', from: ['Các sở'], timing: 'trước ngày 15/11 hằng năm', low: false },
  ],
  budget: {
    total: '3000',
    lines: [
      { number: '1', label: 'Trồng', parent: null, min: '2000', max: '2000', low: false },
      { number: '1.1', label: 'Giống', parent: '1', min: '1000', max: '1000', low: false },
    ],
  },
}

const draftTask = (task: GoldTask): DraftTask => ({
  number: task.number,
  group: task.group ?? null,
  title: sure(task.title),
  lead: sure(task.lead ?? []),
  coordinators: sure(task.coordinators ?? []),
  deliverable: sure(task.deliverable ?? null),
  timing: sure(parseTiming(task.timing ?? '')),
  span,
})

const draftLine = (
  number: string,
  label: string,
  dong: bigint,
  parent: string | null,
): Draft['budget']['lines'][number] => ({
  id: number,
  number,
  label,
  amount: { kind: 'stated', range: { min: dong, max: dong } },
  source: null,
  grantedBy: null,
  parent,
  span,
  confidence: 'sure',
})

const perfect: Draft = {
  source: { name: 'plan.txt', kind: 'text', sha256: '', pages: null },
  document: {
    kind: sure('KẾ HOẠCH'),
    number: sure('12/KH-UBND'),
    issuedOn: sure(localDate(2026, 1, 5)),
    place: sure(null),
    issuer: sure(null),
    title: sure(null),
    years: sure([2026, 2030] as const),
    signatory: sure(null),
    recipients: sure([]),
  },
  citations: [{ symbol: '44/TTr-SCX', name: null, type: 'Tờ trình', date: localDate(2026, 1, 2), span, mentions: [] }],
  sections: [],
  targets: [],
  tasks: gold.tasks.map(draftTask),
  duties: [
    {
      text: 'Các sở báo cáo kết quả về Sở Cây xanh trước ngày 15/11 hằng năm',
      from: sure(['Các sở']),
      to: sure('Sở Cây xanh'),
      timing: sure(parseTiming('trước ngày 15/11 hằng năm')),
      span,
    },
  ],
  budget: {
    statedTotal: sure({ min: 3000n, max: 3000n }),
    lines: [draftLine('1', 'Trồng', 2000n, null), draftLine('1.1', 'Giống', 1000n, '1')],
  },
  untaken: [],
}

const scored = (draft: Draft): Score => scoreDraft(gold, draft).score
const withTask = (at: number, change: Partial<DraftTask>): Draft => ({
  ...perfect,
  tasks: perfect.tasks.map((task, i) => (i === at ? { ...task, ...change } : task)),
})

describe('a draft', () => {
  it('that is perfect scores one everywhere and falls short of nothing', () => {
    const { score, misses } = scoreDraft(gold, perfect)
    expect(misses).toEqual([])
    expect(shortfalls(score)).toEqual([])
    expect(score.tasks).toEqual({ gold: 4, found: 4, invented: 0 })
    expect(score.sure).toEqual({ right: 24, of: 24 })
  })

  it.each([0, 1, 2, 3])('that lost task %i lost that one and its values, and no other shifts', (at) => {
    const score = scored({ ...perfect, tasks: perfect.tasks.filter((_, i) => i !== at) })
    expect(score.tasks).toEqual({ gold: 4, found: 3, invented: 0 })
    expect(score.values.lead).toEqual({ right: 3, of: 4 })
    expect(score.sure).toEqual({ right: 19, of: 19 })
    expect(shortfalls(score).map(({ name }) => name)).toContain('tasks found')
  })

  it.each([0, 2, 4])('that invents a task before place %i invents one, and is wrong where it was sure of it', (at) => {
    const invented = draftTask(goldTask('9', 'Mua sắm máy tính cho văn phòng', 'Văn phòng'))
    const score = scored({ ...perfect, tasks: [...perfect.tasks.slice(0, at), invented, ...perfect.tasks.slice(at)] })
    expect(score.tasks).toEqual({ gold: 4, found: 4, invented: 1 })
    expect(score.values.lead).toEqual({ right: 4, of: 4 })
    expect(score.sure).toEqual({ right: 24, of: 25 })
    expect(shortfalls(score).map(({ name }) => name)).toEqual(['tasks not invented', 'sure and right'])
  })

  it.each([
    ['lead', { lead: sure(['Sở Y tế']) }],
    ['lead', { lead: sure(['Sở Cây xanh', 'Sở Y tế']) }],
    ['coordinators', { coordinators: sure([]) }],
    ['deliverable', { deliverable: sure(null) }],
    ['timing', { timing: sure(parseTiming('Quý III/2026')) }],
    ['title', { title: sure('Lập bản đồ các bờ sông của xã') }],
    ['number', { number: '7' }],
    ['group', { group: null }],
  ] as const)('with one wrong %s is wrong in that value only', (field, change) => {
    const score = scored(withTask(0, change))
    const wrong = Object.entries(score.values).filter(([, tally]) => ratio(tally) < 1)
    expect(wrong).toEqual([[field, { right: 3, of: 4 }]])
  })

  it('that is wrong and said so is not held against its word', () => {
    const doubtful = withTask(0, { lead: { value: [], span: null, confidence: 'doubtful', doubt: 'absent' } })
    expect(scored(doubtful).values.lead).toEqual({ right: 3, of: 4 })
    expect(scored(doubtful).sure).toEqual({ right: 23, of: 23 })
  })

  it('with a wrong head, day of a citation, amount, parent or reporter is wrong in these', () => {
    const score = scored({
      ...perfect,
      document: { ...perfect.document, number: sure('21/KH-UBND') },
      citations: perfect.citations.map((citation) => ({ ...citation, date: null })),
      budget: {
        statedTotal: sure(null),
        lines: perfect.budget.lines.map((line) => ({ ...line, parent: null })),
      },
      duties: perfect.duties.map((duty) => ({ ...duty, from: sure(['Công an tỉnh']) })),
    })
    expect(score.head).toEqual({ right: 3, of: 4 })
    expect(score.citations).toEqual({ gold: 1, found: 0, invented: 0 })
    expect(score.budget).toEqual({ gold: 2, found: 1, invented: 1 })
    expect(score.total).toEqual({ right: 0, of: 1 })
    expect(score.duties).toEqual({ gold: 1, found: 0, invented: 0 })
  })

  it('signed with the rank before the name is right as well', () => {
    const signatory = { name: 'Bùi Văn Mẫu', position: 'GIÁM ĐỐC', onBehalf: null }
    const head = (name: string): boolean => {
      const document = { ...perfect.document, signatory: sure({ ...signatory, name }) }
      const wanted: Gold = { ...gold, head: { signatory: { ...signatory, alsoNamed: 'Thượng tá Bùi Văn Mẫu' } } }
      return ratio(scoreDraft(wanted, { ...perfect, document }).score.head) === 1
    }
    expect(['Bùi Văn Mẫu', 'Thượng tá Bùi Văn Mẫu', 'Đại tá Bùi Văn Mẫu'].map(head)).toEqual([true, true, false])
  })

  it('that could not be read has lost what the gold reading has', () => {
    const { tasks, head, budget, sure: marked } = scoreNothing(gold)
    expect({ tasks, head, budget, marked }).toEqual({
      tasks: { gold: 4, found: 0, invented: 0 },
      head: { right: 0, of: 4 },
      budget: { gold: 2, found: 0, invented: 0 },
      marked: { right: 0, of: 0 },
    })
  })
})

describe('opinions', () => {
  const opinion: Gold = { ...gold, tasks: gold.tasks.map((task, i) => ({ ...task, low: i === 1 })) }

  it.each([
    ['found', perfect],
    ['not found', { ...perfect, tasks: perfect.tasks.filter((_, i) => i !== 1) }],
  ])('are not counted where they are %s', (_, draft) => {
    expect(scoreDraft(opinion, draft).score.tasks).toEqual({ gold: 3, found: 3, invented: 0 })
  })
})

describe('scores', () => {
  it('add up by what they count', () => {
    const both = addScores([scored(perfect), scoreNothing(gold)])
    expect(both.tasks).toEqual({ gold: 8, found: 4, invented: 0 })
    expect(both.values.title).toEqual({ right: 4, of: 8 })
  })
})

describe('gold readings', () => {
  it('keep apart what they leave blank and what they do not tell', () => {
    const read = readGold(
      { document: { number: '/KH-SKHCN' }, tasks: [{ title: 'Một', lead: [], deliverable: null }] },
      true,
    )
    expect(read.head).toEqual({ number: null })
    expect(read.tasks[0]).toMatchObject({ lead: [], deliverable: null, timing: undefined })
    expect(read.budget).toBeUndefined()
  })

  it('of the short form join the rows that go on', () => {
    const tasks = [
      {
        section: 'I',
        number: '1',
        titleStart: 'Rà soát',
        leadRaw: 'Sở Y tế',
        coordinatorsRaw: null,
        timingRaw: 'Quý I',
      },
      {
        section: 'I',
        number: null,
        continuationOf: '1',
        titleStart: '',
        leadRaw: 'Sở Xây dựng',
        coordinatorsRaw: null,
        timingRaw: null,
      },
    ]
    expect(readGold({ tasks }, false).tasks).toMatchObject([
      { number: 'I.1', titleStart: true, lead: ['Sở Y tế', 'Sở Xây dựng'], deliverable: undefined },
    ])
  })
})

describe('the half kept aside', () => {
  it('is not shown unless it is asked for twice', () => {
    expect(optionsOf(['--show', '--half', 'aside'])).toContain('not shown')
    expect(optionsOf(['--show', '--half', 'aside', '--aside-shown'])).toMatchObject({ asideShown: true })
    expect(optionsOf(['--show'])).toMatchObject({ show: true, asideShown: false })
    expect(optionsOf(['--half', 'other'])).toContain('--half')
  })
})
