// Levels of the state budget in words.

import type { BudgetLevel } from '@tiendo/domain'
import type { Language, Words } from '../language.ts'

const levels: Readonly<Record<BudgetLevel, Words>> = {
  central: { vi: 'ngân sách trung ương', en: 'central budget' },
  province: { vi: 'ngân sách tỉnh', en: 'provincial budget' },
  district: { vi: 'ngân sách huyện', en: 'district budget' },
  commune: { vi: 'ngân sách xã', en: 'commune budget' },
  outside: { vi: 'nguồn ngoài ngân sách', en: 'money outside the state budget' },
}

const isLevel = (text: string): text is BudgetLevel => Object.hasOwn(levels, text)

export const levelWord = (level: string, lang: Language): string => (isLevel(level) ? levels[level][lang] : level)
