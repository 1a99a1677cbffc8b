// Keeps what is shown under a name; renames and deletes what was kept.
import { useId, useState } from 'react'
import { failureOf } from '../../../shared/api/failure.ts'
import { useDueWords } from '../../../shared/i18n/use-due-words.ts'
import { Dialog } from '../../../shared/ui/dialog.tsx'
import { FailureText } from '../../../shared/ui/failure-text.tsx'
import { toast } from '../../../shared/ui/toast.ts'
import { isSame, type DueSearch } from '../due-search.ts'
import { SavedEntry } from './saved-entry.tsx'
import { useKeepView, type SavedView } from './use-saved-views.ts'

type Props = { readonly search: DueSearch; readonly views: readonly SavedView[]; readonly onClose: () => void }

export const SavedDialog = ({ search, views, onClose }: Props) => {
  const { t } = useDueWords()
  const [name, setName] = useState('')
  const [missing, setMissing] = useState(false)
  const said = useId()
  const { save, remove } = useKeepView()
  const known = views.find((view) => isSame(view.search, search))
  const failed = save.error ?? remove.error
  const submit = (): void => {
    const given = name.trim()
    setMissing(given === '')
    if (given === '') return
    // A name that is there already is that view, shown as it is now.
    const same = views.find((view) => view.name === given)
    save.mutate(
      { ...(same === undefined ? {} : { id: same.id }), name: given, search },
      {
        onSuccess: () => {
          void toast(t('views.done'))
          onClose()
        },
      },
    )
  }
  return (
    <Dialog title={t('views.saved')} onClose={onClose}>
      <div className="stack">
        {known === undefined ? (
          <form
            className="saved-form"
            noValidate
            onSubmit={(event) => {
              event.preventDefault()
              submit()
            }}
          >
            <label className="field">
              <span>{t('views.keep')}</span>
              <input className="input" autoFocus data-autofocus maxLength={100} placeholder={t('views.name')} value={name} aria-invalid={missing} aria-describedby={said} onChange={(event) => setName(event.currentTarget.value)} />
            </label>
            <button type="submit" className="btn btn-primary" disabled={save.isPending}>
              {t('views.save')}
            </button>
          </form>
        ) : null}
        <p id={said} className="error-text" role="alert">
          {missing ? t('views.nameMissing') : failed === null ? null : <FailureText failure={failureOf(failed)} />}
        </p>
        {views.length === 0 ? (
          <p className="muted">{t('views.none')}</p>
        ) : (
          <ul className="saved-list">
            {views.map((view) => (
              <SavedEntry
                key={view.id}
                view={view}
                onRename={(next) => save.mutate({ id: view.id, name: next, search: view.search })}
                onRemove={() => remove.mutate(view.id, { onSuccess: () => void toast(t('views.removed')) })}
              />
            ))}
          </ul>
        )}
      </div>
    </Dialog>
  )
}
