// Findings for people: what is wrong, the words it is about with signs under them, the figures and the way out, and why
// the rule is there, once for each rule.

import type { FindingRule, Severity } from '@tiendo/domain'
import {
  confirmedSentence,
  findingSentence,
  formatDate,
  proposalSentence,
  severityWord,
  whySentence,
  type Language,
} from '@tiendo/text'
import { clean } from '../../text/clean.ts'
import { cut, width, wrap } from '../../text/width.ts'
import { checkWords } from '../../words/checks.ts'
import { cliWords } from '../../words/cli.ts'
import { underlined } from './caret.ts'
import type { CheckedFile, Placed } from './checked-file.ts'
import type { ShownLine } from './place.ts'

const QUOTED = 90
const ORDER: readonly Severity[] = ['error', 'warning', 'note']

/** A long quotation repeats the line above it: its beginning is enough here. */
const shortened = (text: string): string =>
  text.replace(/“([^“”]*)”/g, (_all, quote: string) => `“${cut(quote, QUOTED)}”`)

const paragraph = (text: string, columns: number): readonly string[] =>
  wrap(clean(text), columns - 2).map((line) => `  ${line}`)

const quotedLines = ({ shown, finding }: Placed, columns: number, language: Language): readonly string[] => {
  const { page, line: lineWord } = cliWords(language).read
  const heads = shown.map((one) => {
    const number = one.page ?? finding.span?.page ?? null
    return `  ${number === null ? '' : `${page} ${number}, `}${lineWord} ${one.line} │ `
  })
  const margin = Math.max(0, ...heads.map(width))
  return shown.flatMap(({ text, from, to }: ShownLine, i): readonly string[] => {
    const lead = text.length - text.trimStart().length
    const { text: line, signs } = underlined(text.slice(lead), from - lead, to - lead, columns - margin)
    const head = heads[i] ?? ''
    return [
      `${' '.repeat(margin - width(head))}${head}${line}`.trimEnd(),
      ...(signs === '' ? [] : [`${' '.repeat(margin - 2)}│ ${signs}`]),
    ]
  })
}

type Style = { readonly path: string; readonly columns: number; readonly language: Language }

const findingText = (placed: Placed, withWhy: boolean, { path, columns, language }: Style): string => {
  const { finding } = placed
  const { title, detail } = findingSentence(finding, language)
  const words = checkWords(language)
  const { waiver, proposal } = finding
  const at = finding.span === null ? path : `${path}:${finding.span.line[0]}`
  const answered =
    waiver === null
      ? null
      : words.waived(waiver.reason, waiver.by, waiver.on === null ? null : formatDate(waiver.on, language))
  return [
    `${at}: ${severityWord(finding.severity, language)}: ${clean(title)} [${finding.rule}]`,
    ...quotedLines(placed, columns, language),
    ...(answered === null ? paragraph(shortened(detail), columns) : []),
    ...(proposal === undefined || answered !== null ? [] : paragraph(proposalSentence(proposal, language), columns)),
    ...(withWhy ? paragraph(`${words.why}: ${whySentence(finding.rule, language)}`, columns) : []),
    ...(answered === null ? [] : paragraph(answered, columns)),
    '',
    '',
  ].join('\n')
}

/** What was looked at and holds, so that silence is not taken for it. */
const confirmedText = ({ confirmed, path }: CheckedFile, { columns, language }: Style): string => {
  const lines = confirmed.flatMap((one) => {
    const at = one.span === null ? path : `${path}:${one.span.line[0]}`
    return wrap(`${at}: ${checkWords(language).confirmed}: ${clean(confirmedSentence(one, language))}`, columns)
  })
  return lines.length === 0 ? '' : `${lines.join('\n')}\n`
}

/** Errors first, then warnings, then notes, each in the order of the document; what is waived comes last. */
export const reportText = (file: CheckedFile, columns: number, language: Language): string => {
  const { path, placed } = file
  const style = { path, columns, language }
  const told = new Set<FindingRule>()
  const weighed = ORDER.flatMap((severity) => placed.filter(({ finding }) => finding.severity === severity))
  const ordered = [
    ...weighed.filter(({ finding }) => finding.waiver === null),
    ...weighed.filter(({ finding }) => finding.waiver !== null),
  ]
  const findings = ordered.map((one) => {
    const { rule, waiver } = one.finding
    const withWhy = waiver === null && !told.has(rule)
    if (withWhy) told.add(rule)
    return findingText(one, withWhy, style)
  })
  return findings.join('') + confirmedText(file, style)
}
