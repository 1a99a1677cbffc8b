// Under a line, how many tasks it pays for; pressing it links others. Quiet where nobody may.
import { useBudgetWords } from '../../../shared/i18n/use-budget-words.ts'
import { lineName } from '../line-name.ts'
import type { BudgetPage } from '../page-shape.ts'

export const LineTasks = ({ lineId, page, onLink }: { readonly lineId: string; readonly page: BudgetPage; readonly onLink: () => void }) => {
  const { t } = useBudgetWords()
  const own = page.book.links[lineId] ?? []
  const tasks = page.plan.tasks.filter(({ id }) => own.includes(id))
  if (tasks.length === 0) return null
  const words = t('budget.tasksOf', { count: tasks.length })
  const titles = tasks.map(({ number, title }) => (number === null ? title : `${number} ${title}`)).join('\n')
  const line = page.plan.budget.lines.find(({ id }) => id === lineId)
  if (!page.may.link) return <span className="line-note" title={titles}>{words}</span>
  return (
    <button type="button" className="link line-note" tabIndex={-1} title={titles} aria-label={`${line === undefined ? '' : `${lineName(line)}: `}${words}. ${t('act.link')}`} onClick={onLink}>
      {words}
    </button>
  )
}
