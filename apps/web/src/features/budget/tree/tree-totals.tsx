// Above the lines: the total the document states, what its lines come to, and what there is now. Below them in words:
// money recorded for no line.
import { exactly, isExact, type MoneyColumns } from '@tiendo/domain'
import { useBudgetWords } from '../../../shared/i18n/use-budget-words.ts'
import { inScale } from '../money-scale.ts'
import { mismatchOf } from '../mismatch/mismatch.ts'
import { figureOf, isMoney, type Column } from './columns.ts'
import type { MoneyScaleProps } from './tree-props.ts'
import { FigureCells } from './tree-row.tsx'

/** Rows that are no line. */
export const SUM = ' sum'
export const NO_LINE = ' no line'

/** These rows have no number and no source. */
const BLANK = ''

type Props = MoneyScaleProps & { readonly stopIn: (row: string) => number | null; readonly onFocus: (row: string, place: number) => void }

export const TreeTotals = ({ page, shown, scale, asked, onAsk, stopIn, onFocus }: Props) => {
  const { t, language } = useBudgetWords()
  const { sheet } = page
  const mismatch = mismatchOf(page.findings)
  // The document's own total speaks of all its years, and of what its lines ask for or are given.
  const hasAllocated = sheet.rows.some(({ figure }) => figure?.stage === 'allocated')
  const statedIn: Column = hasAllocated && shown.includes('allocated') ? 'allocated' : 'need'
  const isForAll = sheet.year === null || page.plan.years[0] === page.plan.years[1]
  const found = mismatch === undefined ? null : BigInt(mismatch.data.found)
  const totals = isMoney(statedIn) ? figureOf(sheet.total, statedIn) : null
  const isSumFound = found !== null && totals !== null && isExact(totals) && totals.min === found
  const written = (words: string, range: { readonly min: bigint; readonly max: bigint }, wrong: boolean) => (
    <tr className={wrong ? 'strong wrong' : 'strong'}>
      <td className="line-no">{BLANK}</td>
      <th scope="row" className="line-name">
        {words}
      </th>
      {shown.map((column) => (
        <td key={column} className={column === 'source' ? 'line-source' : 'num'} data-wrong={wrong ? true : undefined}>
          {column === statedIn ? (isExact(range) ? inScale(range.min, scale, language) : `${inScale(range.min, scale, language)} – ${inScale(range.max, scale, language)}`) : null}
        </td>
      ))}
    </tr>
  )
  const sum = (id: string, words: string, columns: MoneyColumns, rate: typeof sheet.rate, isWrong: boolean) => (
    <tr className={isWrong ? 'strong wrong' : 'strong'} data-row={id} data-place={0} tabIndex={stopIn(id) === 0 ? 0 : -1} onFocus={(event) => (event.target === event.currentTarget ? onFocus(id, 0) : undefined)}>
      <td className="line-no">{BLANK}</td>
      <th scope="row" className="line-name">
        {words}
      </th>
      <FigureCells id={id} name={words} figures={{ columns, rate, from: null, line: null }} wrongIn={isWrong ? statedIn : null} shown={shown} scale={scale} stop={stopIn(id)} openColumn={asked?.of === id ? asked.column : null} onFocus={onFocus} onOpen={(column, anchor) => onAsk({ row: null, of: id, column, anchor })} />
      {shown.includes('source') ? <td className="line-source">{BLANK}</td> : null}
    </tr>
  )
  return (
    <tbody className="tree-totals">
      {sheet.stated !== null && isForAll ? written(t('budget.stated'), sheet.stated, false) : null}
      {found !== null && !isSumFound && isForAll ? written(t('budget.sumDocument'), exactly(found), true) : null}
      {sum(SUM, t(isSumFound ? 'budget.sumDiffers' : 'budget.sum'), sheet.total, sheet.rate, isSumFound && isForAll)}
      {sheet.noLine === null ? null : sum(NO_LINE, t('budget.unassigned'), sheet.noLine, null, false)}
    </tbody>
  )
}
