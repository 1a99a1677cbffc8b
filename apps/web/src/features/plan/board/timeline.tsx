// The years of a plan as a strip: quarter ticks, today as a line. Drawn for the eye; the label says it in words.
import type { BoardOccurrence, LocalDate } from '@tiendo/domain'
import { keyName, standingShort } from '@tiendo/text'
import { useWords } from '../../../shared/i18n/use-words.ts'
import { Glyph } from '../../../shared/ui/glyph.tsx'
import { toneOf } from '../../../shared/ui/tone.ts'
import { marksOf, type Mark } from './timeline-marks.ts'
import { percent, type Scale } from './timeline-scale.ts'

const TOLD = 12

export const TimelineHead = ({ scale, today }: { readonly scale: Scale; readonly today: LocalDate }) => (
  <div className="tl-head" style={{ gridTemplateColumns: `repeat(${scale.years.length}, 1fr)` }} aria-hidden="true">
    {scale.years.map((year) => (
      <span key={year}>{year}</span>
    ))}
    {scale.holds(today) ? <i className="tl-today" style={{ left: percent(scale.at(today)) }} /> : null}
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
      {scale.holds(today) ? <i className="tl-today" style={{ left: percent(scale.at(today)) }} /> : null}
      {now?.standing === 'waitingEvent' && now.occurrence.due === null ? (
        <span className="tl-words" style={{ left: percent(Math.min(0.62, scale.at(today))) }}>
          {t('plan.waits')}
        </span>
      ) : null}
    </div>
  )
}

const MarkShape = ({ mark }: { readonly mark: Mark }) => {
  const tone = toneOf(mark.standing)
  switch (mark.kind) {
    case 'bar':
      return <i className="tl-bar" data-tone={tone} data-standing={mark.standing} data-open={mark.open} style={{ left: percent(mark.from), width: percent(Math.max(0.004, mark.to - mark.from)) }} />
    case 'always':
      return <i className="tl-always" style={{ left: percent(mark.from) }} />
    case 'limit':
      return <i className="tl-limit" data-tone={tone} data-standing={mark.standing} style={{ left: percent(mark.at) }} />
    case 'settled':
    case 'waiting':
      return (
        <i className="tl-sign" data-tone={tone} style={{ left: percent(mark.at) }}>
          <Glyph standing={mark.standing} size={12} />
        </i>
      )
  }
}
