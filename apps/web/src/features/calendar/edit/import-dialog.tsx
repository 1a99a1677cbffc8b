// A calendar from a file: what it would change, each to be left out, and what in it was no day off. Nothing is saved:
// what is kept ticked joins the steps.
import type { CalendarChange } from '@tiendo/domain'
import { calendarChangeSentence, calendarLeftWhy } from '@tiendo/text'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTRPC, useTRPCClient } from '../../../shared/api/trpc.ts'
import { useCalendarWords } from '../../../shared/i18n/use-calendar-words.ts'
import { Dialog } from '../../../shared/ui/dialog.tsx'
import { Loading, Problem } from '../../../shared/ui/page-state.tsx'

export type ChosenFile = { readonly name: string; readonly text: string }

type Props = {
  readonly file: ChosenFile
  readonly onTake: (acts: readonly (readonly CalendarChange[])[]) => void
  readonly onAnother: () => void
  readonly onClose: () => void
}

export const ImportDialog = ({ file, onTake, onAnother, onClose }: Props) => {
  const { t } = useCalendarWords()
  const trpc = useTRPC()
  const client = useTRPCClient()
  const read = useQuery({ queryKey: [...trpc.calendar.readFile.mutationKey(), file], queryFn: () => client.calendar.readFile.mutate(file), staleTime: 0, gcTime: 0 })
  return (
    <Dialog title={t('calendar.fromFile', { name: file.name })} size="680px" onClose={onClose}>
      {read.isError ? (
        <>
          <Problem error={read.error} />
          <div className="dialog-actions">
            <button type="button" className="btn btn-primary" onClick={onAnother}>
              {t('calendar.anotherFile')}
            </button>
          </div>
        </>
      ) : null}
      {read.data === undefined ? read.isError ? null : <Loading /> : <FileSteps changes={read.data.changes} left={read.data.left} onTake={onTake} onClose={onClose} />}
    </Dialog>
  )
}

type StepsProps = {
  readonly changes: readonly CalendarChange[]
  readonly left: readonly { readonly text: string; readonly why: string }[]
  readonly onTake: (acts: readonly (readonly CalendarChange[])[]) => void
  readonly onClose: () => void
}

const FileSteps = ({ changes, left, onTake, onClose }: StepsProps) => {
  const { t, language } = useCalendarWords()
  const [out, setOut] = useState<ReadonlySet<number>>(new Set())
  const taken = changes.filter((_, index) => !out.has(index))
  const toggle = (index: number): void => {
    const next = new Set(out)
    if (!next.delete(index)) next.add(index)
    setOut(next)
  }
  return (
    <div className="stack">
      {changes.length === 0 ? (
        <p>{t('calendar.fileSame')}</p>
      ) : (
        <>
          <div className="row">
            <p className="muted">{t('calendar.fileSteps', { count: changes.length })}</p>
            <button type="button" className="link" onClick={() => setOut(out.size === 0 ? new Set(changes.keys()) : new Set())}>
              {out.size === 0 ? t('calendar.tickNone') : t('calendar.tickAll')}
            </button>
          </div>
          <ul className="file-steps">
            {changes.map((change, index) => (
              <li key={index}>
                <label>
                  <input type="checkbox" checked={!out.has(index)} onChange={() => toggle(index)} /> <span>{calendarChangeSentence(change, language)}</span>
                </label>
              </li>
            ))}
          </ul>
        </>
      )}
      {left.length === 0 ? null : (
        <details>
          <summary>{t('calendar.fileLeft', { count: left.length })}</summary>
          <ul className="file-left">
            {left.map(({ text, why }, index) => (
              <li key={index}>
                <b>{text}</b> <span className="muted">{calendarLeftWhy(why, language)}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
      <div className="dialog-actions">
        <button type="button" className="btn" onClick={onClose}>
          {t('calendar.close')}
        </button>
        {changes.length === 0 ? null : (
          <button type="button" className="btn btn-primary" disabled={taken.length === 0} onClick={() => onTake(taken.map((change) => [change]))}>
            {t('calendar.takeSteps', { count: taken.length })}
          </button>
        )}
      </div>
    </div>
  )
}
