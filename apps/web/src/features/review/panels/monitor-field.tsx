// Who follows the plan up: no document says it in a value of its own, so the person who publishes does.
import { useId } from 'react'
import { useWords } from '../../../shared/i18n/use-words.ts'

type Props = { readonly value: string; readonly choices: readonly string[]; readonly onChange: (value: string) => void }

export const MonitorField = ({ value, choices, onChange }: Props) => {
  const { t } = useWords()
  const id = useId()
  return (
    <div className="field monitor-field">
      <label htmlFor={id}>{t('review.monitor')}</label>
      <input id={id} className="input" list={`${id}-named`} autoComplete="off" value={value} aria-describedby={`${id}-hint`} onChange={(event) => onChange(event.currentTarget.value)} />
      <datalist id={`${id}-named`}>
        {choices.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
      <p id={`${id}-hint`} className="muted">
        {value.trim() === '' ? t('review.monitorNone') : t('review.monitorHint')}
      </p>
    </div>
  )
}
