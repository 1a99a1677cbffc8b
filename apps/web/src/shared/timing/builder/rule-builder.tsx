// "Soạn từng phần": the fields of one rule. Every change makes the rule and hands it on; what keeps the fields from
// making one is said under them, and then nothing is handed on.
import type { TimingRule } from '@tiendo/domain'
import { useId, useState } from 'react'
import { useTimingWords } from '../../i18n/use-timing-words.ts'
import { AfterFields } from './after-fields.tsx'
import { EveryFields } from './every-fields.tsx'
import { Pills, Words } from './inputs.tsx'
import { LimitFields, PeriodFields } from './once-fields.tsx'
import type { FormKind, RuleForm } from './rule-form.ts'
import { ruleOf, type WrongField } from './rule-of.ts'

const kinds: readonly FormKind[] = ['within', 'by', 'every', 'after', 'continuous', 'onDemand', 'perPlan']

type Props = {
  /** Where the fields begin; another start is another builder (`key`). */
  readonly start: RuleForm
  /** Whether the fields say what the words say; else the words stay until a kind is chosen. */
  readonly isShown: boolean
  /** Nothing is written yet, so there is nothing that only words can say. */
  readonly isBlank: boolean
  readonly onRule: (rule: TimingRule) => void
}

export const RuleBuilder = ({ start, isShown, isBlank, onRule }: Props) => {
  const { t } = useTimingWords()
  const [form, setForm] = useState(start)
  const [begun, setBegun] = useState(isShown)
  const [wrong, setWrong] = useState<WrongField | null>(null)
  const wrongId = useId()
  const change = (fields: Partial<RuleForm>): void => {
    const next = { ...form, ...fields }
    setForm(next)
    setBegun(true)
    const rule = ruleOf(next)
    setWrong(rule.ok ? null : rule.error)
    if (rule.ok) onRule(rule.value)
  }
  const props = { form, wrong, wrongId, onForm: change }
  return (
    <>
      {begun || isBlank ? null : <p className="muted">{t('editor.onlyWords')}</p>}
      <Pills
        label={t('editor.kind')}
        value={begun ? form.kind : null}
        options={kinds.map((kind) => [kind, t(`editor.kind_${kind}`)] as const)}
        onChange={(kind) => change({ kind, ...(kind === 'within' && form.unit === 'day' && form.reach === 'one' ? { unit: 'month' } : {}) })}
      />
      {begun ? (
        <div className="builder-fields">
          {form.kind === 'within' ? <PeriodFields {...props} /> : null}
          {form.kind === 'by' ? <LimitFields {...props} /> : null}
          {form.kind === 'every' ? <EveryFields {...props} /> : null}
          {form.kind === 'after' ? <AfterFields {...props} /> : null}
          <div className="field-wide">
            <Words label={t('editor.purpose')} placeholder={t('editor.purposeExample')} value={form.purpose} onChange={(purpose) => change({ purpose })} />
          </div>
        </div>
      ) : null}
      <p id={wrongId} className="error-text" role="alert">
        {wrong === null ? null : t('editor.notWritten', { why: t(`editor.need_${wrong}`) })}
      </p>
    </>
  )
}
