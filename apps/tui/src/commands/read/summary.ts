// A draft as a page a person can check against the document: every task with its place.

import type { BudgetLine, Citation, Draft, DraftTarget, DraftTask, Finding, Span } from '@tiendo/domain'
import {
  confidenceWord,
  findingSentence,
  formatAmount,
  formatDate,
  formatDongRange,
  formatQuantity,
  severityWord,
  sourceKindWord,
  timingSentence,
  untakenWhy,
  type Language,
} from '@tiendo/text'
import { clean } from '../../text/clean.ts'
import { cut } from '../../text/width.ts'
import { cliWords, type CliWords } from '../../words/cli.ts'
import { signatureLines } from './signature-lines.ts'
import { scanParts } from './scan-lines.ts'

type Words = CliWords['read']

export const placeText = (span: Span | null, words: Words): string => {
  if (span === null) return ''
  const [first, last] = span.line
  const lines = first === last ? `${first}` : `${first}–${last}`
  return `${span.page === null ? '' : `${words.page} ${span.page}, `}${words.line} ${lines}`
}

const joined = (parts: readonly (string | null)[], by: string): string =>
  parts.filter((part) => part !== null && part !== '').join(by)

const list = (names: readonly string[]): string => names.map(clean).join('; ')

const taskLines = (task: DraftTask, language: Language, words: Words): readonly string[] => {
  const lead = task.lead.value.length === 0 ? words.noLead : `${words.lead}: ${list(task.lead.value)}`
  const coordinators =
    task.coordinators.value.length === 0 ? [] : [`     ${words.coordinators}: ${list(task.coordinators.value)}`]
  const deliverable =
    task.deliverable.value === null ? [] : [`     ${words.deliverable}: ${clean(task.deliverable.value)}`]
  const { timing } = task
  const phrase =
    timing.value.phrase === ''
      ? words.noTiming
      : `${words.timing}: “${clean(timing.value.phrase)}” → ${timingSentence(timing.value, language)}`
  const doubt =
    timing.confidence === 'doubtful' || task.lead.confidence === 'doubtful'
      ? ` [${confidenceWord('doubtful', language)}]`
      : ''
  return [
    `  ${joined([task.number, clean(task.title.value)], ' · ')}  (${placeText(task.span, words)})`,
    `     ${lead}`,
    ...coordinators,
    `     ${phrase}${doubt}`,
    ...deliverable,
  ]
}

const budgetLine = (line: BudgetLine, lines: readonly BudgetLine[], language: Language): string => {
  const indent = '  '.repeat(depthOf(line, lines) + 1)
  return `${indent}${joined([line.number, cut(clean(line.label), 70)], ' ')}: ${formatAmount(line.amount, language)}`
}

const citationLine = ({ symbol, name, type, date }: Citation, language: Language): string => {
  const day = date === null ? null : formatDate(date, language)
  return `  ${joined([clean(symbol ?? name ?? ''), type, day], ' · ')}`
}

const targetLine = ({ comparator, quantity, unit, text }: DraftTarget, language: Language): string =>
  `  ${comparator} ${formatQuantity(quantity, language)} ${clean(unit)}: ${cut(clean(text), 90)}`

const depthOf = (line: BudgetLine, lines: readonly BudgetLine[]): number => {
  let depth = 0
  let parent = line.parent
  while (parent !== null && depth < 8) {
    depth += 1
    const above = parent
    parent = lines.find((one) => one.id === above || one.number === above)?.parent ?? null
  }
  return depth
}

const headLines = (draft: Draft, language: Language, words: Words): readonly string[] => {
  const { document, source } = draft
  const issued = document.issuedOn.value
  const years = document.years.value
  const signatory = document.signatory.value
  return [
    [document.kind.value, document.number.value].filter((part) => part !== null).join(' '),
    clean(document.title.value ?? ''),
    list([document.issuer.value ?? '']),
    [
      issued === null ? null : `${words.issued} ${formatDate(issued, language)}`,
      years === null ? null : `${words.years} ${years[0] === years[1] ? years[0] : years.join('–')}`,
    ]
      .filter((part) => part !== null)
      .join(' · '),
    signatory === null
      ? ''
      : `${words.signatory} ${[signatory.onBehalf, signatory.position, signatory.name]
          .filter((part) => part !== null)
          .map(clean)
          .join(', ')}`,
    `${words.source}: ${source.name} · ${sourceKindWord(source.kind, language)} · sha256 ${source.sha256.slice(0, 12)}`,
  ].filter((line) => line !== '')
}

const section = (title: string, count: number, lines: readonly string[]): readonly string[] =>
  count === 0 ? [] : ['', `${title}: ${count}`, ...lines]

export const draftSummary = (draft: Draft, findings: readonly Finding[], language: Language): string => {
  const words = cliWords(language).read
  const budget = draft.budget
  const stated = budget.statedTotal.value
  return [
    ...headLines(draft, language, words),
    ...signatureLines(draft, language),
    ...scanParts(draft, language).flatMap(({ title, lines }) => section(title, lines.length, lines)),
    ...section(
      words.tasks,
      draft.tasks.length,
      draft.tasks.flatMap((task) => taskLines(task, language, words)),
    ),
    ...section(
      words.duties,
      draft.duties.length,
      draft.duties.flatMap((duty) => [
        `  ${cut(clean(duty.text), 110)}  (${placeText(duty.span, words)})`,
        `     ${words.timing}: “${clean(duty.timing.value.phrase)}” → ${timingSentence(duty.timing.value, language)}`,
      ]),
    ),
    ...section(
      words.targets,
      draft.targets.length,
      draft.targets.map((target) => targetLine(target, language)),
    ),
    ...section(words.budget, budget.lines.length, [
      ...(stated === null ? [] : [`  ${words.stated}: ${formatDongRange(stated, language)}`]),
      ...budget.lines.map((line) => budgetLine(line, budget.lines, language)),
    ]),
    ...section(
      words.citations,
      draft.citations.length,
      draft.citations.map((one) => citationLine(one, language)),
    ),
    ...section(
      words.untaken,
      draft.untaken.length,
      draft.untaken.map(
        (one) => `  ${placeText(one.span, words)}: ${untakenWhy(one.why, language)}: “${cut(clean(one.text), 90)}”`,
      ),
    ),
    ...section(
      words.findings,
      findings.length,
      findings.map(
        (finding) => `  ${severityWord(finding.severity, language)}: ${findingSentence(finding, language).title}`,
      ),
    ),
    '',
  ].join('\n')
}
