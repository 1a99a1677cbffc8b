import { describe, expect, it } from 'vitest'
import { checkDraft } from '../check/check.ts'
import { aBudget, aBudgetLine, aDraft, aDraftDuty, aDraftTask, aRead, aSpan } from '../testing/index.ts'
import { draftToJson } from './draft-json.ts'

const budget = aBudget(500n, [
  ['1', 200n],
  ['1.1', null],
  ['2', 'regular'],
])
const draft = aDraft({
  tasks: [aDraftTask({ lead: aRead([], 'doubtful', null) })],
  duties: [aDraftDuty({ from: aRead(['Sở Y tế', 'Công an tỉnh']) }), aDraftDuty({ from: aRead([]) })],
  budget: {
    statedTotal: aRead(budget.statedTotal),
    lines: budget.lines.map((line) => ({ ...line, confidence: 'sure' as const })),
  },
  untaken: [{ text: 'Tổ chức hội nghị', why: 'looksLikeTask', span: aSpan(9) }],
})
const json = draftToJson(draft, checkDraft(draft), (finding) => `words for ${finding.rule}`)

describe('tiendo.draft/1', () => {
  it('is plain JSON', () => {
    expect(JSON.parse(JSON.stringify(json))).toEqual(json)
  })

  it('has the fields of the contract, in its order', () => {
    expect(Object.keys(json)).toEqual([
      'schema',
      'source',
      'document',
      'citations',
      'sections',
      'targets',
      'tasks',
      'reportingDuties',
      'budget',
      'untaken',
      'findings',
    ])
    expect(Object.keys(json.tasks[0] ?? {})).toEqual([
      'number',
      'group',
      'title',
      'lead',
      'coordinators',
      'deliverable',
      'timing',
      'confidence',
      'span',
      'confidences',
      'doubts',
      'spans',
    ])
    expect(Object.keys(json.findings[0] ?? {})).toEqual(['rule', 'severity', 'message', 'data', 'span'])
  })

  it('gives a task the confidence of its least certain value, and each value its place', () => {
    expect(json.tasks[0]).toMatchObject({ confidence: 'doubtful', spans: { title: aSpan(), lead: null } })
  })

  it('writes đồng as decimal strings and tells zero, regular and unknown apart', () => {
    expect(json.budget.statedTotal).toBe('500')
    expect(json.budget.lines.map(({ number, min, max, amount, parent }) => [number, min, max, amount, parent])).toEqual(
      [
        ['1', '200', '200', 'stated', null],
        ['1.1', null, null, 'unknown', '1'],
        ['2', null, null, 'regular', null],
      ],
    )
    const range = {
      ...draft,
      budget: {
        statedTotal: aRead({ min: 20n, max: 30n }),
        lines: [{ ...aBudgetLine(['1.1', 1n], { parent: '1' }), confidence: 'sure' as const }],
      },
    }
    expect(draftToJson(range, [], () => '').budget).toMatchObject({
      statedTotal: null,
      statedRange: { min: '20', max: '30' },
      lines: [{ parent: '1' }],
    })
  })

  it('says of a sum what the document says of it, and null where it is silent', () => {
    const said = {
      ...draft,
      budget: {
        statedTotal: aRead(null),
        lines: [
          {
            ...aBudgetLine(['1', 5n, 'Mục 2.5, Phụ lục số 03 kèm theo Quyết định số 12/QĐ-STC ngày 05/01/2026']),
            unit: 'tỷ đồng',
            years: [2026, 2030] as const,
            each: 'year' as const,
            level: 'province' as const,
            stage: 'need' as const,
            restates: true as const,
            confidence: 'sure' as const,
          },
          { ...aBudgetLine(['2', 5n]), confidence: 'sure' as const },
        ],
      },
    }
    const silent = { unit: null, years: null, each: null, level: null, stage: null, restates: false, grant: null }
    expect(draftToJson(said, [], () => '').budget.lines).toMatchObject([
      {
        unit: 'tỷ đồng',
        years: [2026, 2030],
        each: 'year',
        level: 'province',
        stage: 'need',
        restates: true,
        grant: { symbol: '12/QĐ-STC', date: '2026-01-05', annex: 'Phụ lục 03', item: 'Mục 2.5' },
      },
      silent,
    ])
  })

  it('names those who report in one string, or null', () => {
    expect(json.reportingDuties.map((duty) => duty.from)).toEqual(['Sở Y tế; Công an tỉnh', null])
  })

  it('takes its words from the caller', () => {
    expect(json.findings.map((finding) => finding.message)).toContain('words for task/missing-lead')
  })
})
