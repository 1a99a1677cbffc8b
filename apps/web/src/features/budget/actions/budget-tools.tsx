// How the tree is read: which year, in which unit, with which columns.
import type { MoneySheet } from '@tiendo/domain'
import { useId, useState } from 'react'
import { useBudgetWords } from '../../../shared/i18n/use-budget-words.ts'
import { AnchoredPanel } from '../../../shared/ui/anchored-panel.tsx'
import { groupings, type Grouping } from '../groups/group-table.tsx'
import { shownUnits, unitWords, type ShownUnit } from '../money-scale.ts'
import { optional, type Column } from '../tree/columns.ts'

type Props = {
  readonly by: Grouping | null
  readonly onBy: (by: Grouping | null) => void
  readonly sheet: MoneySheet
  readonly unit: ShownUnit
  readonly onUnit: (unit: string) => void
  readonly shown: readonly Column[]
  readonly onColumn: (column: Column, isShown: boolean) => void
  readonly onYear: (year: number | null) => void
  readonly isEmpty: boolean
}

export const BudgetTools = ({ by, onBy, sheet, unit, onUnit, shown, onColumn, onYear, isEmpty }: Props) => {
  const { t } = useBudgetWords()
  const title = useId()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  return (
    <div className="budget-tools">
      <select className="input" aria-label={t('budget.year')} value={sheet.year ?? ''} onChange={(event) => onYear(event.currentTarget.value === '' ? null : Number(event.currentTarget.value))}>
        {sheet.years.length < 2 && sheet.year !== null ? null : <option value="">{t('budget.allYears')}</option>}
        {sheet.years.map((year) => (
          <option key={year} value={year}>
            {t('budget.oneYear', { year })}
          </option>
        ))}
      </select>
      {isEmpty ? null : (
        <>
          <select className="input" aria-label={t('groups.label')} value={by ?? ''} onChange={(event) => onBy(groupings.find((one) => one === event.currentTarget.value) ?? null)}>
            <option value="">{t('groups.by_line')}</option>
            {groupings.map((one) => (
              <option key={one} value={one}>
                {t(`groups.by_${one}`)}
              </option>
            ))}
          </select>
          <select className="input" aria-label={t('budget.unitLabel')} value={unit} onChange={(event) => onUnit(event.currentTarget.value)}>
            {shownUnits.map((one) => (
              <option key={one} value={one}>
                {t(unitWords[one])}
              </option>
            ))}
          </select>
          <button
            type="button"
            className="btn"
            aria-haspopup="dialog"
            aria-expanded={anchor !== null}
            onClick={({ currentTarget }) => setAnchor((was) => (was === null ? currentTarget : null))}
          >
            {t('budget.columns')}
          </button>
        </>
      )}
      {anchor === null ? null : (
        <AnchoredPanel anchor={anchor} labelledBy={title} width={240} onClose={() => setAnchor(null)}>
          <fieldset className="column-choices">
            <legend id={title}>{t('budget.columnsHint')}</legend>
            {optional.map((column) => (
              <label key={column}>
                <input type="checkbox" checked={shown.includes(column)} onChange={(event) => onColumn(column, event.currentTarget.checked)} />
                {t(column === 'rate' ? 'budget.rateName' : `budget.col_${column}`)}
              </label>
            ))}
          </fieldset>
        </AnchoredPanel>
      )}
    </div>
  )
}
