// The columns of the file, each with what it is taken to say: proposed from its heading, changed by a person.
import type { SheetAnswer } from '@tiendo/api/client'
import { columnName, moneyStages, type SheetMapping } from '@tiendo/domain'
import { capitalised, moneyStageName } from '@tiendo/text'
import { useBudgetWords } from '../../../shared/i18n/use-budget-words.ts'
import { meaningFrom, meaningOf, meaningText, sheetFields, withMeaning } from './column-meaning.ts'

type Props = { readonly answer: SheetAnswer; readonly onMapping: (mapping: SheetMapping) => void }

export const SheetColumns = ({ answer, onMapping }: Props) => {
  const { t, language } = useBudgetWords()
  const { columns, mapping } = answer
  return (
    <ul className="sheet-columns">
      {columns.map(({ column, heading, samples }) => {
        const meaning = meaningOf(mapping, column)
        const name = heading === '' ? t('sheet.columnName', { name: columnName(column) }) : heading
        return (
          <li key={column} data-ignored={meaning.kind === 'nothing' ? true : undefined}>
            <label htmlFor={`sheet-column-${column}`}>
              <b>{columnName(column)}</b> {heading}
              {samples.length === 0 ? null : <span className="line-note">{samples.join(' · ')}</span>}
            </label>
            <select id={`sheet-column-${column}`} className="input" aria-label={t('sheet.meaningOf', { name })} value={meaningText(meaning)} onChange={(event) => onMapping(withMeaning(mapping, column, meaningFrom(event.currentTarget.value)))}>
              <option value="">{t('sheet.ignore')}</option>
              <optgroup label={t('sheet.amounts')}>
                <option value="amount ">{t('sheet.amountAny')}</option>
                {moneyStages.map((stage) => (
                  <option key={stage} value={`amount ${stage}`}>
                    {capitalised(moneyStageName(stage, language))}
                  </option>
                ))}
              </optgroup>
              <optgroup label={t('sheet.facts')}>
                {sheetFields.map((field) => (
                  <option key={field} value={field}>
                    {t(`sheet.field_${field}`)}
                  </option>
                ))}
              </optgroup>
            </select>
          </li>
        )
      })}
    </ul>
  )
}
