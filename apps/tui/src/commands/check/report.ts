// Findings for people and for programs.

import type { Draft, Finding } from '@tiendo/domain'
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

const paragraph = ({ finding, source }: Placed, file: string, language: Language): string => {
  const { title, detail } = findingSentence(finding, language)
  const words = cliWords(language)
  const place = placeText(finding.span, words.read)
  const at = finding.span === null ? file : `${file}:${finding.span.line[0]}`
  return [
    `${at}: ${severityWord(finding.severity, language)}: ${title} [${finding.rule}]`,
    ...(place === '' || source === null ? [] : [`  ${place} │ ${cut(source, SHOWN)}`]),
    ...wrap(detail, 110).map((line) => `  ${line}`),
    '',
    '',
  ].join('\n')
}

export const reportText = (placed: readonly Placed[], file: string, language: Language): string =>
  placed.map((one) => paragraph(one, file, language)).join('')

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
