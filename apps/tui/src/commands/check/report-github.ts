// Findings as workflow commands of GitHub Actions, which shows them beside the lines of a pull request. What somebody has
// answered for is left out.

import type { Severity } from '@tiendo/domain'
import { findingSentence, proposalSentence, type Language } from '@tiendo/text'
import { openOf, type CheckedFile, type Placed } from './checked-file.ts'
import { nearPath } from './uri.ts'

const COMMANDS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', note: 'notice' }

// As the toolkit of GitHub escapes them (actions/toolkit, core/src/command.ts).
const escapedData = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
const escapedProperty = (text: string): string => escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')

const command = ({ finding, region }: Placed, path: string, language: Language): string => {
  const { title, detail } = findingSentence(finding, language)
  const proposal = finding.proposal === undefined ? [] : [proposalSentence(finding.proposal, language)]
  const lines =
    region === null
      ? []
      : [
          ['line', region.startLine],
          ['endLine', region.endLine],
        ]
  // Columns are shown only where everything stands on one line; the last one is meant, not the one behind it.
  const [first, behind] = region?.startLine === region?.endLine ? (region?.columns ?? []) : []
  const columns =
    first === undefined || behind === undefined
      ? []
      : [
          ['col', first],
          ['endColumn', Math.max(first, behind - 1)],
        ]
  const properties = [['file', nearPath(path)], ...lines, ...columns, ['title', title]]
  const written = properties.map(([name, value]) => `${name}=${escapedProperty(`${value}`)}`).join(',')
  return `::${COMMANDS[finding.severity]} ${written}::${escapedData([detail, ...proposal, `[${finding.rule}]`].join('\n'))}\n`
}

export const reportGithub = (files: readonly CheckedFile[], language: Language): string =>
  files.flatMap(({ path, placed }) => openOf(placed).map((one) => command(one, path, language))).join('')
