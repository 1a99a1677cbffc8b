// The day something is due, in words where the day is no working day: "hạn 29/11/2026 Chủ nhật, nên xong trước hết 27/11".
import type { Occurrence } from '@tiendo/domain'
import { weekdayOf } from '@tiendo/domain'
import { formatDate, formatDayMonth, weekdayName } from '@tiendo/text'
import { useWords } from '../i18n/use-words.ts'
import { useMe } from '../session/me.tsx'
import { Why } from '../ui/why.tsx'

export const DueDay = ({ occurrence }: { readonly occurrence: Occurrence }) => {
  const { t, language } = useWords()
  const { today } = useMe()
  const { due, safe, rolled } = occurrence
  if (due === null)
    return (
      <Why occurrence={occurrence} label={t('plan.noDue')}>
        {t('plan.noDue')}
      </Why>
    )
  const day = formatDate(due, language)
  // Advice for a day that is gone helps nobody; the reasons still tell.
  const restful = safe !== null && safe !== due && due >= today
  return (
    <Why occurrence={occurrence} label={`${t('plan.due')} ${day}`}>
      {t('plan.due')} {day}
      {restful ? ` ${weekdayName(weekdayOf(due), language)}, ${t('plan.safe', { day: formatDayMonth(safe, language) })}` : null}
      {rolled !== null && rolled !== due ? `, ${t('plan.rolled', { day: formatDayMonth(rolled, language) })}` : null}
    </Why>
  )
}
