// The weekdays of rest.
import type { CalendarChange } from '@tiendo/domain'
import { weekdayName } from '@tiendo/text'
import { useState } from 'react'
import { useCalendarWords } from '../../../shared/i18n/use-calendar-words.ts'
import { ActForm } from './act-form.tsx'
import type { TryAct } from './use-draft.ts'

const week = [1, 2, 3, 4, 5, 6, 7] as const

type Props = {
  readonly rest: readonly number[]
  readonly tryAct: TryAct
  readonly onAct: (changes: readonly CalendarChange[]) => void
  readonly onCancel: () => void
}

export const RestForm = ({ rest, tryAct, onAct, onCancel }: Props) => {
  const { t, language } = useCalendarWords()
  const [days, setDays] = useState(rest)
  const toggle = (weekday: number): void => setDays(days.includes(weekday) ? days.filter((day) => day !== weekday) : [...days, weekday])
  return (
    <ActForm title={t('calendar.weeklyRest')} changes={[{ kind: 'weeklyRestSet', days: days.toSorted((a, b) => a - b) }]} tryAct={tryAct} onAct={onAct} onCancel={onCancel}>
      <fieldset className="cal-choices cal-choices-row">
        <legend>{t('calendar.restDays')}</legend>
        {week.map((weekday) => (
          <label key={weekday}>
            <input type="checkbox" autoFocus={weekday === 1} checked={days.includes(weekday)} onChange={() => toggle(weekday)} /> {weekdayName(weekday, language)}
          </label>
        ))}
      </fieldset>
    </ActForm>
  )
}
