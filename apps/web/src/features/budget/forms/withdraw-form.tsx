// "Thu hồi…": an entry, transfer or carry-over that was wrong, or a whole import. It stays in the book, struck out.
import type { MoneyCommand, Plan } from '@tiendo/domain'
import { formatDate, formatDong } from '@tiendo/text'
import { useState } from 'react'
import { useBudgetWords } from '../../../shared/i18n/use-budget-words.ts'
import type { BudgetPage } from '../page-shape.ts'
import type { Fact } from '../why/derivation.ts'
import { ReasonField } from './fields.tsx'
import { MoneyForm } from './money-form.tsx'
import { useKeptForm } from './use-kept-form.ts'

type Props = { readonly page: BudgetPage; readonly plan: Plan; readonly fact: Fact; readonly onClose: () => void }

export const WithdrawForm = ({ page, plan, fact: { of }, onClose }: Props) => {
  const { t, language } = useBudgetWords()
  const { words, put, forget } = useKeptForm(`tiendo.form.budget.${plan.id}.withdraw.${of.id}`, { reason: '' })
  const [whole, setWhole] = useState(false)
  const { batch } = of
  const imported = batch === null ? 0 : page.book.entries.filter((entry) => entry.batch === batch && entry.withdrawn === null).length
  const command: MoneyCommand = { kind: 'withdraw', id: whole && batch !== null ? batch : of.id, reason: words.reason.trim() }
  const lead = (
    <>
      <p>
        <b>{formatDong(of.amount, language)}</b> · {[formatDate(of.on, language), of.act].filter((part) => part !== null).join(' · ')}
      </p>
      <p>{t('act.withdrawHint')}</p>
    </>
  )
  return (
    <MoneyForm page={page} plan={plan} title={t('act.withdrawTitle')} lead={lead} command={command} saveWords={t('act.withdrawSave')} savedWords={t('form.withdrawn')} onSaved={forget} onClose={onClose}>
      {(sent) => (
        <>
          <ReasonField autoFocus value={words.reason} invalid={sent && words.reason.trim() === ''} onValue={(value) => put({ reason: value })} />
          {imported < 2 ? null : (
            <label className="policy-choice">
              <input type="checkbox" checked={whole} onChange={(event) => setWhole(event.currentTarget.checked)} />
              {t('act.withdrawBatch', { count: imported })}
            </label>
          )}
        </>
      )}
    </MoneyForm>
  )
}
