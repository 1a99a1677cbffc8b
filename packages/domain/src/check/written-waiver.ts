// Waivers that somebody wrote down, in a comment beside the text ("tiendo: bỏ qua RULE — lý do (người)") or in a file of
// an authority's settings, and the findings they mean. What is not complete is told and never applied.

import type { LocalDate } from '../date/local-date.ts'
import { foldVietnamese } from '../organisation/fold.ts'
import type { SourceMark, SourceText } from '../plan/source-text.ts'
import { err, ok, type Result } from '../result/result.ts'
import type { Finding, FindingRule } from './finding.ts'
import { nearestRule } from './nearest-rule.ts'
import { isRule } from './rules.ts'
import { settle, type CheckSettings, type GivenWaiver, type Settled, type SettledFinding, type Waiver } from './settle.ts'

export type WrittenWaiver = {
  readonly rule: FindingRule
  /** Words that the quotation of the finding holds, or its data; null: any. */
  readonly about: string | null
  /** The lines it stands beside; null: the whole document. */
  readonly line: readonly [number, number] | null
  readonly reason: string
  readonly by: string
  readonly on: LocalDate | null
}

export type WaiverProblem =
  | { readonly kind: 'notUnderstood'; readonly text: string; readonly line: number }
  | { readonly kind: 'unknownRule'; readonly rule: string; readonly nearest: FindingRule | null; readonly line: number }
  | { readonly kind: 'noReason'; readonly rule: FindingRule; readonly line: number }
  | { readonly kind: 'noName'; readonly rule: FindingRule; readonly line: number }

const COMMAND = /^(?:bỏ qua|waive)\s+(\S+)\s*(.*)$/iu
const NAME = /\(([^()]+)\)\s*\.?$/u

/** A rule's id may be followed by a colon or a dash at once. */
const EDGE = /[:;,—–]+$/u

/**
 * @example readMark({ text: 'bỏ qua task/missing-lead — đã giao tại văn bản khác (Lê Văn Mẫu)', … })
 */
export const readMark = (mark: SourceMark, titleLine: number | null): Result<WrittenWaiver, WaiverProblem> => {
  const line = mark.line[0]
  const [, word = '', rest = ''] = COMMAND.exec(mark.text.replace(/\s+/g, ' ').trim().normalize('NFC')) ?? []
  const rule = word.replace(EDGE, '')
  if (rule === '') return err({ kind: 'notUnderstood', text: mark.text, line })
  if (!isRule(rule)) return err({ kind: 'unknownRule', rule, nearest: nearestRule(rule), line })
  const said = rest.replace(/^[\s:;,—–-]+/u, '').trim()
  const by = mark.by ?? NAME.exec(said)?.[1]?.trim() ?? ''
  const reason = mark.by === null ? said.replace(NAME, '').trim() : said
  if (!/\p{L}/u.test(reason)) return err({ kind: 'noReason', rule, line })
  if (by === '') return err({ kind: 'noName', rule, line })
  // Before the title it is said of the whole document.
  const whole = titleLine !== null && mark.line[1] < titleLine
  return ok({ rule, about: null, line: whole ? null : mark.line, reason, by, on: mark.on })
}

/** The comments of a document, read. `titleLine`: where its title begins, if it has one. */
export const waiversIn = (
  source: SourceText,
  titleLine: number | null,
): { readonly waivers: readonly WrittenWaiver[]; readonly problems: readonly WaiverProblem[] } => {
  const read = (source.marks ?? []).map((mark) => readMark(mark, titleLine))
  return {
    waivers: read.flatMap((one) => (one.ok ? [one.value] : [])),
    problems: read.flatMap((one) => (one.ok ? [] : [one.error])),
  }
}

const means = (waiver: WrittenWaiver, { rule, span, data }: SettledFinding): boolean => {
  if (waiver.rule !== rule) return false
  if (waiver.line !== null && (span === null || span.line[0] > waiver.line[1] || span.line[1] < waiver.line[0]))
    return false
  if (waiver.about === null) return true
  const fold = (text: string): string => foldVietnamese(text).replace(/\s+/g, ' ').trim()
  return fold(`${span?.quote ?? ''} ${JSON.stringify(data)}`).includes(fold(waiver.about))
}

const keyed = ({ rule, reason, by, on }: WrittenWaiver, meant: readonly SettledFinding[]): readonly Waiver[] =>
  meant.map(({ key }) => ({ rule, key, reason, by, on }))

/**
 * What a document's own comments answer for, by the keys of its findings: given to `settle` after the waivers that are
 * kept elsewhere, whose word counts first.
 */
export const writtenWaivers = (
  findings: readonly Finding[],
  settings: CheckSettings,
  written: readonly WrittenWaiver[],
): readonly GivenWaiver[] => {
  if (written.length === 0) return []
  const plain = settle(findings, settings).findings
  return written.flatMap((waiver) =>
    keyed(waiver, plain.filter((finding) => means(waiver, finding))).map((one) => ({ ...one, written: true as const })),
  )
}

export type SettledWritten = Settled & {
  /** Waivers that mean no finding: what they were for is mended, or stands elsewhere. */
  readonly idle: readonly WrittenWaiver[]
}

/** Findings with what an authority and the document's own comments make of them; where two speak, the first counts. */
export const settleWritten = (
  findings: readonly Finding[],
  settings: CheckSettings,
  written: readonly WrittenWaiver[],
): SettledWritten => {
  const plain = settle(findings, settings)
  const meant = written.map((waiver) => plain.findings.filter((finding) => means(waiver, finding)))
  const waivers = written.flatMap((waiver, i) => keyed(waiver, meant[i] ?? []))
  const idle = written.filter((_, i) => (meant[i] ?? []).length === 0)
  return { ...(waivers.length === 0 ? plain : settle(findings, settings, waivers)), idle }
}
