// Screen labels and the language that @tiendo/text is asked in.
import { useTranslation } from 'react-i18next'
import type { Language } from './start.ts'

export const useWords = () => {
  const { t, i18n } = useTranslation()
  const language: Language = i18n.language === 'en' ? 'en' : 'vi'
  return { t, language }
}
