// Why a line may pay for a task.

import { unreachable, type LinkReason } from '@tiendo/domain'
import { listed, type Language } from '../language.ts'

export const linkReasonSentence = (reason: LinkReason, lang: Language): string => {
  const vi = lang === 'vi'
  switch (reason.kind) {
    case 'number':
      return vi ? `mục nêu nhiệm vụ ${reason.number}` : `the item names task ${reason.number}`
    case 'symbol':
      return vi ? `cùng nêu ${reason.symbol}` : `both name ${reason.symbol}`
    case 'words': {
      const words = listed(reason.words.map((one) => `“${one}”`), lang)
      return vi ? `cùng có ${words}` : `both have ${words}`
    }
    default:
      return unreachable(reason)
  }
}
