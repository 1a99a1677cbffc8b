// One thing recorded: what, when, by what act, who wrote it down; struck out with the reason once it was withdrawn.
import { formatDate, formatDong, moneyStageName } from '@tiendo/text'
import { useBudgetWords } from '../../../shared/i18n/use-budget-words.ts'
import { useMe } from '../../../shared/session/me.tsx'
import { lineName } from '../line-name.ts'
import type { BudgetPage } from '../page-shape.ts'
import type { Fact } from './derivation.ts'

type Props = { readonly fact: Fact; readonly page: BudgetPage; readonly onWithdraw: (fact: Fact) => void }

export const FactItem = ({ fact, page, onWithdraw }: Props) => {
  const { t, language } = useBudgetWords()
  const me = useMe()
  const { of, amount } = fact
  const { plan, sheet } = page
  const nameOf = (id: string): string => (id === me.user.id ? t('why.you') : (page.names[id] ?? id))
  const lineOf = (id: string): string => {
    const line = plan.budget.lines.find((one) => one.id === id)
    return line === undefined ? id : lineName(line)
  }
  const about = (): readonly (string | null)[] => {
    switch (fact.kind) {
      case 'entry': {
        const task = plan.tasks.find(({ id }) => id === fact.of.taskId)
        const unit = plan.organisations.find(({ id }) => id === fact.of.unit)
        return [fact.of.source, task === undefined ? null : t('why.ofTask', { name: task.number ?? task.title }), unit?.name ?? null, fact.of.note]
      }
      case 'transfer':
        return [t(amount > 0n ? 'why.transferIn' : 'why.transferOut', { line: lineOf(fact.other) }), fact.of.reason]
      case 'carryOver':
        return [t(amount > 0n ? 'why.carriedIn' : 'why.carriedOut', { year: fact.year }), fact.of.reason]
    }
  }
  const figure = `${amount < 0n ? '−' : fact.kind === 'entry' && fact.of.stage !== 'adjusted' ? '' : '+'}${formatDong(amount < 0n ? -amount : amount, language)}`
  const stage = fact.kind === 'entry' && (fact.of.stage === 'cancelled' || fact.of.stage === 'adjusted') ? moneyStageName(fact.of.stage, language) : null
  const words = [stage, of.act, sheet.year === null ? t('why.yearTag', { year: of.fiscalYear }) : null, ...about(), of.batch === null ? null : t('why.imported')].filter((part) => part !== null && part !== '')
  return (
    <li data-withdrawn={of.withdrawn === null ? undefined : true}>
      <p className="fact-head">
        <span>{formatDate(of.on, language)}</span>
        <b className="num">{of.withdrawn === null ? figure : <del>{figure}</del>}</b>
      </p>
      {words.length === 0 ? null : <p>{words.join(' · ')}</p>}
      <p className="faint">
        {t('why.by', { name: nameOf(of.by), day: formatDate(of.recordedOn, language) })}
        {of.withdrawn !== null || !page.may.record ? null : (
          <>
            {' · '}
            <button type="button" className="link" onClick={() => onWithdraw(fact)}>
              {t('act.withdraw')}
            </button>
          </>
        )}
      </p>
      {of.withdrawn === null ? null : <p className="fact-withdrawn">{t('why.withdrawn', { name: nameOf(of.withdrawn.by), day: formatDate(of.withdrawn.recordedOn, language), reason: of.withdrawn.reason })}</p>}
    </li>
  )
}
