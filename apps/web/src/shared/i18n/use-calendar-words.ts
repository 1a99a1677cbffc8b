// Labels of the work calendar: a set of its own, so that the first page does not carry it.
import i18next from 'i18next'
import { useTranslation } from 'react-i18next'
import { calendarEn } from './calendar-en.ts'
import { calendarVi } from './calendar-vi.ts'
import type { Language } from './start.ts'

const SET = 'calendar'

const bring = (): void => {
  if (i18next.hasResourceBundle('vi', SET)) return
  i18next.addResourceBundle('vi', SET, calendarVi)
  i18next.addResourceBundle('en', SET, calendarEn)
}

export const useCalendarWords = () => {
  bring()
  const { t, i18n } = useTranslation(SET)
  const language: Language = i18n.language === 'en' ? 'en' : 'vi'
  return { t, language }
}
