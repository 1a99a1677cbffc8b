// What happens when a line is spent beyond what it may be: stopped, warned of, or allowed. The choice has a reason.
import { overspendPolicies, type MoneyCommand, type Plan } from '@tiendo/domain'
import { useId, useState } from 'react'
import { useBudgetWords } from '../../../shared/i18n/use-budget-words.ts'
import type { BudgetPage } from '../page-shape.ts'
import { ReasonField } from './fields.tsx'
import { MoneyForm } from './money-form.tsx'
import { useKeptForm } from './use-kept-form.ts'

type Props = { readonly page: BudgetPage; readonly plan: Plan; readonly onClose: () => void }

export const PolicyForm = ({ page, plan, onClose }: Props) => {
  const { t } = useBudgetWords()
  const base = useId()
  const [policy, setPolicy] = useState(page.book.policy)
  const { words, put, forget } = useKeptForm(`tiendo.form.budget.${plan.id}.policy`, { reason: '' })
  const command: MoneyCommand = { kind: 'setPolicy', policy, reason: words.reason.trim() }
  return (
    <MoneyForm page={page} plan={plan} title={t('act.policyTitle')} command={command} savedWords={t('form.policySaved')} onSaved={forget} onClose={onClose}>
      {(sent) => (
        <>
          <fieldset className="setting-group policy-group">
            <legend className="visually-hidden">{t('act.policyTitle')}</legend>
            {overspendPolicies.map((one) => (
              <div key={one} className="policy-choice">
                <input id={`${base}-${one}`} type="radio" name={base} checked={policy === one} aria-describedby={`${base}-${one}-hint`} onChange={() => setPolicy(one)} />
                <label htmlFor={`${base}-${one}`}>{t(`act.policyName_${one}`)}</label>
                <span id={`${base}-${one}-hint`} className="faint">
                  {t(`act.policyHint_${one}`)}
                </span>
              </div>
            ))}
          </fieldset>
          <ReasonField value={words.reason} invalid={sent && words.reason.trim() === ''} onValue={(value) => put({ reason: value })} />
        </>
      )}
    </MoneyForm>
  )
}
