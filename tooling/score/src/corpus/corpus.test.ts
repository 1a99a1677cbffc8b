// The real documents, where their folder is beside the project: what is read is held against the gold readings.
// Nothing of them stands here; without the folder the tests say so and are skipped.

import { existsSync, readFileSync } from 'node:fs'
import { checkDraft, splitOrganisations, type Draft } from '@tiendo/domain'
import { describe, expect, it } from 'vitest'
import { readDocument } from '@tiendo/reader'
import { bare, goldBudget, goldCitations, goldFull, goldShort, listOf, type GoldTask } from './gold.ts'

const root = new URL('../../../../../shared/', import.meta.url)
const present = existsSync(new URL('corpus/', root))
// eslint-disable-next-line no-console -- a skipped test says why where people look
if (!present) console.warn('score: ../shared/corpus is not here; the corpus tests are skipped')

const draftOf = async (name: string): Promise<Draft> => {
  const result = await readDocument(new Uint8Array(readFileSync(new URL(`corpus/${name}`, root))), name)
  if (!result.ok) throw new Error(`${name}: ${result.error.code}`)
  return result.value.draft
}

const goldOf = (name: string): unknown => JSON.parse(readFileSync(new URL(`gold/${name}.json`, root), 'utf8'))

/** Gold splits set phrases at their commas where the contract keeps them whole: the names are compared as one list. */
const sameNames = (found: readonly string[], wanted: readonly string[]): boolean => listOf(found) === listOf(wanted)

const shortRow = (task: Draft['tasks'][number] | undefined, wanted: GoldTask): readonly string[] => {
  if (task === undefined) return ['missing']
  const wrong: string[] = []
  if (task.number !== wanted.number) wrong.push(`number ${task.number} ≠ ${wanted.number}`)
  if (!bare(task.title.value).startsWith(bare(wanted.title))) wrong.push(`title ${task.title.value.slice(0, 40)}`)
  if (!wanted.leadSplit && wanted.lead !== null && !sameNames(task.lead.value, wanted.lead))
    wrong.push(`lead ${task.lead.value.join(' + ')} ≠ ${wanted.lead.join(' + ')}`)
  if (wanted.leadSplit && bare(task.lead.value.join(' ')) !== bare((wanted.lead ?? []).join(' ')))
    wrong.push(`lead ${task.lead.value.join(' + ')} ≠ ${(wanted.lead ?? []).join(' + ')}`)
  if (!sameNames(task.coordinators.value, wanted.coordinators))
    wrong.push(`coordinators ${task.coordinators.value.join(' + ')} ≠ ${wanted.coordinators.join(' + ')}`)
  if (bare(task.timing.value.phrase) !== bare(wanted.timing))
    wrong.push(`timing ${task.timing.value.phrase} ≠ ${wanted.timing}`)
  return wrong.map((what) => `${wanted.number}: ${what}`)
}

const differences = (draft: Draft, gold: readonly GoldTask[]): readonly string[] => [
  ...(draft.tasks.length === gold.length ? [] : [`${draft.tasks.length} tasks, not ${gold.length}`]),
  ...gold.flatMap((wanted, i) => shortRow(draft.tasks[i], wanted)),
]

describe.skipIf(!present)('the corpus', () => {
  it.each([
    'quang-ngai-2025.txt',
    'vinh-phuc-2025.txt',
    'son-la-2024.txt',
    'son-la-2026-2030.txt',
    'thanh-hoa-2025.txt',
    'lam-dong-cchc-2026.txt',
    'lao-cai-khoang-san-2026.txt',
    'lao-cai-huan-luyen-2026.txt',
    'lam-dong-cchc-2026.docx',
    'lao-cai-khoang-san-2026.docx',
  ])('%s is read, and every quotation stands in it', async (name) => {
    const bytes = new Uint8Array(readFileSync(new URL(`corpus/${name}`, root)))
    const result = await readDocument(bytes, name)
    if (!result.ok) throw new Error(result.error.code)
    const { draft } = result.value
    expect(draft.tasks.length).toBeGreaterThan(0)
    if (name.endsWith('.docx')) return
    const text = new TextDecoder().decode(bytes)
    const lines = text.split('\n')
    for (const { span } of [...draft.tasks, ...draft.sections, ...draft.citations, ...draft.untaken]) {
      expect(text).toContain(span.quote)
      expect(lines.slice(span.line[0] - 1, span.line[1]).join('\n')).toContain(span.quote)
    }
  })

  it.each(['quang-ngai-2025', 'vinh-phuc-2025'])('%s agrees with its gold reading', async (name) => {
    expect(differences(await draftOf(`${name}.txt`), goldFull(goldOf(name)))).toEqual([])
  })

  it.each([
    ['lao-cai-khoang-san-2026', 'txt'],
    ['lao-cai-khoang-san-2026', 'docx'],
    ['lao-cai-huan-luyen-2026', 'txt'],
    ['lam-dong-cchc-2026', 'txt'],
    ['lam-dong-cchc-2026', 'docx'],
  ])('%s.%s agrees with its gold reading', async (name, extension) => {
    expect(differences(await draftOf(`${name}.${extension}`), goldShort(goldOf(name), splitOrganisations))).toEqual([])
  })

  it('vinh-phuc-2025: the yearly report is due strictly before 30/11', async () => {
    const { duties } = await draftOf('vinh-phuc-2025.txt')
    const yearly = duties.filter((duty) => duty.timing.value.phrase === 'trước ngày 30 tháng 11 hàng năm')
    expect(yearly.map((duty) => duty.timing.value.rules)).toMatchObject([
      [{ kind: 'every', unit: 'year', slot: { kind: 'day', month: 11, day: 30 }, sense: 'before' }],
    ])
    expect(yearly[0]?.to.value).toMatch(/^Ủy ban nhân dân tỉnh/)
  })

  it.each([
    ['quang-ngai-2025', 'trước ngày 15/11 hàng năm'],
    ['son-la-2026-2030', 'trước ngày 15 tháng 12 hằng năm'],
    ['thanh-hoa-2025', 'trước ngày 15 tháng 11 hàng năm'],
  ])('%s: reports are due %s', async (name, phrase) => {
    const { duties } = await draftOf(`${name}.txt`)
    expect(duties.map((duty) => duty.timing.value.phrase)).toContain(phrase)
  })

  it('son-la-2024: the tree of amounts is that of the gold reading', async () => {
    const { budget } = await draftOf('son-la-2024.txt')
    expect(budget.statedTotal.value).toEqual({ min: 1_530_000_000n, max: 1_530_000_000n })
    const found = budget.lines.map(({ number, parent, amount }) => ({
      number,
      parent,
      amount: amount.kind === 'stated' ? `${amount.range.min}` : null,
    }))
    expect(found).toEqual(goldBudget(goldOf('son-la-2024')))
  })

  it('son-la-2024: tasks, and the times they state, are those of the gold reading', async () => {
    const { tasks } = await draftOf('son-la-2024.txt')
    const gold = goldFull(goldOf('son-la-2024'))
    expect(tasks.map((task) => bare(task.title.value))).toEqual(gold.map((task) => bare(task.title)))
    const numbered = gold.filter((task) => !(task.number ?? '').endsWith('-para'))
    expect(tasks.flatMap((task) => task.number ?? [])).toEqual(numbered.map((task) => task.number))
    const limits = (phrases: readonly string[]): readonly string[] =>
      phrases.map(bare).filter((phrase) => /hoàn thành|mỗi|yêu cầu|tiếp theo/iu.test(phrase))
    expect(limits(tasks.map((task) => task.timing.value.phrase))).toEqual(limits(gold.map((task) => task.timing)))
  })

  it('son-la-2024: the findings explain the total, the missing number and the two dates', async () => {
    const findings = checkDraft(await draftOf('son-la-2024.txt'))
    const data = (rule: string): unknown => findings.find((finding) => finding.rule === rule)?.data
    expect(data('budget/total-mismatch')).toMatchObject({
      stated: '1530000000',
      found: '1874800000',
      difference: '344800000',
      explainedBy: [['2.1']],
    })
    expect(findings.filter((finding) => finding.rule === 'outline/gap').map((finding) => finding.data)).toMatchObject(
      [{ missing: '3', where: 'budget' }],
    )
    expect(data('citation/date-conflict')).toMatchObject({ symbol: '228/QĐ-SKHCN' })
  })

  it.each(['quang-ngai-2025', 'vinh-phuc-2025', 'son-la-2024'])(
    '%s: cites what the gold reading cites',
    async (name) => {
      const { citations } = await draftOf(`${name}.txt`)
      const found = new Set(citations.map((citation) => `${citation.symbol} ${citation.date}`))
      expect(goldCitations(goldOf(name)).filter((citation) => !found.has(citation))).toEqual([])
    },
  )
})
