// Which tasks a line pays for. What the words of the document propose stands first, one click away; nothing is linked
// that nobody ticked.
import type { MoneyCommand, Plan } from '@tiendo/domain'
import { linkReasonSentence } from '@tiendo/text'
import { useState } from 'react'
import { useBudgetWords } from '../../../shared/i18n/use-budget-words.ts'
import { matches } from '../../../shared/lib/fold.ts'
import { lineName } from '../line-name.ts'
import type { BudgetPage } from '../page-shape.ts'
import { LineField } from './fields.tsx'
import { MoneyForm } from './money-form.tsx'

type Props = { readonly page: BudgetPage; readonly plan: Plan; readonly start: { readonly lineId: string | null; readonly taskId: string | null }; readonly onClose: () => void }

export const LinkForm = ({ page, plan, start, onClose }: Props) => {
  const { t, language } = useBudgetWords()
  const [lineId, setLineId] = useState(start.lineId ?? '')
  const linked = (id: string): readonly string[] => page.book.links[id] ?? []
  const [chosen, setChosen] = useState<ReadonlySet<string>>(() => new Set([...linked(lineId), ...(start.taskId === null ? [] : [start.taskId])]))
  const [query, setQuery] = useState('')
  const proposals = page.proposals.filter((proposal) => proposal.lineId === lineId)
  const reasons = new Map(proposals.map(({ taskId, reasons: why }) => [taskId, why]))
  const nameOf = ({ number, title }: Plan['tasks'][number]): string => (number === null ? title : `${number} ${title}`)
  const tasks = [...plan.tasks].sort((a, b) => Number(reasons.has(b.id)) - Number(reasons.has(a.id))).filter((task) => matches(nameOf(task), query))
  const toggle = (id: string): void => {
    const next = new Set(chosen)
    if (!next.delete(id)) next.add(id)
    setChosen(next)
  }
  const command: MoneyCommand | string = lineId === '' ? t('form.needLine') : { kind: 'linkTasks', lineId, taskIds: plan.tasks.flatMap(({ id }) => (chosen.has(id) ? [id] : [])) }
  const line = plan.budget.lines.find(({ id }) => id === lineId)
  return (
    <MoneyForm page={page} plan={plan} title={t('links.title')} lead={start.lineId === null || line === undefined ? undefined : t('links.lead', { name: lineName(line) })} command={command} saveWords={t('links.save')} savedWords={t('form.linked')} onSaved={() => undefined} onClose={onClose}>
      {(sent) => (
        <>
          {start.lineId === null ? (
            <LineField
              autoFocus
              sheet={page.sheet}
              label={t('form.line')}
              none={t('form.chooseLine')}
              value={lineId}
              invalid={sent && lineId === ''}
              onValue={(id) => {
                setLineId(id)
                setChosen(new Set(linked(id)))
              }}
            />
          ) : null}
          {plan.tasks.length === 0 ? (
            <p className="muted">{t('links.none')}</p>
          ) : (
            <>
              <input className="input" type="search" autoFocus={start.lineId !== null} data-autofocus={start.lineId === null ? undefined : true} placeholder={t('links.filter')} aria-label={t('links.filter')} value={query} onChange={(event) => setQuery(event.currentTarget.value)} />
              <ul className="link-list">
                {tasks.map((task) => {
                  const why = reasons.get(task.id)
                  return (
                    <li key={task.id}>
                      <label>
                        <input type="checkbox" checked={chosen.has(task.id)} onChange={() => toggle(task.id)} />
                        <span>
                          {nameOf(task)}
                          {why === undefined ? null : <span className="line-note link-why">{why.map((reason) => linkReasonSentence(reason, language)).join(' · ')}</span>}
                        </span>
                      </label>
                    </li>
                  )
                })}
              </ul>
              <p className="muted" role="status">
                {t('links.chosen', { count: chosen.size })}
              </p>
            </>
          )}
        </>
      )}
    </MoneyForm>
  )
}
