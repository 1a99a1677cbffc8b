// Labels of what would move: a set of its own, so that the first page does not carry it.
import i18next from 'i18next'
import { useTranslation } from 'react-i18next'
import { movesEn } from './moves-en.ts'
import { movesVi } from './moves-vi.ts'
import type { Language } from './start.ts'

const SET = 'moves'

const bring = (): void => {
  if (i18next.hasResourceBundle('vi', SET)) return
  i18next.addResourceBundle('vi', SET, movesVi)
  i18next.addResourceBundle('en', SET, movesEn)
}

export const useMovesWords = () => {
  bring()
  const { t, i18n } = useTranslation(SET)
  const language: Language = i18n.language === 'en' ? 'en' : 'vi'
  return { t, language }
}
