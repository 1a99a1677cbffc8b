// "Vì sao có số này?": the document's words, what stands under the line, and every entry with who, when and by what act.
// What was withdrawn stays, struck out, with the reason.
import { isExact, type DongRange } from '@tiendo/domain'
import { figureUseName, formatDong, formatDongRange } from '@tiendo/text'
import { useId } from 'react'
import { useBudgetWords } from '../../../shared/i18n/use-budget-words.ts'
import { AnchoredPanel } from '../../../shared/ui/anchored-panel.tsx'
import { Quote } from '../../../shared/ui/quote.tsx'
import type { BudgetPage } from '../page-shape.ts'
import { lineName } from '../line-name.ts'
import { figureOf, isMoney } from '../tree/columns.ts'
import type { Asked } from '../tree/tree-row.tsx'
import { NO_LINE } from '../tree/tree-totals.tsx'
import { derivationOf, type Fact } from './derivation.ts'
import { FactItem } from './fact-item.tsx'
import { Sums } from './sums.tsx'
import '../../../shared/ui/why.css'
import './figure-why.css'

type Props = { readonly asked: Asked; readonly page: BudgetPage; readonly onWithdraw: (fact: Fact) => void; readonly onClose: () => void }

export const FigureWhy = ({ asked, page, onWithdraw, onClose }: Props) => {
  const { t, language } = useBudgetWords()
  const title = useId()
  const { row, of, column, anchor } = asked
  const { document, parts, facts } = derivationOf(page, row, of, column)
  const figure = document?.figure ?? null
  const columns = row?.total ?? (of === NO_LINE ? page.sheet.noLine : page.sheet.total)
  // What is recorded for a line itself stands beside what its lines come to.
  const ownColumns = row === null ? (of === NO_LINE ? null : page.sheet.noLine) : row.hasParts ? row.own : null
  const own = ownColumns === null || !isMoney(column) ? null : figureOf(ownColumns, column)
  const signed = (range: DongRange): string => (isExact(range) && range.min < 0n ? `− ${formatDong(-range.min, language)}` : formatDongRange(range, language))
  const isEmpty = document === null && parts.length === 0 && facts.length === 0
  return (
    <AnchoredPanel anchor={anchor} labelledBy={title} width={430} onClose={onClose}>
      <div className="figure-why">
        <p className="why-title" id={title} tabIndex={-1} data-autofocus data-mantine-stop-propagation>
          {t('why.title', { column: t(column === 'rate' ? 'budget.rateName' : `budget.col_${column}`), line: row === null ? t(of === NO_LINE ? 'budget.unassigned' : 'budget.sum') : lineName(row.line) })}
        </p>
        {columns === null ? null : <Sums columns={columns} rate={row === null ? (of === NO_LINE ? null : page.sheet.rate) : row.rate} column={column} />}
        {document === null || figure === null ? null : (
          <section>
            <h3>{t('why.document')}</h3>
            {document.line.span === null ? <p className="muted">{t('why.noSpan')}</p> : <Quote>{document.line.span.quote}</Quote>}
            <p className="muted">
              {formatDongRange(figure.range, language)}
              {figure.each ? ` ${t('budget.eachYear')}` : ''}
              {document.line.grantedBy === null ? '' : ` · ${document.line.grantedBy}`}
              {figure.use === 'counts' ? null : ` · ${figureUseName(figure.use, language)}`}
            </p>
          </section>
        )}
        {parts.length === 0 || !isMoney(column) ? null : (
          <section>
            <h3>{t('why.parts')}</h3>
            <ul className="why-parts">
              {own === null ? null : (
                <li>
                  <span>{t('why.own')}</span>
                  <span className="num">{signed(own)}</span>
                </li>
              )}
              {parts.map((part) => {
                const range = figureOf(part.total, column)
                return (
                  <li key={part.line.id}>
                    <span>{lineName(part.line)}</span>
                    <span className="num">{range === null ? '—' : signed(range)}</span>
                  </li>
                )
              })}
            </ul>
          </section>
        )}
        {facts.length === 0 ? null : (
          <section>
            <h3>{t('why.entries')}</h3>
            <ul className="why-facts">
              {facts.map((fact) => (
                <FactItem key={`${fact.kind} ${fact.of.id} ${fact.amount < 0n ? 'out' : 'in'}`} fact={fact} page={page} onWithdraw={onWithdraw} />
              ))}
            </ul>
          </section>
        )}
        {isEmpty && isMoney(column) && column !== 'remaining' ? <p className="muted">{t(row?.line.amount.kind === 'regular' ? 'budget.regular' : 'why.noEntriesNone')}</p> : null}
        {!isEmpty && facts.length === 0 && (column === 'need' || column === 'allocated') ? <p className="muted">{t('why.noEntries')}</p> : null}
      </div>
    </AnchoredPanel>
  )
}
