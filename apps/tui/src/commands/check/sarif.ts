// Findings as SARIF 2.1.0 (OASIS), which editors and CI systems read: rules with their help, places with columns,
// waivers as suppressions, proposals as fixes, and fingerprints that hold while lines move.

import type { Severity } from '@tiendo/domain'
import { proposalSentence, type Language } from '@tiendo/text'
import { version } from '../../cli/version.ts'
import { findingMessage } from '../finding-message.ts'
import type { CheckedFile, Placed } from './checked-file.ts'
import type { Region } from './columns.ts'
import { sarifRule } from './sarif-rule.ts'
import { uriOf } from './uri.ts'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

const regionJson = ({ startLine, endLine, columns }: Region) => ({
  startLine,
  endLine,
  ...(columns === null ? {} : { startColumn: columns[0], endColumn: columns[1] }),
})

const location = ({ region, shown }: Placed, uri: string) => ({
  physicalLocation: {
    artifactLocation: { uri },
    ...(region === null
      ? {}
      : {
          region: {
            ...regionJson(region),
            ...(shown.length === 0 ? {} : { snippet: { text: shown.map(({ text }) => text).join('\n') } }),
          },
        }),
  },
})

/** Only where the words are known to the column can they be replaced; everywhere else the proposal is told. */
const fixes = ({ finding, region }: Placed, uri: string, language: Language) => {
  const { proposal, span } = finding
  if (proposal === undefined || region === null || region.columns === null || proposal.span.quote !== span?.quote)
    return {}
  return {
    fixes: [
      {
        description: { text: proposalSentence(proposal, language) },
        artifactChanges: [
          {
            artifactLocation: { uri },
            replacements: [{ deletedRegion: regionJson(region), insertedContent: { text: proposal.instead } }],
          },
        ],
      },
    ],
  }
}

const suppressions = ({ finding }: Placed, file: CheckedFile) =>
  finding.waiver === null
    ? []
    : [
        {
          kind: file.inSource(finding) ? 'inSource' : 'external',
          status: 'accepted',
          justification: `${finding.waiver.reason} (${finding.waiver.by})`,
        },
      ]

const level = (severity: Severity): 'error' | 'warning' | 'note' => severity

export const reportSarif = (files: readonly CheckedFile[], language: Language) => {
  const rules = [...new Set(files.flatMap(({ placed }) => placed.map(({ finding }) => finding.rule)))]
  const result = (placed: Placed, file: CheckedFile, artifact: number) => {
    const { finding } = placed
    const uri = uriOf(file.path)
    const where = location(placed, uri)
    const proposal = finding.proposal === undefined ? '' : ` ${proposalSentence(finding.proposal, language)}`
    return {
      ruleId: finding.rule,
      ruleIndex: rules.indexOf(finding.rule),
      level: level(finding.severity),
      message: { text: `${findingMessage(finding, language)}${proposal}` },
      locations: [
        {
          physicalLocation: {
            ...where.physicalLocation,
            artifactLocation: { ...where.physicalLocation.artifactLocation, index: artifact },
          },
        },
      ],
      partialFingerprints: { 'findingKey/v1': finding.key },
      suppressions: suppressions(placed, file),
      ...fixes(placed, uri, language),
      properties: { data: finding.data },
    }
  }
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: { name: 'tiendo', semanticVersion: version, rules: rules.map((rule) => sarifRule(rule, language)) },
        },
        columnKind: 'utf16CodeUnits',
        language: language === 'vi' ? 'vi-VN' : 'en-US',
        artifacts: files.map(({ path, source, file }) => ({
          location: { uri: uriOf(path) },
          length: file.bytes.length,
          hashes: { 'sha-256': source.sha256 },
        })),
        results: files.flatMap((file, artifact) => file.placed.map((one) => result(one, file, artifact))),
      },
    ],
  }
}
