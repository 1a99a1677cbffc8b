// A finding as one message for those who keep it in one field.

import type { Finding } from '@tiendo/domain'
import { findingSentence, type Language } from '@tiendo/text'

/** What is wrong, then the figures and where to look. */
export const findingMessage = (finding: Finding, language: Language): string => {
  const { title, detail } = findingSentence(finding, language)
  return `${title}${/[.!?]$/.test(title) ? '' : '.'} ${detail}`
}
