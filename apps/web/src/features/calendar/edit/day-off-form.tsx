// A day off: when, what it is called, and what makes it one.
import { parseLocalDate, type CalendarChange, type DayOff, type HolidayName, type LocalDate, type WorkCalendar } from '@tiendo/domain'
import { capitalised, holidayName } from '@tiendo/text'
import { useState } from 'react'
import { useCalendarWords } from '../../../shared/i18n/use-calendar-words.ts'
import { ActField, ActForm } from './act-form.tsx'
import { holidayNames } from './kept-steps.ts'
import { useDayNow } from './use-day-now.ts'
import type { TryAct } from './use-draft.ts'

type Props = {
  readonly date: LocalDate | null
  readonly was: DayOff | null
  readonly calendar: WorkCalendar
  readonly tryAct: TryAct
  readonly onAct: (changes: readonly CalendarChange[]) => void
  readonly onCancel: () => void
}

const scopes: readonly DayOff['scope'][] = [undefined, 'local']

export const DayOffForm = ({ date, was, calendar, tryAct, onAct, onCancel }: Props) => {
  const { t, language } = useCalendarWords()
  const dayNow = useDayNow(calendar)
  const [day, setDay] = useState<string>(was?.date ?? date ?? '')
  const [name, setName] = useState<HolidayName>(was?.name ?? 'other')
  const [label, setLabel] = useState(was?.label ?? '')
  const [basis, setBasis] = useState(was?.basis ?? '')
  const [scope, setScope] = useState(was?.scope)
  const [status, setStatus] = useState<DayOff['status']>(was?.status ?? 'confirmed')
  const parsed = parseLocalDate(day)
  const called = label.trim() === '' ? {} : { label: label.trim() }
  const put: DayOff | null = parsed.ok ? { date: parsed.value, name, ...called, basis: basis.trim(), status, ...(scope === undefined ? {} : { scope }) } : null
  // A day put on another date leaves the one it stood on.
  const left: readonly CalendarChange[] = was === null || was.date === put?.date ? [] : [{ kind: 'dayOffRemoved', date: was.date }]
  return (
    <ActForm
      title={was === null ? t('calendar.addDayOff') : t('calendar.editDayOff')}
      changes={put === null ? null : [...left, { kind: 'dayOffSet', day: put }]}
      tryAct={tryAct}
      onAct={onAct}
      onCancel={onCancel}
    >
      <ActField label={t('calendar.date')} type="date" first value={day} onValue={setDay} now={dayNow(day)} />
      <label className="field">
        <span>{t('calendar.name')}</span>
        <select className="input" value={name} onChange={(event) => setName(holidayNames.find((known) => known === event.currentTarget.value) ?? 'other')}>
          {holidayNames.map((known) => (
            <option key={known} value={known}>
              {known === 'other' ? t('calendar.otherName') : capitalised(holidayName(known, language))}
            </option>
          ))}
        </select>
      </label>
      {name === 'other' ? <ActField label={t('calendar.ownName')} value={label} onValue={setLabel} /> : null}
      <ActField label={t('calendar.basisLong')} value={basis} onValue={setBasis} placeholder={t('calendar.basisExample')} />
      <fieldset className="cal-choices">
        <legend>{t('calendar.scope')}</legend>
        <div className="cal-choices-row">
          {scopes.map((one) => (
            <label key={one ?? 'national'}>
              <input type="radio" name="scope" checked={scope === one} onChange={() => setScope(one)} /> {t(`calendar.${one ?? 'national'}`)}
            </label>
          ))}
        </div>
      </fieldset>
      <fieldset className="cal-choices">
        <legend>{t('calendar.status')}</legend>
        {(['confirmed', 'proposed'] as const).map((one) => (
          <label key={one}>
            <input type="radio" name="status" checked={status === one} onChange={() => setStatus(one)} /> {t(`calendar.${one}Long`)}
          </label>
        ))}
      </fieldset>
    </ActForm>
  )
}
