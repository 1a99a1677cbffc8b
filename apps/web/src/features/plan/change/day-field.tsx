// The new last day of one period, or back to what the rule says. The day is said with its weekday too, and a rest day is
// named while it is chosen.
import { isLocalDate, restOn, workingDayOnOrBefore, type LocalDate, type WorkCalendar } from '@tiendo/domain'
import { dayOffName, formatDate, formatDateWithWeekday } from '@tiendo/text'
import { useId } from 'react'
import { useTimingWords } from '../../../shared/i18n/use-timing-words.ts'
import { Pills } from '../../../shared/timing/builder/inputs.tsx'
import { DayInput } from '../../../shared/ui/day-input.tsx'

type Props = {
  readonly day: string
  readonly onDay: (day: string) => void
  readonly earliest: LocalDate | null
  readonly calendar: WorkCalendar
  readonly invalid: boolean
  /** Null where there is no decision to take back. */
  readonly back: { readonly chosen: boolean; readonly onChoose: (back: boolean) => void } | null
}

export const DayField = ({ day, onDay, earliest, calendar, invalid, back }: Props) => {
  const { t, language } = useTimingWords()
  const hint = useId()
  const rest = isLocalDate(day) ? restOn(calendar, day) : null
  const isBack = back?.chosen === true
  return (
    <>
      {back === null ? null : (
        <Pills
          label={t('change.day')}
          value={isBack ? 'back' : 'newDay'}
          options={[
            ['newDay', t('change.newDay')],
            ['back', t('change.back')],
          ]}
          onChange={(chosen) => back.onChoose(chosen === 'back')}
        />
      )}
      {isBack ? (
        <p className="faint">{t('change.backHint')}</p>
      ) : (
        <>
          <label className="field change-day">
            <span>{t('change.day')}</span>
            <DayInput min={earliest ?? undefined} value={day} invalid={invalid} describedBy={hint} onValue={onDay} />
          </label>
          <p id={hint} className="faint" role="status">
            {!isLocalDate(day)
              ? null
              : rest === null
                ? formatDateWithWeekday(day, language)
                : t('change.rest', {
                    day: formatDateWithWeekday(day, language),
                    why: rest.kind === 'weeklyRest' ? t('change.weeklyRest') : dayOffName(rest.dayOff, language),
                    safe: formatDate(workingDayOnOrBefore(calendar, day), language),
                  })}
          </p>
        </>
      )}
    </>
  )
}
