// "Ghi nhận…": the day an event came, and the document that proves it. Recording again corrects the day.
import { parseLocalDate, type Awaited, type AwaitedCommand } from '@tiendo/domain'
import { useState } from 'react'
import { useAwaitedWords } from '../../shared/i18n/use-awaited-words.ts'
import { useKept } from '../../shared/lib/use-kept.ts'
import { useMe } from '../../shared/session/me.tsx'
import { recordsOf } from './event-facts.ts'
import { EventForm } from './event-form.tsx'
import { placesOf, type Scope } from './scope-field.tsx'
import { DayInput } from '../../shared/ui/day-input.tsx'

export const RecordForm = ({ awaited, onClose }: { readonly awaited: Awaited; readonly onClose: () => void }) => {
  const { t } = useAwaitedWords()
  const { today } = useMe()
  const [known] = recordsOf(awaited)
  const key = `tiendo.form.awaited.${awaited.id}`
  const [on, setOn, forgetOn] = useKept(`${key}.on`, known?.on ?? today)
  const [symbol, setSymbol, forgetSymbol] = useKept(`${key}.symbol`, known?.symbol ?? '')
  const [note, setNote, forgetNote] = useKept(`${key}.note`, known?.note ?? '')
  const [scope, setScope] = useState<Scope>(null)
  const day = parseLocalDate(on)
  const places = placesOf(awaited, scope)
  const command: AwaitedCommand | null = day.ok ? { kind: 'record', on: day.value, symbol, note, scope: places } : null
  return (
    <EventForm
      awaited={awaited}
      title={t('awaited.recordTitle')}
      scope={scope}
      onScope={setScope}
      command={command}
      previewed={command === null ? null : { ...command, symbol: null, note: null }}
      saveWords={t('awaited.save')}
      savedWords={t('awaited.saved')}
      onSaved={() => {
        forgetOn()
        forgetSymbol()
        forgetNote()
      }}
      onClose={onClose}
    >
      {(said) => (
        <>
          <label className="field">
            <span>{t('awaited.on')}</span>
            <DayInput max={today} autoFocus value={on} describedBy={said} onValue={setOn} />
          </label>
          <label className="field">
            <span>{t('awaited.symbol')}</span>
            <input className="input" value={symbol} placeholder={t('awaited.symbolExample')} aria-describedby={said} onChange={(event) => setSymbol(event.currentTarget.value)} />
          </label>
          <label className="field field-wide">
            <span>{t('awaited.note')}</span>
            <textarea className="input" rows={2} value={note} aria-describedby={said} onChange={(event) => setNote(event.currentTarget.value)} />
          </label>
        </>
      )}
    </EventForm>
  )
}
