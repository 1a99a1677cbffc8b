// Findings for people and for programs.

import type { Draft, Finding, Severity } from '@tiendo/domain'
import { findingRuleName, findingSentence, severityWord, type Language } from '@tiendo/text'
import { cut, wrap } from '../../text/width.ts'
import { cliWords } from '../../words/cli.ts'
import { findingMessage } from '../finding-message.ts'
import { placeText } from '../read/summary.ts'

export type Placed = {
  readonly finding: Finding
  /** The line of the document it stands on; null where it is about the whole. */
  readonly source: string | null
}

const SHOWN = 160
const QUOTED = 90
const ORDER: readonly Severity[] = ['error', 'warning', 'note']

/** A long quotation repeats the line above it: its beginning is enough here. */
const shortened = (text: string): string =>
  text.replace(/“([^“”]*)”/g, (_all, quote: string) => `“${cut(quote, QUOTED)}”`)

const paragraph = ({ finding, source }: Placed, file: string, language: Language): string => {
  const { title, detail } = findingSentence(finding, language)
  const words = cliWords(language)
  const place = placeText(finding.span, words.read)
  const at = finding.span === null ? file : `${file}:${finding.span.line[0]}`
  return [
    `${at}: ${severityWord(finding.severity, language)}: ${title} [${finding.rule}]`,
    ...(place === '' || source === null ? [] : [`  ${place} │ ${cut(source, SHOWN)}`]),
    ...wrap(shortened(detail), 110).map((line) => `  ${line}`),
    '',
    '',
  ].join('\n')
}

/** Errors first, then warnings, then notes; each in the order of the document. */
export const reportText = (placed: readonly Placed[], file: string, language: Language): string =>
  ORDER.flatMap((severity) => placed.filter(({ finding }) => finding.severity === severity))
    .map((one) => paragraph(one, file, language))
    .join('')

/** `tiendo.check/1`: the findings of `tiendo.draft/1` with their line. */
export const reportJson = (draft: Draft, placed: readonly Placed[], language: Language) => ({
  schema: 'tiendo.check/1',
  source: draft.source,
  findings: placed.map(({ finding, source }) => ({
    rule: finding.rule,
    ruleName: findingRuleName(finding.rule, language),
    severity: finding.severity,
    message: findingMessage(finding, language),
    data: finding.data,
    span: finding.span,
    source,
  })),
})
