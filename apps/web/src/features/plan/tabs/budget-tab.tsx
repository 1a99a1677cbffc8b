// The money as the document has it: its own total, what its lines add up to, and each line. Right-aligned whole đồng;
// nought, not stated, and "within the regular budget" are three different things.
import type { Budget, BudgetLine, Finding } from '@tiendo/domain'
import { formatMoney } from '@tiendo/text'
import { useWords } from '../../../shared/i18n/use-words.ts'
import { FindingAlert } from '../../../shared/ui/finding-alert.tsx'
import { AmountCell, RangeCell } from '../../../shared/ui/money.tsx'

type Mismatch = Extract<Finding, { rule: 'budget/total-mismatch' }>
const isMismatch = (finding: Finding): finding is Mismatch => finding.rule === 'budget/total-mismatch'

const depthOf = (line: BudgetLine, lines: ReadonlyMap<string, BudgetLine>): number => {
  let depth = 0
  for (let parent = line.parent; parent !== null && depth < 6; parent = lines.get(parent)?.parent ?? null) depth += 1
  return depth
}

export const BudgetTab = ({ budget, findings }: { readonly budget: Budget; readonly findings: readonly Finding[] }) => {
  const { t, language } = useWords()
  const own = findings.filter((finding) => finding.rule.startsWith('budget/'))
  const mismatch = own.find(isMismatch)
  const suspects = new Set(mismatch?.data.explainedBy.flat() ?? [])
  const byId = new Map(budget.lines.map((line) => [line.id, line]))
  const hasChildren = new Set(budget.lines.map((line) => line.parent))
  if (budget.lines.length === 0 && budget.statedTotal === null) return <p className="muted">{t('plan.budgetNone')}</p>
  return (
    <>
      {own.map((finding, index) => (
        <FindingAlert key={index} finding={finding} />
      ))}
      {/* What scrolls can be scrolled from the keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className="card scroll-x" tabIndex={0} aria-label={t('plan.budget')}>
        <p className="muted">{t('plan.unitDong')}</p>
        <table className="money-table">
          <thead>
            <tr>
              <th scope="col">{t('plan.item')}</th>
              <th scope="col">{t('plan.label')}</th>
              <th scope="col" className="num">
                {t('plan.amount')}
              </th>
              <th scope="col">{t('plan.granted')}</th>
            </tr>
          </thead>
          <tbody>
            <tr className="strong">
              <th scope="row" colSpan={2}>
                {t('plan.stated')}
              </th>
              <td className="num">
                <RangeCell range={budget.statedTotal} />
              </td>
            </tr>
            {mismatch === undefined ? null : (
              <tr className="strong wrong">
                <th scope="row" colSpan={2}>
                  {t('plan.sum')}
                </th>
                <td className="num">{formatMoney(BigInt(mismatch.data.found), language)}</td>
              </tr>
            )}
            {budget.lines.map((line) => {
              const depth = depthOf(line, byId)
              return (
                <tr key={line.id} className={`${depth === 0 && hasChildren.has(line.id) ? 'strong' : ''} ${line.number !== null && suspects.has(line.number) ? 'marked' : ''}`}>
                  <td>{line.number}</td>
                  <th scope="row" style={{ paddingLeft: 8 + depth * 22 }}>
                    {line.label}
                  </th>
                  <td className="num">
                    <AmountCell amount={line.amount} />
                  </td>
                  <td>{[line.source, line.grantedBy].filter((part) => part !== null).join(' · ')}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
    </>
  )
}
