// Labels of documents on their way in: a set of its own, so that the first page does not carry it.
import i18next from 'i18next'
import { useTranslation } from 'react-i18next'
import { importsEn } from './imports-en.ts'
import { importsVi } from './imports-vi.ts'
import type { Language } from './start.ts'

const SET = 'imports'

const bring = (): void => {
  if (i18next.hasResourceBundle('vi', SET)) return
  i18next.addResourceBundle('vi', SET, importsVi)
  i18next.addResourceBundle('en', SET, importsEn)
}

export const useImportsWords = () => {
  bring()
  const { t, i18n } = useTranslation(SET)
  const language: Language = i18n.language === 'en' ? 'en' : 'vi'
  return { t, language }
}
