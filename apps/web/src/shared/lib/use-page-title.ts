// The page's name in the tab and for those who hear it; the document's own title where the page is about one.
import { useEffect } from 'react'
import { useWords } from '../i18n/use-words.ts'

export const usePageTitle = (title: string | null): void => {
  const { t } = useWords()
  const name = t('app.name')
  useEffect(() => {
    document.title = title === null || title === '' ? name : `${title} · ${name}`
  }, [name, title])
}
