import { useTimingWords } from '../../../shared/i18n/use-timing-words.ts'
import { Choice, Words } from '../../../shared/timing/builder/inputs.tsx'

type Own = { readonly day: string; readonly monthsBefore: number }
const MONTHS = 6

/** The plan's own day for closing the data, counted back from the period's last month. */
export const OwnCutOff = ({ value, onChange, invalid }: { readonly value: Own; readonly onChange: (value: Own) => void; readonly invalid: boolean }) => {
  const { t } = useTimingWords()
  const nameOf = (months: number): string => (months === 0 ? t('settings.cutOffMonth_0') : t('settings.cutOffMonth_more', { count: months }))
  const months = Array.from({ length: Math.max(MONTHS, value.monthsBefore + 1) }, (_, index) => index)
  return (
    <div className="setting-own">
      <Words kind="number" label={t('settings.cutOffDay')} value={value.day} invalid={invalid} onChange={(day) => onChange({ ...value, day })} />
      <Choice label={t('settings.cutOffMonth')} value={`${value.monthsBefore}`} options={months.map((n) => [`${n}`, nameOf(n)] as const)} onChange={(n) => onChange({ ...value, monthsBefore: Number(n) })} />
    </div>
  )
}
