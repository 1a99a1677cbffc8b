// Once: inside a period, or not later than a limit.
import { toRoman } from '@tiendo/domain'
import { capitalised } from '@tiendo/text'
import { useTimingWords } from '../../i18n/use-timing-words.ts'
import type { FieldProps } from './field-props.ts'
import { Choice, Pills, Words } from './inputs.tsx'
import { perYear, type PartForm, type PartUnit } from './rule-form.ts'

const units: readonly PartUnit[] = ['day', 'month', 'quarter', 'half', 'year']

type PartProps = { readonly label: string; readonly unit: PartUnit; readonly part: PartForm; readonly wrong: boolean; readonly wrongId: string; readonly onPart: (part: PartForm) => void }

const PartFields = ({ label, unit, part, wrong, wrongId, onPart }: PartProps) => {
  const { t } = useTimingWords()
  const said = { invalid: wrong, describedBy: wrongId }
  if (unit === 'day') return <Words kind="date" label={label} value={part.day} onChange={(day) => onPart({ ...part, day })} {...said} />
  const nameOf = (n: number): string => (unit === 'quarter' ? toRoman(n) : unit === 'half' ? t(n === 1 ? 'editor.half_1' : 'editor.half_2') : `${n}`)
  const numbers = Array.from({ length: perYear[unit] }, (_, index) => index + 1)
  const n = numbers.includes(Number(part.n)) ? part.n : '1'
  return (
    <>
      {unit === 'year' ? null : <Choice label={label} value={n} options={numbers.map((number) => [`${number}`, nameOf(number)] as const)} onChange={(next) => onPart({ ...part, n: next })} />}
      <Words kind="number" label={unit === 'year' ? label : t('editor.year')} value={part.year} onChange={(year) => onPart({ ...part, year })} {...said} />
    </>
  )
}

export const PeriodFields = ({ form, wrong, wrongId, onForm }: FieldProps) => {
  const { t } = useTimingWords()
  const { unit, reach } = form
  // One day is a limit, not a period.
  const offered = units.filter((option) => option !== 'day' || reach !== 'one')
  return (
    <>
      <Choice label={t('editor.period')} value={unit} options={offered.map((option) => [option, t(`editor.unit_${option}`)] as const)} onChange={(next) => onForm({ unit: next })} />
      <PartFields label={reach === 'one' ? capitalised(t(`editor.unit_${unit}`)) : reach === 'until' ? t('editor.to') : t('editor.from')} unit={unit} part={form.first} wrong={wrong === 'part'} wrongId={wrongId} onPart={(first) => onForm({ first })} />
      <Choice
        label={t('editor.reach')}
        value={reach}
        options={(['one', 'span', 'onwards', 'until'] as const).map((option) => [option, t(`editor.reach_${option}`)] as const)}
        onChange={(next) => onForm({ reach: next, ...(next === 'one' && unit === 'day' ? { unit: 'month' } : {}) })}
      />
      {reach === 'span' ? <PartFields label={t('editor.to')} unit={unit} part={form.last} wrong={wrong === 'span'} wrongId={wrongId} onPart={(last) => onForm({ last })} /> : null}
    </>
  )
}

export const LimitFields = ({ form, wrong, wrongId, onForm }: FieldProps) => {
  const { t } = useTimingWords()
  return (
    <>
      <Choice label={t('editor.limit')} value={form.unit} options={units.map((option) => [option, t(`editor.unit_${option}`)] as const)} onChange={(unit) => onForm({ unit })} />
      <PartFields label={capitalised(t(`editor.unit_${form.unit}`))} unit={form.unit} part={form.first} wrong={wrong === 'part'} wrongId={wrongId} onPart={(first) => onForm({ first })} />
      <Pills
        label={t('editor.strict')}
        value={form.strict ? 'before' : 'on'}
        options={[
          ['before', t('editor.strict_before')],
          ['on', t('editor.strict_on')],
        ]}
        onChange={(sense) => onForm({ strict: sense === 'before' })}
      />
    </>
  )
}
