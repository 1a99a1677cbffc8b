// A command that talks to a server: finds it (or starts one and stops it again), signs in with the kept token,
// and says every refusal in a sentence with its exit code.

import type { Result } from '@tiendo/domain'
import { problemSentence } from '@tiendo/text'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { refuse } from '../cli/say.ts'
import { loadCredentials } from '../server/credentials.ts'
import { findSentence, problemOf, remoteExit, remoteSentence } from '../server/errors.ts'
import { findServer, type Found } from '../server/find.ts'
import type { Remote, RemoteError } from '../server/remote.ts'
import { trpcRemote } from '../server/trpc-remote.ts'
import { cliWords } from '../words/cli.ts'
import { serverWords } from '../words/server.ts'

/** Does something with a server that was found; it is left again whatever happens. */
export const withServer = async (context: Context, use: (found: Found) => Promise<Exit>): Promise<Exit> => {
  const { io, language } = context
  const words = serverWords(language)
  const found = await findServer(context, (url) => io.err(`tiendo: ${words.starting(url)}\n`))
  if (!found.ok)
    return refuse(
      context,
      found.error.code === 'server/bad-address' ? exit.usage : exit.failed,
      findSentence(found.error, language),
    )
  if (found.value.ours) io.err(`tiendo: ${words.started}\n`)
  try {
    return await use(found.value)
  } finally {
    await found.value.leave()
  }
}

export const withRemote = (context: Context, use: (remote: Remote) => Promise<Exit>): Promise<Exit> =>
  withServer(context, async ({ url }) => {
    const session = (await loadCredentials(context.io.env)).sessions[url]
    if (session === undefined) {
      return refuse(
        context,
        exit.notAllowed,
        `${problemSentence({ code: 'session/required' }, context.language)} ${cliWords(context.language).login.how}`,
      )
    }
    return use(trpcRemote(url, session.token))
  })

/** Says a refusal; the code follows its kind. */
export const refused = (context: Context, error: RemoteError): Exit => {
  const how = problemOf(error).code === 'session/required' ? ` ${cliWords(context.language).login.how}` : ''
  return refuse(context, remoteExit(error), remoteSentence(error, context.language) + how)
}

/** Goes on with the answer, or ends with its refusal. */
export const answered = async <T>(
  context: Context,
  answer: Promise<Result<T, RemoteError>>,
  use: (value: T) => Promise<Exit>,
): Promise<Exit> => {
  const result = await answer
  return result.ok ? use(result.value) : refused(context, result.error)
}
