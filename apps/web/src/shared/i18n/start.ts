// Starts i18next with Vietnamese at hand; English is fetched when asked for. The choice stays on this device.
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { keep, kept } from '../lib/kept.ts'
import { vi } from './vi.ts'

export type Language = 'vi' | 'en'

const KEY = 'tiendo.language'

export const setLanguage = async (language: Language): Promise<void> => {
  if (language === 'en' && !i18next.hasResourceBundle('en', 'translation')) {
    const { en } = await import('./en.ts')
    i18next.addResourceBundle('en', 'translation', en)
  }
  await i18next.changeLanguage(language)
  document.documentElement.lang = language
  keep(KEY, language)
}

export const startWords = async (): Promise<void> => {
  await i18next.use(initReactI18next).init({
    lng: 'vi',
    fallbackLng: 'vi',
    resources: { vi: { translation: vi } },
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  if (kept(KEY) === 'en') await setLanguage('en')
}
