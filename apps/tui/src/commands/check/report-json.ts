// `tiendo.check/1`: the findings of a document with their places, for scripts. Fields may be added, never removed.

import { checkRules } from '@tiendo/domain'
import {
  basisText,
  confirmedSentence,
  familyOf,
  findingRuleName,
  findingSentence,
  proposalSentence,
  ruleAbout,
  type Language,
} from '@tiendo/text'
import { findingMessage } from '../finding-message.ts'
import type { CheckedFile, Placed } from './checked-file.ts'
import { countsOf } from './summary.ts'

const findingJson = ({ finding, shown, region }: Placed, language: Language) => {
  const { rule, severity, data, span, key, waiver, proposal } = finding
  const { basis } = checkRules[rule]
  const { title, detail } = findingSentence(finding, language)
  return {
    rule,
    ruleName: findingRuleName(rule, language),
    family: familyOf(rule),
    severity,
    message: findingMessage(finding, language),
    title,
    detail,
    why: ruleAbout(rule, language).why,
    basis: basis === null ? null : basisText(basis),
    data,
    span,
    source: shown[0]?.text ?? null,
    columns: region?.columns ?? null,
    key,
    waiver,
    proposal: proposal === undefined ? null : { ...proposal, message: proposalSentence(proposal, language) },
  }
}

const fileJson = ({ path, draft, placed, off, confirmed, problems }: CheckedFile, language: Language) => ({
  path,
  source: draft.source,
  counts: countsOf(placed),
  findings: placed.map((one) => findingJson(one, language)),
  confirmed: confirmed.map((one) => ({ ...one, message: confirmedSentence(one, language) })),
  off,
  waiverProblems: problems,
})

const SCHEMA = 'tiendo.check/1'

/** One document as itself, several as a list of the same. */
export const reportJson = (files: readonly CheckedFile[], language: Language) => {
  const [only, ...others] = files
  return only !== undefined && others.length === 0
    ? { schema: SCHEMA, ...fileJson(only, language) }
    : { schema: SCHEMA, files: files.map((file) => fileJson(file, language)) }
}
