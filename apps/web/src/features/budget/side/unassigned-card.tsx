// Money that no task or no line is named for: what was recorded for the plan as a whole, and lines nobody linked.
import { formatDong, formatDongRange } from '@tiendo/text'
import { useState } from 'react'
import { useBudgetWords } from '../../../shared/i18n/use-budget-words.ts'
import { usePrinting } from '../../../shared/lib/use-printing.ts'
import { lineName } from '../line-name.ts'
import type { BudgetPage } from '../page-shape.ts'

const FEW = 6

export const UnassignedCard = ({ page, onLink }: { readonly page: BudgetPage; readonly onLink: (lineId: string) => void }) => {
  const { t, language } = useBudgetWords()
  const [asked, setLimit] = useState(FEW)
  const limit = usePrinting() ? Infinity : asked
  const { unassigned, plan, may } = page
  const { lines, noLine, total } = unassigned
  const current = noLine?.current ?? null
  const isNone = lines.length === 0 && current === null
  return (
    <section className="card side-list" aria-labelledby="unassigned-title">
      <h2 id="unassigned-title">
        {t('side.unassigned')}
        {isNone ? null : <span className="muted"> · {formatDongRange(total, language)}</span>}
      </h2>
      {isNone ? <p className="muted">{t('side.unassignedNone')}</p> : null}
      <ul>
        {current === null ? null : (
          <li>
            <span>
              {t('budget.unassigned')}: <span className="nowrap">{formatDong(current, language)}</span>
            </span>
          </li>
        )}
        {lines.slice(0, limit).map(({ lineId, why, amount }) => {
          const line = plan.budget.lines.find(({ id }) => id === lineId)
          if (line === undefined) return null
          return (
            <li key={lineId}>
              <span>
                {lineName(line)} · <span className="nowrap">{formatDongRange(amount, language)}</span>
                {why === 'notDivided' ? <span className="faint"> · {t('side.why_notDivided')}</span> : null}
              </span>
              {may.link && why === 'noTask' ? (
                <button type="button" className="link no-print" aria-label={t('side.linkOf', { line: lineName(line) })} onClick={() => onLink(lineId)}>
                  {t('act.link')}
                </button>
              ) : null}
            </li>
          )
        })}
      </ul>
      {lines.length <= limit ? null : (
        <button type="button" className="link" onClick={() => setLimit(lines.length)}>
          {t('side.showAll', { count: lines.length })}
        </button>
      )}
    </section>
  )
}
