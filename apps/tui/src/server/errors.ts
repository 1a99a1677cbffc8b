// What went wrong on the way to a server, as a sentence and an exit code.

import { problemSentence, type Language, type Problem } from '@tiendo/text'
import { exit, type Exit } from '../cli/exit.ts'
import { serverWords } from '../words/server.ts'
import type { FindError } from './find.ts'
import type { RemoteError } from './remote.ts'

export const problemOf = (error: RemoteError): Problem =>
  error.kind === 'unreachable' ? { code: 'network/offline' } : (error.data.domain ?? { code: 'server/failed' })

export const remoteSentence = (error: RemoteError, language: Language): string => {
  const sentence = problemSentence(problemOf(error), language)
  const request = error.kind === 'refused' && error.data.domain === null ? error.data.requestId : null
  return request === null ? sentence : `${sentence} [${request}]`
}

export const remoteExit = (error: RemoteError): Exit => {
  if (error.kind === 'unreachable') return exit.failed
  switch (error.data.httpStatus) {
    case 400:
      return exit.usage
    case 401:
    case 403:
      return exit.notAllowed
    case 404:
      return exit.notFound
    case 409:
      return exit.conflict
    default:
      return exit.failed
  }
}

export const findSentence = (error: FindError, language: Language): string => {
  const words = serverWords(language)
  switch (error.code) {
    case 'server/bad-address':
      return words.badAddress(error.said)
    case 'server/silent':
      return words.silent(error.said)
    case 'server/not-built':
      return words.notBuilt
    case 'server/did-not-start':
      return words.didNotStart(error.said)
  }
}
