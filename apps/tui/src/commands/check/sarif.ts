// Findings as SARIF 2.1.0 (OASIS), which editors and CI systems read.

import type { FindingRule, Severity } from '@tiendo/domain'
import { findingRuleName, type Language } from '@tiendo/text'
import { version } from '../../cli/version.ts'
import { findingMessage } from '../finding-message.ts'
import type { Placed } from './report.ts'

const SCHEMA = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json'

const regionOf = ({ finding, source }: Placed) =>
  finding.span === null
    ? {}
    : {
        region: {
          startLine: finding.span.line[0],
          endLine: finding.span.line[1],
          ...(source === null ? {} : { snippet: { text: source } }),
        },
      }

/** An address as SARIF wants it: relative, with forward slashes, escaped. */
const uriOf = (path: string): string => path.replaceAll('\\', '/').split('/').map(encodeURIComponent).join('/')

const severity = (level: Severity): 'error' | 'warning' | 'note' => level

export const reportSarif = (placed: readonly Placed[], path: string, language: Language) => {
  const rules = [...new Set<FindingRule>(placed.map(({ finding }) => finding.rule))]
  return {
    $schema: SCHEMA,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'tiendo',
            semanticVersion: version,
            rules: rules.map((rule) => ({
              id: rule,
              name: rule.replace(/(?:^|[/-])([a-z])/g, (_all, letter: string) => letter.toUpperCase()),
              shortDescription: { text: findingRuleName(rule, language) },
            })),
          },
        },
        columnKind: 'utf16CodeUnits',
        language: language === 'vi' ? 'vi-VN' : 'en-US',
        results: placed.map((one) => ({
          ruleId: one.finding.rule,
          ruleIndex: rules.indexOf(one.finding.rule),
          level: severity(one.finding.severity),
          message: { text: findingMessage(one.finding, language) },
          locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(path) }, ...regionOf(one) } }],
          properties: { data: one.finding.data },
        })),
      },
    ],
  }
}
