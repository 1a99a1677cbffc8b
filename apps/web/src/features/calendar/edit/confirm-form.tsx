// A proposed day becomes a day off, with the document that decides it; a swap with the day worked for it.
import { parseLocalDate, type CalendarChange, type DayOff, type WorkCalendar } from '@tiendo/domain'
import { capitalised, dayOffName, formatDate } from '@tiendo/text'
import { useState } from 'react'
import { useCalendarWords } from '../../../shared/i18n/use-calendar-words.ts'
import { ActField, ActForm } from './act-form.tsx'
import { useDayNow } from './use-day-now.ts'
import type { TryAct } from './use-draft.ts'

type Props = {
  readonly day: DayOff
  readonly calendar: WorkCalendar
  readonly tryAct: TryAct
  readonly onAct: (changes: readonly CalendarChange[]) => void
  readonly onCancel: () => void
}

export const ConfirmForm = ({ day, calendar, tryAct, onAct, onCancel }: Props) => {
  const { t, language } = useCalendarWords()
  const dayNow = useDayNow(calendar)
  const [basis, setBasis] = useState('')
  const [worked, setWorked] = useState('')
  const decision = basis.trim()
  const inExchange = parseLocalDate(worked)
  const confirmed: CalendarChange = { kind: 'dayOffSet', day: { ...day, basis: decision, status: 'confirmed' } }
  const swapped: readonly CalendarChange[] = inExchange.ok ? [{ kind: 'workedSet', day: { date: inExchange.value, forDate: day.date, basis: decision } }] : []
  return (
    <ActForm
      title={t('calendar.confirmDay', { day: formatDate(day.date, language), name: capitalised(dayOffName(day, language)) })}
      hint={t('calendar.proposedBy', { basis: day.basis })}
      changes={[confirmed, ...swapped]}
      tryAct={tryAct}
      onAct={onAct}
      onCancel={onCancel}
    >
      <ActField label={t('calendar.decision')} first value={basis} onValue={setBasis} placeholder={t('calendar.basisExample')} />
      {day.name === 'swap' ? <ActField label={t('calendar.workedOnOptional')} type="date" value={worked} onValue={setWorked} now={dayNow(worked)} /> : null}
    </ActForm>
  )
}
