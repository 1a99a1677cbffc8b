// The years of a plan as a strip: quarter ticks, today as a line. Drawn for the eye; the label says it in words.
import type { BoardOccurrence, LocalDate } from '@tiendo/domain'
import { keyName, standingShort } from '@tiendo/text'
import { useWords } from '../../../shared/i18n/use-words.ts'
import { MarkShape, TodayLine } from '../../../shared/timeline/mark-shape.tsx'
import { marksOf } from '../../../shared/timeline/marks.ts'
import { percent, type Scale } from '../../../shared/timeline/scale.ts'

const TOLD = 12

export const TimelineHead = ({ scale, today }: { readonly scale: Scale; readonly today: LocalDate }) => (
  <div className="tl-head" style={{ gridTemplateColumns: `repeat(${scale.years.length}, 1fr)` }} aria-hidden="true">
    {scale.years.map((year) => (
      <span key={year}>{year}</span>
    ))}
    {scale.holds(today) ? <TodayLine at={scale.at(today)} /> : null}
  </div>
)

type Props = { readonly occurrences: readonly BoardOccurrence[]; readonly scale: Scale; readonly today: LocalDate; readonly current: number }

export const Timeline = ({ occurrences, scale, today, current }: Props) => {
  const { t, language } = useWords()
  const told = occurrences.slice(0, TOLD).map(({ occurrence, standing }) => `${keyName(occurrence.key, language)}: ${standingShort(standing, language)}`)
  const now = occurrences[current]
  return (
    <div className="tl" role="img" aria-label={told.length < occurrences.length ? `${told.join('; ')}…` : told.join('; ')} style={{ '--tl-years': scale.years.length }}>
      {marksOf(occurrences, scale, today).map((mark, index) => (
        <MarkShape key={index} mark={mark} />
      ))}
      {scale.holds(today) ? <TodayLine at={scale.at(today)} /> : null}
      {now?.standing === 'waitingEvent' && now.occurrence.due === null ? (
        <span className="tl-words" style={{ left: percent(Math.min(0.62, scale.at(today))) }}>
          {t('plan.waits')}
        </span>
      ) : null}
    </div>
  )
}
