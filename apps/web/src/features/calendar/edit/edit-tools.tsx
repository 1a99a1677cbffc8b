// What an administrator may begin: each opens its form, or takes a file.
import { lazy, Suspense, useRef, useState } from 'react'
import type { CalendarChange } from '@tiendo/domain'
import { useCalendarWords } from '../../../shared/i18n/use-calendar-words.ts'
import { Icon } from '../../../shared/ui/icon.tsx'
import type { Edit } from './edit.ts'
import type { ChosenFile } from './import-dialog.tsx'

const ImportDialog = lazy(() => import('./import-dialog.tsx').then((module) => ({ default: module.ImportDialog })))

type Props = { readonly onEdit: (edit: Edit) => void; readonly onTake: (acts: readonly (readonly CalendarChange[])[]) => void }

export const EditTools = ({ onEdit, onTake }: Props) => {
  const { t } = useCalendarWords()
  const input = useRef<HTMLInputElement>(null)
  const [file, setFile] = useState<ChosenFile | null>(null)
  return (
    <>
      <button type="button" className="btn" onClick={() => onEdit({ kind: 'dayOff', date: null, was: null })}>
        {t('calendar.addDayOff')}
      </button>
      <button type="button" className="btn" onClick={() => onEdit({ kind: 'swap', date: null })}>
        {t('calendar.swap')}
      </button>
      <button type="button" className="btn" onClick={() => onEdit({ kind: 'rest' })}>
        {t('calendar.weeklyRest')}
      </button>
      <button type="button" className="btn" onClick={() => input.current?.click()}>
        <Icon name="upload" />
        {t('calendar.import')}
      </button>
      <input
        ref={input}
        type="file"
        accept=".json,.ics,application/json,text/calendar"
        hidden
        aria-label={t('calendar.import')}
        onChange={async ({ currentTarget }) => {
          const chosen = currentTarget.files?.[0]
          if (chosen === undefined) return
          // A file that is gone reads as an empty one: the server says that there is no calendar in it.
          const text = await chosen.text().catch(() => '')
          setFile({ name: chosen.name, text })
          // The same file may be chosen again.
          if (input.current !== null) input.current.value = ''
        }}
      />
      {file === null ? null : (
        <Suspense fallback={null}>
          <ImportDialog
            file={file}
            onTake={(acts) => {
              setFile(null)
              onTake(acts)
            }}
            onAnother={() => {
              setFile(null)
              input.current?.click()
            }}
            onClose={() => setFile(null)}
          />
        </Suspense>
      )}
    </>
  )
}
