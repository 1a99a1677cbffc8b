// Labels of awaited events: a set of its own, so that the first page does not carry it.
import i18next from 'i18next'
import { useTranslation } from 'react-i18next'
import { awaitedEn } from './awaited-en.ts'
import { awaitedVi } from './awaited-vi.ts'
import type { Language } from './start.ts'

const SET = 'awaited'

const bring = (): void => {
  if (i18next.hasResourceBundle('vi', SET)) return
  i18next.addResourceBundle('vi', SET, awaitedVi)
  i18next.addResourceBundle('en', SET, awaitedEn)
}

export const useAwaitedWords = () => {
  bring()
  const { t, i18n } = useTranslation(SET)
  const language: Language = i18n.language === 'en' ? 'en' : 'vi'
  return { t, language }
}
