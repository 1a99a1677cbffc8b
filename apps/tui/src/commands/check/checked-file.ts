// One document checked: read, its findings settled by the authority's settings and by its own comments, each in its place.

import {
  checkDraft,
  confirmedOfDraft,
  settleWritten,
  sourceFinder,
  waiversIn,
  type Checked,
  type Confirmed,
  type Draft,
  type FindingRule,
  type Settled,
  type SettledFinding,
  type SourceText,
  type WaiverProblem,
  type WrittenWaiver,
} from '@tiendo/domain'
import type { ReadResult } from '@tiendo/reader'
import type { InputFile } from '../file.ts'
import { fileText, regionOf, type FileText, type Region } from './columns.ts'
import type { CheckConfig } from './config.ts'
import { shownLines, type ShownLine } from './place.ts'

export type Placed = {
  readonly finding: SettledFinding
  readonly shown: readonly ShownLine[]
  /** Null where it is about the whole document. */
  readonly region: Region | null
}

export type CheckedFile = {
  /** As it was named on the command line. */
  readonly path: string
  readonly file: InputFile
  readonly draft: Draft
  readonly source: SourceText
  readonly placed: readonly Placed[]
  readonly off: Settled['off']
  /** What was looked at and holds. */
  readonly confirmed: readonly Confirmed[]
  readonly problems: readonly WaiverProblem[]
  readonly idle: readonly WrittenWaiver[]
  /** Whether a waiver was written in the document itself. */
  readonly inSource: (finding: SettledFinding) => boolean
}

/** Kinds whose lines are the file's own, so that a line number of ours is the line number of an editor. */
const linesOf = (source: SourceText, bytes: Uint8Array): FileText | null =>
  source.kind === 'text' || source.kind === 'markdown' ? fileText(new TextDecoder().decode(bytes)) : null

export type CheckedWith = {
  readonly config: CheckConfig
  readonly upper: readonly Checked[]
  readonly rules: ReadonlySet<FindingRule> | null
}

export const checkedFile = (
  path: string,
  file: InputFile,
  { draft, source }: ReadResult,
  { config, upper, rules }: CheckedWith,
): CheckedFile => {
  const all = checkDraft(draft, { source, upper })
  const findings = rules === null ? all : all.filter(({ rule }) => rules.has(rule))
  const own = waiversIn(source, draft.document.title.span?.line[0] ?? null)
  const settled = settleWritten(findings, config.settings, [...own.waivers, ...config.waivers])
  const [finder, text] = [sourceFinder(source), linesOf(source, file.bytes)]
  return {
    path,
    file,
    draft,
    source,
    placed: settled.findings.map((finding) => ({
      finding,
      shown: shownLines(source, finder, finding.span),
      region: finding.span === null ? null : regionOf(finding.span, text),
    })),
    off: settled.off,
    // Who asks for single rules asks for their findings.
    confirmed: rules === null ? confirmedOfDraft(draft, { source, upper }) : [],
    problems: own.problems,
    // A file of settings serves many documents: what it says of none here may be said of another.
    idle: rules === null ? settled.idle.filter((waiver) => own.waivers.includes(waiver)) : [],
    inSource: ({ waiver }) =>
      waiver !== null &&
      own.waivers.some(({ rule, reason, by }) => rule === waiver.rule && reason === waiver.reason && by === waiver.by),
  }
}

/** Findings that still ask for a hand. */
export const openOf = (placed: readonly Placed[]): readonly Placed[] =>
  placed.filter(({ finding }) => finding.waiver === null)
