// A moment as read in Việt Nam, whatever clock this machine keeps.
import type { Language } from '../i18n/start.ts'

const formats: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  vi: new Intl.DateTimeFormat('vi-VN', { timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit', day: '2-digit', month: '2-digit', year: 'numeric' }),
  en: new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Ho_Chi_Minh', hour: '2-digit', minute: '2-digit', day: 'numeric', month: 'short', year: 'numeric' }),
}

export const formatInstant = (at: Date, language: Language): string => formats[language].format(at)
