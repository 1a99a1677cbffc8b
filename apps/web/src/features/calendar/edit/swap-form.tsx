// A swap, as one act: a working day off, and a day of rest worked for it, by one decision.
import { parseLocalDate, type CalendarChange, type LocalDate, type WorkCalendar } from '@tiendo/domain'
import { useState } from 'react'
import { useCalendarWords } from '../../../shared/i18n/use-calendar-words.ts'
import { ActField, ActForm } from './act-form.tsx'
import { useDayNow } from './use-day-now.ts'
import type { TryAct } from './use-draft.ts'

type Props = {
  readonly date: LocalDate | null
  readonly calendar: WorkCalendar
  readonly tryAct: TryAct
  readonly onAct: (changes: readonly CalendarChange[]) => void
  readonly onCancel: () => void
}

export const SwapForm = ({ date, calendar, tryAct, onAct, onCancel }: Props) => {
  const { t } = useCalendarWords()
  const dayNow = useDayNow(calendar)
  const [off, setOff] = useState<string>(date ?? '')
  const [worked, setWorked] = useState('')
  const [basis, setBasis] = useState('')
  const [from, to] = [parseLocalDate(off), parseLocalDate(worked)]
  const decision = basis.trim()
  const changes: readonly CalendarChange[] | null =
    from.ok && to.ok
      ? [
          { kind: 'dayOffSet', day: { date: from.value, name: 'swap', basis: decision, status: 'confirmed' } },
          { kind: 'workedSet', day: { date: to.value, forDate: from.value, basis: decision } },
        ]
      : null
  return (
    <ActForm title={t('calendar.swapTitle')} hint={t('calendar.swapHint')} changes={changes} tryAct={tryAct} onAct={onAct} onCancel={onCancel}>
      <div className="act-two">
        <ActField label={t('calendar.offOn')} type="date" first value={off} onValue={setOff} now={dayNow(off)} />
        <ActField label={t('calendar.workedOn')} type="date" value={worked} onValue={setWorked} now={dayNow(worked)} />
      </div>
      <ActField label={t('calendar.decision')} value={basis} onValue={setBasis} placeholder={t('calendar.basisExample')} />
    </ActForm>
  )
}
