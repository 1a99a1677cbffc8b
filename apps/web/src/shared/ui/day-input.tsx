// A day typed as officials write it, 20/11/2026, whatever order the browser's own language has; or picked. The picker is
// the browser's, for the mouse: with the keyboard one types.
import { isLocalDate } from '@tiendo/domain'
import { formatDate, readDate } from '@tiendo/text'
import { useRef, useState } from 'react'
import { Icon } from './icon.tsx'
import './day-input.css'

type Props = {
  /** `2026-11-20`, or nothing where no day is chosen. */
  readonly value: string
  /** Nothing where what is typed is no day. */
  readonly onValue: (day: string) => void
  readonly min?: string | undefined
  readonly max?: string | undefined
  readonly id?: string
  readonly autoFocus?: boolean
  readonly invalid?: boolean
  readonly describedBy?: string
}

const written = (value: string): string => (isLocalDate(value) ? formatDate(value, 'vi') : value)

export const DayInput = ({ value, onValue, min, max, id, autoFocus = false, invalid = false, describedBy }: Props) => {
  /** While one types, the letters typed; else the day as it is written. */
  const [typed, setTyped] = useState<string | null>(null)
  const picker = useRef<HTMLInputElement>(null)
  const unread = typed !== null && typed.trim() !== '' && !readDate(typed).ok
  const type = (text: string) => {
    const day = readDate(text)
    setTyped(text)
    onValue(day.ok ? day.value : '')
  }
  return (
    <span className="day-input">
      <input
        className="input"
        id={id}
        inputMode="numeric"
        placeholder="dd/mm/yyyy"
        autoComplete="off"
        autoFocus={autoFocus}
        value={typed ?? written(value)}
        aria-invalid={invalid || unread}
        aria-describedby={describedBy}
        onChange={(event) => type(event.currentTarget.value)}
        // What is no day stays as it was typed, to be mended.
        onBlur={() => setTyped(unread ? typed : null)}
      />
      <button type="button" className="day-pick" tabIndex={-1} aria-hidden="true" onClick={() => picker.current?.showPicker()}>
        <Icon name="calendar" />
      </button>
      <input
        ref={picker}
        className="day-picker"
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        min={min}
        max={max}
        value={isLocalDate(value) ? value : ''}
        onChange={(event) => {
          setTyped(null)
          onValue(event.currentTarget.value)
        }}
      />
    </span>
  )
}
