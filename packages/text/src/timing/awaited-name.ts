// What a task waits for, as the head of its row: the document's own words, or what they leave unsaid.

import { unreachable, type AwaitedEvent } from '@tiendo/domain'
import { formatDate } from '../format/date.ts'
import type { Language } from '../language.ts'

export const awaitedName = (event: AwaitedEvent, lang: Language): string => {
  const vi = lang === 'vi'
  switch (event.kind) {
    case 'issued':
      return vi ? 'ngày ban hành kế hoạch' : 'the day the plan is issued'
    case 'named':
      return event.words
    case 'day':
      return vi ? `ngày ${formatDate(event.on, lang)}` : formatDate(event.on, lang)
    case 'unsaid':
      return vi ? 'văn bản không nêu tính từ khi nào' : 'from when, the document does not say'
    default:
      return unreachable(event)
  }
}
