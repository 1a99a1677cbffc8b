// Labels of findings and rules: a set of its own, so that the first page does not carry it.
import i18next from 'i18next'
import { useTranslation } from 'react-i18next'
import { checksEn } from './checks-en.ts'
import { checksVi } from './checks-vi.ts'
import type { Language } from './start.ts'

const SET = 'checks'

const bring = (): void => {
  if (i18next.hasResourceBundle('vi', SET)) return
  i18next.addResourceBundle('vi', SET, checksVi)
  i18next.addResourceBundle('en', SET, checksEn)
}

export const useChecksWords = () => {
  bring()
  const { t, i18n } = useTranslation(SET)
  const language: Language = i18n.language === 'en' ? 'en' : 'vi'
  return { t, language }
}
