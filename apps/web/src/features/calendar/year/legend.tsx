// What each mark means, in words.
import { useCalendarWords } from '../../../shared/i18n/use-calendar-words.ts'
import type { DayKind } from './day-kind.ts'

const marked: readonly Exclude<DayKind, 'working'>[] = ['rest', 'off', 'worked', 'proposed']

export const Legend = ({ hasPending }: { readonly hasPending: boolean }) => {
  const { t } = useCalendarWords()
  return (
    <ul className="cal-legend">
      {marked.map((kind) => (
        <li key={kind}>
          <span className="cal-day" data-kind={kind} aria-hidden="true">
            <span>{'7'}</span>
          </span>
          {t(`calendar.${kind}`)}
        </li>
      ))}
      <li>
        <span className="cal-day" aria-current="date" aria-hidden="true">
          <span>{'7'}</span>
        </span>
        {t('calendar.today')}
      </li>
      {hasPending ? (
        <li>
          <span className="cal-day" data-pending="true" aria-hidden="true">
            <span>{'7'}</span>
          </span>
          {t('calendar.pending')}
        </li>
      ) : null}
    </ul>
  )
}
