// Labels of everything that makes or moves a date: a set of its own, so that the first page does not carry it.
import i18next from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Language } from './start.ts'
import { timingEn } from './timing-en.ts'
import { timingVi } from './timing-vi.ts'

const SET = 'timing'

const bring = (): void => {
  if (i18next.hasResourceBundle('vi', SET)) return
  i18next.addResourceBundle('vi', SET, timingVi)
  i18next.addResourceBundle('en', SET, timingEn)
}

export const useTimingWords = () => {
  bring()
  const { t, i18n } = useTranslation(SET)
  const language: Language = i18n.language === 'en' ? 'en' : 'vi'
  return { t, language }
}
