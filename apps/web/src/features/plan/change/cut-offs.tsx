// What each report of the plan would cover under a way of closing its data, and whether that leaves time to send it.
import type { PlanPage } from '@tiendo/api/client'
import { cutOffGap, reportPeriod, type ReportScheme, type WorkCalendar } from '@tiendo/domain'
import { formatDate, formatPeriod, keyName } from '@tiendo/text'
import { useTimingWords } from '../../../shared/i18n/use-timing-words.ts'
import { currentOf } from '../board/board-filter.ts'

type Props = { readonly page: PlanPage; readonly scheme: ReportScheme | null; readonly calendar: WorkCalendar }

export const CutOffs = ({ page, scheme, calendar }: Props) => {
  const { t, language } = useTimingWords()
  if (scheme === null) return null
  const lines = page.rows.flatMap((row) => {
    const occurrence = row.work.kind === 'duty' ? currentOf(row)?.occurrence : undefined
    const period = occurrence === undefined ? null : reportPeriod(occurrence.key, scheme)
    if (occurrence === undefined || period === null || occurrence.due === null) return []
    return [{ id: row.work.id, title: row.work.title, key: occurrence.key, due: occurrence.due, period, gap: cutOffGap(period.to, occurrence.due, calendar) }]
  })
  if (lines.length === 0) return null
  return (
    <section className="cut-offs">
      <h3>{t('settings.dutiesTitle')}</h3>
      <ul>
        {lines.map(({ id, title, key, due, period, gap }) => (
          <li key={id}>
            <span className="first-up cut-off-title">{title}</span>
            <span className="muted">
              {keyName(key, language)}: {formatPeriod(period.from, period.to, language)} · {t('meaning.due', { day: formatDate(due, language) })}
            </span>
            {gap.verdict === 'enough' ? (
              <span className="muted">{t('chain.enough', { count: gap.workingDays })}</span>
            ) : (
              <span className="cut-off-wrong">{t(gap.verdict === 'tooShort' ? 'settings.tooShort' : 'settings.afterDue', { day: formatDate(period.to, language) })}</span>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
