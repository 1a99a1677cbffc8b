// Years across, their quarters under them.
import type { LocalDate } from '@tiendo/domain'
import { TodayLine } from '../../../shared/timeline/mark-shape.tsx'
import type { Scale } from '../../../shared/timeline/scale.ts'

const quarters = ['I', 'II', 'III', 'IV'] as const

type Props = { readonly label: string; readonly timeLabel: string; readonly scale: Scale; readonly today: LocalDate }

export const TimelineHead = ({ label, timeLabel, scale, today }: Props) => (
  <div role="rowgroup" className="time-head">
    <div role="row" className="time-line" aria-rowindex={1}>
      <div role="columnheader" className="time-first">
        {label}
      </div>
      <div role="columnheader" className="time-years">
        <span className="visually-hidden">{timeLabel}</span>
        {scale.years.map((year) => (
          <div key={year} aria-hidden="true">
            <b>{year}</b>
            {quarters.map((quarter) => (
              <span key={quarter}>{quarter}</span>
            ))}
          </div>
        ))}
        {scale.holds(today) ? <TodayLine at={scale.at(today)} /> : null}
      </div>
    </div>
  </div>
)
