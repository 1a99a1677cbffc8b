// Labels of the budget: a set of its own, so that the first page does not carry it.
import i18next from 'i18next'
import { useTranslation } from 'react-i18next'
import { budgetEn } from './budget-en.ts'
import { budgetVi } from './budget-vi.ts'
import type { Language } from './start.ts'

const SET = 'budget'

const bring = (): void => {
  if (i18next.hasResourceBundle('vi', SET)) return
  i18next.addResourceBundle('vi', SET, budgetVi)
  i18next.addResourceBundle('en', SET, budgetEn)
}

export const useBudgetWords = () => {
  bring()
  const { t, i18n } = useTranslation(SET)
  const language: Language = i18n.language === 'en' ? 'en' : 'vi'
  return { t, language }
}
