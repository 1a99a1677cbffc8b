// Every view there is to choose from: those everybody has, then one's own.
import { useMemo } from 'react'
import { useDueWords } from '../../../shared/i18n/use-due-words.ts'
import { standardViews } from './standard-views.ts'
import { useSavedViews, type SavedView } from './use-saved-views.ts'

export const useViewChoices = (): readonly SavedView[] => {
  const { t } = useDueWords()
  const own = useSavedViews()
  return useMemo(() => [...standardViews.map(({ name, search }) => ({ id: name, name: t(`due.${name}`), search })), ...own], [own, t])
}
