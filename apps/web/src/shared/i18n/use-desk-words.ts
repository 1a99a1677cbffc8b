// Labels of the reviewer’s desk: a set of its own, so that the first page does not carry it.
import i18next from 'i18next'
import { useTranslation } from 'react-i18next'
import { deskEn } from './desk-en.ts'
import { deskVi } from './desk-vi.ts'
import type { Language } from './start.ts'

const SET = 'desk'

const bring = (): void => {
  if (i18next.hasResourceBundle('vi', SET)) return
  i18next.addResourceBundle('vi', SET, deskVi)
  i18next.addResourceBundle('en', SET, deskEn)
}

export const useDeskWords = () => {
  bring()
  const { t, i18n } = useTranslation(SET)
  const language: Language = i18n.language === 'en' ? 'en' : 'vi'
  return { t, language }
}
