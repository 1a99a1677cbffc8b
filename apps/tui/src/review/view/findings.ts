// What the checks say: counts, the list, the chosen one told with its reason and way out, and its place in the source.

import { openFindings, type GivenWaiver, type SettledFinding, type Severity } from '@tiendo/domain'
import { familyOf, familyWord, findingSentence, findingTopic, formatDate, proposalSentence, severityWord, whySentence } from '@tiendo/text'
import { fieldSegments } from '../../screen/view/field.ts'
import { fill, line, seg, spread, type Line } from '../../screen/view/line.ts'
import type { Tone } from '../../screen/theme.ts'
import { topOf } from '../../screen/reduce/move.ts'
import { clean } from '../../text/clean.ts'
import { cut, fit } from '../../text/width.ts'
import { countsOf, findingIndex, foundFamilies, listedFindings } from '../model/findings.ts'
import type { Mode, ReviewState } from '../model/state.ts'
import type { ReviewManner } from './manner.ts'
import { sourceOf, wrapped } from './source.ts'

/** Glyph and tone say the same. */
const SIGNS: Readonly<Record<Severity, readonly [glyph: string, tone: Tone]>> = {
  error: ['✗', 'danger'],
  warning: ['!', 'warning'],
  note: ['·', 'plain'],
}

const TOPIC = 18

/** "2 lỗi, 3 cảnh báo"; empty where nothing asks for a hand. */
export const findingCounts = (state: ReviewState, { words }: ReviewManner, severities: readonly Severity[] = ['error', 'warning', 'note']): string => {
  const counts = countsOf(state)
  return severities.flatMap((severity) => (counts[severity] === 0 ? [] : [words.findings[severity](counts[severity])])).join(', ')
}

const byFamily = (state: ReviewState, chosen: string | null, { language, theme }: ReviewManner): string => {
  const open = openFindings(state.findings)
  return foundFamilies(state)
    .map((family) => {
      const words = `${familyWord(family, language)} ${open.filter(({ rule }) => familyOf(rule) === family).length}`
      return family === chosen ? `[${words}]` : words
    })
    .join(` ${theme.dots === '.' ? '-' : '·'} `)
}

const listLine = (finding: SettledFinding, selected: boolean, columns: number, { language, words, theme }: ReviewManner): Line => {
  const [glyph, tone] = finding.waiver === null ? SIGNS[finding.severity] : (['–', 'dim'] as const)
  const { title } = findingSentence(finding, language)
  const said = finding.waiver === null ? title : `${title} (${words.findings.waived})`
  return [
    seg(selected ? theme.bar : ' ', 'accent'),
    seg(`${glyph} `, tone),
    seg(`${fit(findingTopic(finding.rule, language), TOPIC)} `, 'dim'),
    seg(cut(clean(said), Math.max(8, columns - TOPIC - 4)), selected ? 'strong' : finding.waiver === null ? 'plain' : 'dim'),
  ]
}

const answeredBy = ({ by, on, reason, written }: GivenWaiver, { language, words: { findings: words } }: ReviewManner): string =>
  written === true
    ? words.writtenBy(by, reason)
    : words.waivedBy(by === '' ? words.former : by, on === null ? '' : formatDate(on, language), reason)

const told = (state: ReviewState, finding: SettledFinding, columns: number, manner: ReviewManner): readonly Line[] => {
  const { language, words } = manner
  const { title, detail } = findingSentence(finding, language)
  const { proposal, waiver } = finding
  return [
    line(` ${severityWord(finding.severity, language)} · ${finding.rule}`, 'accent'),
    ...wrapped(title, columns, 'strong').slice(0, 3),
    ...wrapped(detail, columns).slice(0, 4),
    ...(proposal === undefined ? [] : wrapped(proposalSentence(proposal, language), columns, 'good').slice(0, 2)),
    ...wrapped(whySentence(finding.rule, language), columns, 'dim').slice(0, 2),
    ...(waiver === null
      ? []
      : wrapped(answeredBy(waiver, manner), columns, 'good').slice(0, 2)),
    ...(finding.span === null || state.page === null ? [line(` ${words.noSource}`, 'dim')] : sourceOf(state.page, finding.span, columns, manner)),
  ]
}

/** Exactly `room` lines. */
export const findingsLines = (
  state: ReviewState,
  mode: Extract<Mode, { kind: 'findings' }>,
  room: number,
  columns: number,
  manner: ReviewManner,
): readonly Line[] => {
  const { words, theme } = manner
  const listed = listedFindings(state, mode.family)
  const counts = findingCounts(state, manner)
  const head = spread(
    [seg(` ${words.heads.findings}`, 'accent'), seg(counts === '' ? '' : ` · ${counts}`)],
    listed.length === 0 ? [] : [seg(`${findingIndex(listed, mode.key) + 1}/${listed.length} `, 'dim')],
    columns,
  )
  const families = line(` ${cut(byFamily(state, mode.family, manner), columns - 2)}`, 'dim')
  if (listed.length === 0) return fill([head, line(` ${words.findings.none}`, 'good')], room)
  const list = Math.min(listed.length, Math.max(3, Math.floor((room - 3) * 0.35)))
  const at = findingIndex(listed, mode.key)
  const top = topOf(Math.max(0, at - Math.floor(list / 2)), at, list, listed.length)
  const chosen = listed[at]
  return fill(
    [
      head,
      families,
      ...listed.slice(top, top + list).map((finding, index) => listLine(finding, top + index === at, columns, manner)),
      line(theme.rule.repeat(columns), 'dim'),
      ...(chosen === undefined ? [] : told(state, chosen, columns - 2, manner)),
    ],
    room,
  )
}

/** A reason, with what it is given for above it. */
export const waiveLines = (
  state: ReviewState,
  mode: Extract<Mode, { kind: 'waive' }>,
  room: number,
  columns: number,
  manner: ReviewManner,
): readonly Line[] =>
  fill(
    [
      line(` ${manner.words.heads.waive}`, 'accent'),
      [seg(' '), ...fieldSegments(mode.field, true, columns - 2)],
      line(` ${cut(manner.words.findings.stays, columns - 2)}`, 'dim'),
      line(manner.theme.rule.repeat(columns), 'dim'),
      ...told(state, mode.finding, columns - 2, manner),
    ],
    room,
  )
