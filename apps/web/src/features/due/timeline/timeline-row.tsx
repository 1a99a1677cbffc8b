// One work and its years. Each mark is a place to go to and says why its day is what it is.
import type { LocalDate, TimelineRow } from '@tiendo/domain'
import { Link } from '@tanstack/react-router'
import { formatDate, keyName, standingShort } from '@tiendo/text'
import { memo, useMemo } from 'react'
import { useDueWords } from '../../../shared/i18n/use-due-words.ts'
import { useWords } from '../../../shared/i18n/use-words.ts'
import { MarkShape, TodayLine } from '../../../shared/timeline/mark-shape.tsx'
import { marksOf, type Dated, type Mark } from '../../../shared/timeline/marks.ts'
import { percent, type Scale } from '../../../shared/timeline/scale.ts'

const anchor = (mark: Mark): number => (mark.kind === 'bar' || mark.kind === 'always' ? mark.from : mark.at)

/** Where each occurrence is taken hold of: the last of its marks, which is its limit where it has one. */
const anchors = (marks: readonly Mark[]): ReadonlyMap<number, number> => new Map(marks.map((mark) => [mark.of, anchor(mark)]))

/** A mark whose reasons are asked for: its row, which occurrence, what it says, and its button. */
export type OpenMark = { readonly row: string; readonly of: number; readonly words: string; readonly anchor: HTMLElement }

type Props = {
  readonly row: TimelineRow
  /** What stands under the title: under a plan the units, under a unit the plan. */
  readonly under: 'units' | 'plan'
  readonly scale: Scale
  readonly today: LocalDate
  readonly index: number
  readonly top: number | null
  /** The place in the tab order, when it is in this row: 0 the title, then each occurrence. */
  readonly stop: number | null
  /** The occurrence whose reasons are shown. */
  readonly open: number | null
  readonly onFocus: (row: string, place: number) => void
  readonly onOpen: (at: OpenMark) => void
}

export const TimelineRowLine = memo(({ row, under, scale, today, index, top, stop, open, onFocus, onOpen }: Props) => {
  const { t, language } = useDueWords()
  const plain = useWords()
  const marks = useMemo(() => marksOf(row.occurrences, scale, today), [row, scale, today])
  const places = useMemo(() => anchors(marks), [marks])
  const says = ({ occurrence, standing }: Dated): string => {
    const stands = `${keyName(occurrence.key, language)}: ${standingShort(standing, language)}`
    return occurrence.due === null ? stands : `${stands}, ${plain.t('plan.due')} ${formatDate(occurrence.due, language)}`
  }
  const named = row.units.filter(({ name }) => name !== '')
  const units = named.length === 0 ? t('due.noUnit') : named.length <= 2 ? named.map(({ name }) => name).join(' · ') : t('due.units', { count: named.length })
  const [first] = row.occurrences
  return (
    <div role="row" className="time-line time-row" aria-rowindex={index + 2} style={top === null ? undefined : { position: 'absolute', top: 0, transform: `translateY(${top}px)` }}>
      <div role="rowheader" className="time-first">
        <Link
          className="time-title first-up"
          to="/ke-hoach/$planId"
          params={{ planId: row.plan.id }}
          search={{ work: row.work.id, ...(row.occurrences.length === 1 && first !== undefined ? { key: first.occurrence.key } : {}) }}
          title={row.work.title}
          tabIndex={stop === 0 ? 0 : -1}
          data-row={row.id}
          data-place={0}
          onFocus={() => onFocus(row.id, 0)}
        >
          {row.work.title}
        </Link>
        <span className="muted" title={named.map(({ name }) => name).join('\n')}>
          {under === 'units' ? units : (row.plan.number ?? row.plan.title)}
        </span>
      </div>
      <div role="gridcell" className="time-strip">
        <div className="tl" style={{ '--tl-years': scale.years.length }}>
          {marks.map((mark, at) => (
            <MarkShape key={at} mark={mark} />
          ))}
          {scale.holds(today) ? <TodayLine at={scale.at(today)} /> : null}
          {row.occurrences.map((dated, of) => {
            const words = says(dated)
            return (
              <button
                key={dated.occurrence.key}
                type="button"
                className="time-mark"
                style={{ left: percent(places.get(of) ?? 0) }}
                title={words}
                aria-label={`${words}. ${plain.t('plan.why')}`}
                aria-haspopup="dialog"
                aria-expanded={open === of}
                tabIndex={stop === of + 1 ? 0 : -1}
                data-row={row.id}
                data-place={of + 1}
                onFocus={() => onFocus(row.id, of + 1)}
                onClick={(event) => onOpen({ row: row.id, of, words, anchor: event.currentTarget })}
              />
            )
          })}
        </div>
      </div>
    </div>
  )
})
TimelineRowLine.displayName = 'TimelineRowLine'
