// Who follows the plan up: no document says it in a value of its own, so the person who publishes does.
import { useId } from 'react'
import { useDeskWords } from '../../../shared/i18n/use-desk-words.ts'

type Props = { readonly value: string; readonly choices: readonly string[]; readonly onChange: (value: string) => void }

export const MonitorField = ({ value, choices, onChange }: Props) => {
  const { t: d } = useDeskWords()
  const id = useId()
  return (
    <div className="field monitor-field">
      <label htmlFor={id}>{d('review.monitor')}</label>
      <input id={id} className="input" list={`${id}-named`} autoComplete="off" value={value} aria-describedby={`${id}-hint`} onChange={(event) => onChange(event.currentTarget.value)} />
      <datalist id={`${id}-named`}>
        {choices.map((name) => (
          <option key={name} value={name}>
            {name}
          </option>
        ))}
      </datalist>
      <p id={`${id}-hint`} className="muted">
        {value.trim() === '' ? d('review.monitorNone') : d('review.monitorHint')}
      </p>
    </div>
  )
}
