// A row that was not read: begun from what is selected in the source, finished and checked by the reviewer. Typed words
// go through the parsers that read the document.
import { parseTiming, type AddedRow } from '@tiendo/domain'
import { capitalised, workFieldName } from '@tiendo/text'
import { useId, useState } from 'react'
import { failureSentence } from '../../../shared/api/failure-words.ts'
import type { Failure } from '../../../shared/api/failure.ts'
import { useDeskWords } from '../../../shared/i18n/use-desk-words.ts'
import { useWords } from '../../../shared/i18n/use-words.ts'
import { Dialog } from '../../../shared/ui/dialog.tsx'
import { Quote } from '../../../shared/ui/quote.tsx'
import { ReadTiming, type TimingContext } from '../fields/timing-meaning.tsx'
import { forgetRow, keepRow, keptRow } from './kept-row.ts'

type Props = {
  readonly draftId: string
  readonly start: AddedRow
  readonly context: TimingContext
  /** Null where it was done. */
  readonly onAdd: (row: AddedRow) => Promise<Failure | null>
  readonly onClose: () => void
}

const FIELDS = ['number', 'title', 'lead', 'coordinators', 'timing', 'deliverable'] as const
type Field = (typeof FIELDS)[number]

export const AddRowDialog = ({ draftId, start, context, onAdd, onClose }: Props) => {
  const { t, language } = useDeskWords()
  const { t: w } = useWords()
  const [row, setRow] = useState<AddedRow>(() => keptRow(draftId, start) ?? start)
  const [failure, setFailure] = useState<Failure | null>(null)
  const [working, setWorking] = useState(false)
  const id = useId()
  const isBlank = row.title.trim() === ''
  const change = (field: Field, text: string): void => {
    const next: AddedRow = { ...row, [field]: field === 'title' ? text : text === '' ? null : text }
    setRow(next)
    keepRow(draftId, next)
  }
  const add = async (): Promise<void> => {
    if (isBlank || working) return
    setWorking(true)
    const failed = await onAdd(row)
    setWorking(false)
    setFailure(failed)
    if (failed === null) forgetRow(draftId)
  }
  const timing = row.timing === null ? null : parseTiming(row.timing, { years: context.years })
  return (
    <Dialog title={t('desk.addTitle')} onClose={onClose} size="620px">
      {/* Ctrl Enter adds it from any of its fields. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <form
        className="stack add-row"
        onSubmit={(event) => {
          event.preventDefault()
          void add()
        }}
        onKeyDown={(event) => {
          if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return
          event.preventDefault()
          void add()
        }}
      >
        {row.span === null ? <p className="muted">{t('desk.addByHand')}</p> : <Quote className="add-quote">{row.span.quote}</Quote>}
        {FIELDS.map((field) => (
          <div key={field} className="field" data-field={field}>
            <label htmlFor={`${id}-${field}`}>{field === 'number' ? t('desk.rowNumber') : capitalised(workFieldName(field, language))}</label>
            {field === 'title' ? (
              <textarea id={`${id}-${field}`} className="input" rows={3} required aria-required="true" data-autofocus value={row.title} onChange={({ currentTarget }) => change(field, currentTarget.value)} />
            ) : (
              <input id={`${id}-${field}`} className="input" autoComplete="off" value={row[field] ?? ''} onChange={({ currentTarget }) => change(field, currentTarget.value)} />
            )}
            {field === 'timing' && timing !== null ? <ReadTiming timing={timing} context={context} /> : null}
          </div>
        ))}
        <p className="error-text" role="alert">
          {failure === null ? null : failureSentence(failure, language)}
        </p>
        <div className="dialog-actions">
          <button
            type="button"
            className="btn"
            onClick={() => {
              forgetRow(draftId)
              onClose()
            }}
          >
            {w('app.cancel')}
          </button>
          <button type="submit" className="btn btn-primary" disabled={isBlank || working}>
            {t('desk.addDo')} <kbd className="kbd on-primary">Ctrl Enter</kbd>
          </button>
        </div>
      </form>
    </Dialog>
  )
}
