// What holds for rows and columns that do not say it themselves.
import type { SheetAnswer } from '@tiendo/api/client'
import { moneyStages, parseLocalDate, type MoneyUnit, type SheetMapping } from '@tiendo/domain'
import { capitalised, moneyStageName } from '@tiendo/text'
import { useBudgetWords } from '../../../shared/i18n/use-budget-words.ts'
import { DayField, TextField } from '../forms/fields.tsx'
import { isStage } from '../forms/stages.ts'

const units: readonly MoneyUnit[] = ['đồng', 'nghìn', 'triệu', 'tỷ']

type Props = { readonly answer: SheetAnswer; readonly years: readonly number[]; readonly today: string; readonly onMapping: (mapping: SheetMapping) => void }

export const SheetDefaults = ({ answer: { tables, mapping }, years, today, onMapping }: Props) => {
  const { t, language } = useBudgetWords()
  const chooser = (label: string, value: string, options: readonly (readonly [string, string])[], none: string | null, onValue: (value: string) => void) => (
    <label className="field">
      <span>{label}</span>
      <select className="input" value={value} onChange={(event) => onValue(event.currentTarget.value)}>
        {none === null ? null : <option value="">{none}</option>}
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </label>
  )
  return (
    <div className="form-grid sheet-defaults">
      {tables.length < 2
        ? null
        : chooser(
            t('sheet.table'),
            `${mapping.table}`,
            tables.map(({ name, rows }, index) => [`${index}`, t('sheet.tableOf', { name, rows })] as const),
            null,
            // Sheets of one file are mostly laid out alike: the columns stay as chosen.
            (value) => onMapping({ ...mapping, table: Number(value) }),
          )}
      {chooser(
        t('sheet.unit'),
        mapping.unit ?? '',
        units.map((unit) => [unit, unit === 'đồng' ? unit : `${unit} đồng`] as const),
        t('sheet.unitEach'),
        (value) => onMapping({ ...mapping, unit: units.find((unit) => unit === value) ?? null }),
      )}
      {chooser(
        t('sheet.stage'),
        mapping.stage ?? '',
        moneyStages.map((stage) => [stage, capitalised(moneyStageName(stage, language))] as const),
        t('sheet.bySheet'),
        (value) => onMapping({ ...mapping, stage: isStage(value) ? value : null }),
      )}
      {chooser(
        t('form.year'),
        `${mapping.year ?? ''}`,
        years.map((year) => [`${year}`, `${year}`] as const),
        t('sheet.bySheet'),
        (value) => onMapping({ ...mapping, year: value === '' ? null : Number(value) }),
      )}
      <DayField
        label={t('form.on')}
        value={mapping.day ?? ''}
        max={today}
        sent={false}
        onValue={(value) => {
          const day = parseLocalDate(value)
          onMapping({ ...mapping, day: day.ok ? day.value : null })
        }}
      />
      <TextField label={t('form.act')} placeholder={t('form.actExample')} value={mapping.act ?? ''} onValue={(value) => onMapping({ ...mapping, act: value === '' ? null : value })} />
    </div>
  )
}
