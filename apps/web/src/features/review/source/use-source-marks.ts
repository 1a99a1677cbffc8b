// Every value that stands in the document becomes a mark in it.
import type { ReviewValue, SettledFinding, Span } from '@tiendo/domain'
import { useMemo } from 'react'
import type { Standing } from '../model/standing.ts'
import { findingMark, findingOfMark } from '../model/use-findings.ts'
import type { SourceMark, Tone } from './source-marks.ts'

/** Green once a person or the reading is certain; yellow where somebody should look. */
const toneOf = (row: ReviewValue | undefined): Tone => (row?.needsAnswer === true ? 'look' : row?.answered === true || row?.confidence === 'sure' ? 'sure' : 'likely')

const onPage = (page: number): Span => ({ page, line: [0, 0], cell: null, quote: '' })

export const useSourceMarks = ({ draft, answers, items, rows }: Standing, findings: readonly SettledFinding[], place: { readonly id: string; readonly span: Span } | null): readonly SourceMark[] => {
  const read = useMemo(() => {
    const values = items.flatMap((item): readonly SourceMark[] => {
      const whole = item.path !== null && answers.get(item.path)?.kind === 'reject'
      return item.fields.flatMap((field): readonly SourceMark[] => {
        const { path, span, place: ownPlace } = field
        const rejected = whole || answers.get(path)?.kind === 'reject'
        const tone = rejected ? 'rejected' : toneOf(rows.get(path))
        if (ownPlace !== null) return [{ id: path, span: span ?? onPage(ownPlace.page), tone, place: ownPlace }]
        return span === null ? [] : [{ id: path, span, tone }]
      })
    })
    const rest = draft.untaken.map((entry, index): SourceMark => ({ id: `untaken.${index}`, span: entry.span, tone: 'untaken' }))
    return [...values, ...rest]
  }, [answers, draft.untaken, items, rows])
  // One that somebody answers for is quiet; it is marked only while it is looked at.
  const found = useMemo(
    () => findings.flatMap((finding): readonly SourceMark[] => (finding.span === null || finding.waiver !== null ? [] : [{ id: findingMark(finding), span: finding.span, tone: finding.severity }])),
    [findings],
  )
  return useMemo(() => {
    const isThere = place === null || place.id.startsWith('untaken.') || (findingOfMark(place.id) !== null && found.some(({ id }) => id === place.id))
    const pointed: readonly SourceMark[] = isThere ? [] : [{ id: place.id, span: place.span, tone: 'place' }]
    return [...pointed, ...read, ...found]
  }, [found, place, read])
}
