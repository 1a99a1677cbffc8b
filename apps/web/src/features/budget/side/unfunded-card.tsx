// Tasks that no money is for, each with the line it could belong to where its words say so.
import type { LinkProposal, UnfundedTask } from '@tiendo/domain'
import { useState } from 'react'
import { useBudgetWords } from '../../../shared/i18n/use-budget-words.ts'
import { usePrinting } from '../../../shared/lib/use-printing.ts'
import { lineName } from '../line-name.ts'
import type { BudgetPage } from '../page-shape.ts'

const FEW = 6

type Props = { readonly page: BudgetPage; readonly onLink: (proposal: Pick<LinkProposal, 'lineId' | 'taskId'>) => void }

export const UnfundedCard = ({ page, onLink }: Props) => {
  const { t } = useBudgetWords()
  const [asked, setLimit] = useState(FEW)
  const limit = usePrinting() ? Infinity : asked
  const { unfunded, proposals, plan, may } = page
  const proposed = (task: UnfundedTask): LinkProposal | undefined => (task.why === 'noLine' ? proposals.find(({ taskId }) => taskId === task.taskId) : undefined)
  const line = (id: string): string => {
    const found = plan.budget.lines.find((one) => one.id === id)
    return found === undefined ? id : lineName(found)
  }
  return (
    <section className="card side-list" aria-labelledby="unfunded-title">
      <h2 id="unfunded-title">
        {t('side.unfunded')} · {unfunded.length}
      </h2>
      {unfunded.length === 0 ? <p className="muted">{t('side.unfundedNone')}</p> : null}
      <ul>
        {unfunded.slice(0, limit).map((task) => {
          const proposal = proposed(task)
          return (
            <li key={task.taskId}>
              <span>
                {task.number === null ? null : <b>{task.number} </b>}
                {task.title}
                {task.why === 'noMoney' ? <span className="faint"> · {t('side.noMoney')}</span> : null}
              </span>
              {proposal === undefined || !may.link ? null : (
                <button type="button" className="link no-print" title={t('side.proposeHint')} onClick={() => onLink(proposal)}>
                  {t('side.propose', { line: line(proposal.lineId) })}
                </button>
              )}
            </li>
          )
        })}
      </ul>
      {unfunded.length <= limit ? null : (
        <button type="button" className="link" onClick={() => setLimit(unfunded.length)}>
          {t('side.showAll', { count: unfunded.length })}
        </button>
      )}
    </section>
  )
}
