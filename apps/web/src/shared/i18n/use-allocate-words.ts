// Labels of dividing a sum: a set of its own, so that the other screens of money do not carry it.
import i18next from 'i18next'
import { useTranslation } from 'react-i18next'
import { allocateEn } from './allocate-en.ts'
import { allocateVi } from './allocate-vi.ts'
import type { Language } from './start.ts'

const SET = 'allocate'

const bring = (): void => {
  if (i18next.hasResourceBundle('vi', SET)) return
  i18next.addResourceBundle('vi', SET, allocateVi)
  i18next.addResourceBundle('en', SET, allocateEn)
}

export const useAllocateWords = () => {
  bring()
  const { t, i18n } = useTranslation(SET)
  const language: Language = i18n.language === 'en' ? 'en' : 'vi'
  return { t, language }
}
