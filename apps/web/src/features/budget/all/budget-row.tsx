// A plan and its money: what is given, spent and left, and what in it wants a look.
import type { BudgetPage, PlanSummary } from '@tiendo/api/client'
import { Link } from '@tanstack/react-router'
import { moneyFlagName } from '@tiendo/text'
import { useBudgetWords } from '../../../shared/i18n/use-budget-words.ts'
import { Glyph } from '../../../shared/ui/glyph.tsx'
import type { MoneyScale } from '../money-scale.ts'
import type { Column } from '../tree/columns.ts'
import { PlainCells } from '../tree/plain-cells.tsx'

export type PlanMoney = { readonly plan: PlanSummary; readonly page: BudgetPage }

type Props = { readonly money: PlanMoney; readonly columns: readonly Column[]; readonly scale: MoneyScale; readonly year: number | null }

export const BudgetRow = ({ money: { plan, page }, columns, scale, year }: Props) => {
  const { t, language } = useBudgetWords()
  const { sheet, findings } = page
  const open = findings.filter(({ severity, waiver }) => severity === 'error' && waiver === null).length
  const isOver = sheet.rows.some(({ flags }) => flags.includes('overspent'))
  return (
    <tr>
      <th scope="row" className="line-name">
        <Link to="/ke-hoach/$planId" params={{ planId: plan.id }} search={{ tab: 'budget', ...(year === null ? {} : { year }) }}>
          {plan.number === null ? null : <b className="nowrap">{plan.number} </b>}
          {plan.title}
        </Link>
        {open === 0 ? null : (
          <span className="badge" data-tone="red">
            <Glyph standing="overdue" size={9} />
            {t('all.wrong', { count: open })}
          </span>
        )}
        {isOver ? (
          <span className="badge" data-tone="red">
            <Glyph standing="overdue" size={9} />
            {moneyFlagName('overspent', language)}
          </span>
        ) : null}
      </th>
      <PlainCells columns={columns} of={sheet.total} rate={sheet.rate} scale={scale} />
    </tr>
  )
}
