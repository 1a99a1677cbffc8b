// What the marks mean: the same as on a plan's own page.
import { useDueWords } from '../../../shared/i18n/use-due-words.ts'
import { Glyph } from '../../../shared/ui/glyph.tsx'

export const TimelineLegend = () => {
  const { t } = useDueWords()
  return (
    <ul className="due-legend" aria-label={t('due.legend')}>
      <li>
        <span className="time-key" data-kind="bar" aria-hidden="true" /> {t('due.markWindow')}
      </li>
      <li>
        <span className="time-key" data-kind="limit" aria-hidden="true" /> {t('due.markLimit')}
      </li>
      <li data-tone="red">
        <Glyph standing="overdue" /> {t('due.overdue')}
      </li>
      <li>
        <Glyph standing="doneOnTime" /> {t('due.done')}
      </li>
      <li>
        <Glyph standing="waitingEvent" /> {t('due.waiting')}
      </li>
      <li>
        <span className="time-key" data-kind="today" aria-hidden="true" /> {t('due.today')}
      </li>
    </ul>
  )
}
