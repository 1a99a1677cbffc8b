// What the marks of the calendar mean, and which calendar it is.
import { useDueWords } from '../../../shared/i18n/use-due-words.ts'

export const MonthLegend = ({ version }: { readonly version: string }) => {
  const { t } = useDueWords()
  return (
    <ul className="due-legend" aria-label={t('due.legend')}>
      <li>
        <span className="month-key" data-kind="off" aria-hidden="true" /> {t('due.restDay')}
      </li>
      <li>
        <span className="month-key" data-kind="safe" aria-hidden="true" /> {t('due.safeTitle')}
      </li>
      <li>{t('due.calendarVersion', { version })}</li>
      <li className="no-print">{t('due.openDay')}</li>
    </ul>
  )
}
