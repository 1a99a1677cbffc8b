// A failure as a sentence: what is wrong and what to do. Words for codes are in @tiendo/text.
import { problemSentence } from '@tiendo/text'
import type { Language } from '../i18n/start.ts'
import type { Failure } from './failure.ts'

export const failureSentence = (failure: Failure, language: Language): string => {
  switch (failure.kind) {
    case 'domain':
      return problemSentence(failure.error, language)
    case 'network':
      return problemSentence({ code: 'network/offline' }, language)
    case 'server': {
      const sentence = problemSentence({ code: 'server/failed' }, language)
      return failure.requestId === null ? sentence : `${sentence} (${failure.requestId})`
    }
  }
}
