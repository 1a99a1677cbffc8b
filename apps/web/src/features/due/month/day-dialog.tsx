// One day opened: why it is or is not worked, what is due, what is best done on it.
import type { MonthDay } from '@tiendo/domain'
import { formatDateWithWeekday } from '@tiendo/text'
import { useDueWords } from '../../../shared/i18n/use-due-words.ts'
import { Dialog } from '../../../shared/ui/dialog.tsx'
import { DayWorks } from './day-works.tsx'
import { useDayMark } from './day-words.ts'

export const DayDialog = ({ day, onClose }: { readonly day: MonthDay; readonly onClose: () => void }) => {
  const { t, language } = useDueWords()
  const mark = useDayMark()(day)
  return (
    <Dialog title={formatDateWithWeekday(day.date, language)} size="620px" onClose={onClose}>
      <div className="day-open">
        {mark === null ? null : (
          <p className="day-mark" data-kind={mark.kind}>
            <b className="first-up">{mark.name}</b>
            <br />
            <span className="muted">{t('due.basis', { basis: mark.basis })}</span>
          </p>
        )}
        {mark === null && day.rest !== null ? <p className="muted first-up">{t('due.weeklyRest')}</p> : null}
        {day.due.length === 0 ? <p className="muted">{t('due.dayNone')}</p> : <DayWorks works={day.due} label={t('due.when')} />}
        {day.safe.length === 0 ? null : (
          <section>
            <h3>{t('due.safeTitle')}</h3>
            <DayWorks works={day.safe} label={t('due.safeTitle')} />
          </section>
        )}
      </div>
    </Dialog>
  )
}
