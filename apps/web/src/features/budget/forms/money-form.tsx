// The frame of everything written into a plan's book: the fields, why it may not be written (while one types), what to
// look at before it is, and saving. Somebody else's change in between keeps all that was typed.
import { decideMoney, moneyWarnings, type MoneyCommand, type MoneyRefusal, type Plan } from '@tiendo/domain'
import { moneyProblemSentence, moneyRefusalSentence } from '@tiendo/text'
import { useId, useState } from 'react'
import { isConflict } from '../../../shared/api/failure.ts'
import { useBudgetWords } from '../../../shared/i18n/use-budget-words.ts'
import { useMe } from '../../../shared/session/me.tsx'
import { Dialog } from '../../../shared/ui/dialog.tsx'
import { toast } from '../../../shared/ui/toast.ts'
import { WriteFoot } from '../../../shared/ui/write-foot.tsx'
import { unitsOf, type BudgetPage } from '../page-shape.ts'
import { moneyNames } from './money-names.ts'
import { useRunMoney } from './use-run-money.ts'
import './money-form.css'

type Props = {
  readonly page: BudgetPage
  readonly plan: Plan
  readonly title: string
  readonly lead?: React.ReactNode
  /** What would be written; or, in words, what is missing before anything could be. */
  readonly command: MoneyCommand | string
  readonly saveWords?: string
  readonly savedWords: string
  readonly onSaved: () => void
  readonly onClose: () => void
  /** `sent`: the form was tried once, so that what is empty may be marked. */
  readonly children: (sent: boolean) => React.ReactNode
}

/** Plain to see in an empty form: said only once somebody tries to save. */
const isOnlyEmpty = ({ code }: MoneyRefusal): boolean => code === 'money/reason-required' || code === 'money/nothing-changes' || code === 'money/nothing-recorded'

export const MoneyForm = ({ page, plan, title, lead, command, saveWords, savedWords, onSaved, onClose, children }: Props) => {
  const { t, language } = useBudgetWords()
  const me = useMe()
  const said = useId()
  const [sent, setSent] = useState(false)
  const { write, reload } = useRunMoney(plan.id, page.book.version, () => {
    void toast(savedWords)
    onSaved()
    onClose()
  })
  const context = { plan, actor: { userId: me.user.id, organisationId: me.organisation?.id ?? null, role: me.role }, today: me.today, units: unitsOf(page) }
  const names = moneyNames(page)
  const decided = typeof command === 'string' ? null : decideMoney(page.book, command, context)
  const refused = decided?.ok === false ? decided.error : null
  const warnings = typeof command === 'string' || refused !== null ? [] : moneyWarnings(page.book, command, context)
  const conflict = write.isError && isConflict(write.error)
  const why = refused !== null && (sent || !isOnlyEmpty(refused)) ? moneyRefusalSentence(refused, language, names) : sent && typeof command === 'string' ? command : null
  const submit = (): void => {
    setSent(true)
    if (typeof command !== 'string' && refused === null) write.mutate(command)
  }
  return (
    <Dialog title={title} size="600px" onClose={onClose}>
      <form
        className="money-form"
        noValidate
        aria-label={title}
        aria-describedby={said}
        onSubmit={(event) => {
          event.preventDefault()
          if (!write.isPending && !conflict) submit()
        }}
      >
        {lead === undefined ? null : <div className="muted">{lead}</div>}
        {children(sent)}
        {warnings.length === 0 ? null : (
          <div className="alert" data-tone="warning" role="status">
            <p>
              <b>{t('form.warned')}</b>
            </p>
            <ul>
              {warnings.map((warning, index) => (
                <li key={index}>{moneyProblemSentence(warning, language, names)}</li>
              ))}
            </ul>
          </div>
        )}
        <WriteFoot
          id={said}
          write={write}
          why={why}
          words={{ conflict: t('form.conflict'), fresh: t('form.fresh'), reload: t('form.reload'), save: saveWords ?? t('form.save'), saving: t('form.saving') }}
          onReload={() => void reload()}
          onCancel={onClose}
        />
      </form>
    </Dialog>
  )
}
