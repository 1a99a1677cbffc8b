// One view of one's own: its name to change, and deleting it after one more question.
import { useState } from 'react'
import { useDueWords } from '../../../shared/i18n/use-due-words.ts'
import { useWords } from '../../../shared/i18n/use-words.ts'
import type { SavedView } from './use-saved-views.ts'

type Props = { readonly view: SavedView; readonly onRename: (name: string) => void; readonly onRemove: () => void }

export const SavedEntry = ({ view, onRename, onRemove }: Props) => {
  const { t } = useDueWords()
  const plain = useWords()
  const [name, setName] = useState(view.name)
  const [asking, setAsking] = useState(false)
  const changed = name.trim() !== '' && name.trim() !== view.name
  if (asking)
    return (
      <li>
        <p>{t('views.removeAsk', { name: view.name })}</p>
        <div className="row">
          <button type="button" className="btn btn-primary" autoFocus onClick={onRemove}>
            {t('views.remove')}
          </button>
          <button type="button" className="btn" onClick={() => setAsking(false)}>
            {plain.t('app.cancel')}
          </button>
        </div>
      </li>
    )
  return (
    <li>
      <form
        className="saved-form"
        onSubmit={(event) => {
          event.preventDefault()
          if (changed) onRename(name.trim())
        }}
      >
        <input className="input" aria-label={`${t('views.name')}: ${view.name}`} maxLength={100} value={name} onChange={(event) => setName(event.currentTarget.value)} />
        <button type="submit" className="btn" disabled={!changed}>
          {t('views.rename')}
        </button>
        <button type="button" className="btn btn-quiet" aria-label={`${t('views.remove')}: ${view.name}`} onClick={() => setAsking(true)}>
          {t('views.remove')}
        </button>
      </form>
    </li>
  )
}
