// The few inputs that the builder is made of: a choice, a word or number, a row of ticks, a row of one-of-many.
import { useId } from 'react'

type Option<V extends string> = readonly [value: V, label: string]
type ChoiceProps<V extends string> = {
  readonly label: string
  readonly value: V
  readonly options: readonly Option<V>[]
  readonly onChange: (value: V) => void
}

export const Choice = <V extends string>({ label, value, options, onChange }: ChoiceProps<V>) => (
  <label className="field">
    <span>{label}</span>
    <select
      className="input"
      value={value}
      onChange={(event) => {
        const chosen = options.find(([option]) => option === event.currentTarget.value)
        if (chosen !== undefined) onChange(chosen[0])
      }}
    >
      {options.map(([option, name]) => (
        <option key={option} value={option}>
          {name}
        </option>
      ))}
    </select>
  </label>
)

type WordsProps = {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
  readonly invalid?: boolean
  readonly describedBy?: string
  readonly kind?: 'text' | 'number' | 'date'
  readonly placeholder?: string
}

/** Numbers are typed, not stepped: a wheel over the page must not change a deadline. */
export const Words = ({ label, value, onChange, invalid = false, describedBy, kind = 'text', placeholder }: WordsProps) => (
  <label className="field" data-kind={kind}>
    <span>{label}</span>
    <input
      className="input"
      type={kind === 'date' ? 'date' : 'text'}
      inputMode={kind === 'number' ? 'numeric' : undefined}
      value={value}
      placeholder={placeholder}
      aria-invalid={invalid}
      aria-describedby={describedBy}
      onChange={(event) => onChange(event.currentTarget.value)}
    />
  </label>
)

type TicksProps = {
  readonly label: string
  readonly options: readonly (readonly [value: number, label: string])[]
  readonly chosen: readonly number[]
  readonly onChange: (chosen: readonly number[]) => void
}

export const Ticks = ({ label, options, chosen, onChange }: TicksProps) => (
  <fieldset className="ticks">
    <legend>{label}</legend>
    {options.map(([value, name]) => (
      <label key={value} className="tick">
        <input type="checkbox" checked={chosen.includes(value)} onChange={(event) => onChange(event.currentTarget.checked ? [...chosen, value] : chosen.filter((other) => other !== value))} />
        <span>{name}</span>
      </label>
    ))}
  </fieldset>
)

type PillsProps<V extends string> = { readonly label: string; readonly value: V | null; readonly options: readonly Option<V>[]; readonly onChange: (value: V) => void }

/** One of a few, all in sight; arrows move, as in any group of radio buttons. */
export const Pills = <V extends string>({ label, value, options, onChange }: PillsProps<V>) => {
  const name = useId()
  return (
    <fieldset className="ticks">
      <legend>{label}</legend>
      {options.map(([option, words]) => (
        <label key={option} className="tick pill">
          <input type="radio" name={name} checked={option === value} onChange={() => onChange(option)} />
          <span>{words}</span>
        </label>
      ))}
    </fieldset>
  )
}
