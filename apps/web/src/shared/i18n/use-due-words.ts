// Labels of the page of deadlines: a set of its own, so that the first page does not carry it.
import i18next from 'i18next'
import { useTranslation } from 'react-i18next'
import { dueEn } from './due-en.ts'
import { dueVi } from './due-vi.ts'
import type { Language } from './start.ts'

const SET = 'due'

const bring = (): void => {
  if (i18next.hasResourceBundle('vi', SET)) return
  i18next.addResourceBundle('vi', SET, dueVi)
  i18next.addResourceBundle('en', SET, dueEn)
}

export const useDueWords = () => {
  bring()
  const { t, i18n } = useTranslation(SET)
  const language: Language = i18n.language === 'en' ? 'en' : 'vi'
  return { t, language }
}
