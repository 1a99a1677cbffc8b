// A row of views by name: those everybody has, then one's own. The one that is shown is marked.
import { Link } from '@tanstack/react-router'
import { lazy, Suspense, useState } from 'react'
import { useDueWords } from '../../../shared/i18n/use-due-words.ts'
import { isSame, type DueSearch } from '../due-search.ts'
import { useSavedViews } from './use-saved-views.ts'
import { useViewChoices } from './use-view-choices.ts'

const SavedDialog = lazy(() => import('./saved-dialog.tsx').then((module) => ({ default: module.SavedDialog })))

export const SavedViews = ({ search }: { readonly search: DueSearch }) => {
  const { t } = useDueWords()
  const [editing, setEditing] = useState(false)
  const own = useSavedViews()
  const views = useViewChoices()
  return (
    <nav className="saved-views no-print" aria-label={t('views.saved')}>
      <ul>
        {views.map((view) => (
          <li key={view.id}>
            <Link className="saved-view" to="/thoi-han" search={view.search} activeOptions={{ exact: true, includeSearch: true }} resetScroll={false} aria-current={isSame(view.search, search) ? 'page' : undefined}>
              {view.name}
            </Link>
          </li>
        ))}
        <li>
          <button type="button" className="link" onClick={() => setEditing(true)}>
            {own.length === 0 ? t('views.save') : `${t('views.save')} · ${t('views.manage')}`}
          </button>
        </li>
      </ul>
      <Suspense fallback={null}>{editing ? <SavedDialog search={search} views={own} onClose={() => setEditing(false)} /> : null}</Suspense>
    </nav>
  )
}
