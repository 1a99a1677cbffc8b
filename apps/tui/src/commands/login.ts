// `tiendo login` and `tiendo logout`: a password for a token that only this person can read.

import { createInterface } from 'node:readline/promises'
import { Writable } from 'node:stream'
import { problemSentence, roleName } from '@tiendo/text'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { flag, textOption, type Options } from '../cli/options.ts'
import { printJson, refuse } from '../cli/say.ts'
import { forgetSession, loadCredentials, rememberSession } from '../server/credentials.ts'
import { addressOf, chosenServer } from '../server/find.ts'
import { signIn, signOut } from '../server/sign-in.ts'
import { trpcRemote } from '../server/trpc-remote.ts'
import { cliWords } from '../words/cli.ts'
import { answered, withServer } from './with-remote.ts'

/** Asks on the terminal; nothing of a hidden answer is shown. */
const ask = async (question: string, hidden: boolean): Promise<string> => {
  const silent = new Writable({ write: (_chunk, _encoding, done) => done() })
  if (hidden) process.stderr.write(question)
  const lines = createInterface({ input: process.stdin, output: hidden ? silent : process.stderr, terminal: true })
  try {
    return await lines.question(hidden ? '' : question)
  } finally {
    lines.close()
    if (hidden) process.stderr.write('\n')
  }
}

const firstLine = async ({ io }: Context): Promise<string> => {
  let text = ''
  for await (const chunk of io.input()) text += chunk
  return text.replace(/\r?\n[\s\S]*$/, '')
}

export const login = async (context: Context, options: Options): Promise<Exit> => {
  const { io, language } = context
  const words = cliWords(language).login
  const [given, fromInput] = [textOption(options, 'email'), flag(options, 'passwordStdin')]
  if ((given === null && fromInput) || ((given === null || !fromInput) && !io.inputIsTerminal))
    return refuse(context, exit.usage, words.needsStdin)
  const email = given ?? (await ask(words.email, false)).trim()
  const password = fromInput ? await firstLine(context) : await ask(words.password, true)
  return withServer(context, async ({ url }) => {
    const token = await signIn(url, { email, password })
    if (!token.ok) {
      const code = token.error.code === 'session/wrong-credentials' ? exit.notAllowed : exit.failed
      return refuse(context, code, problemSentence(token.error, language))
    }
    return answered(context, trpcRemote(url, token.value).me(), async (me) => {
      await rememberSession(io.env, url, { email, token: token.value })
      if (flag(options, 'json')) await printJson(context, { schema: 'tiendo.login/1', server: url, ...me })
      io.err(`${words.done(me.user.name, roleName(me.role, language), url)}\n`)
      return exit.ok
    })
  })
}

/** The token is forgotten here even when the server is not there to end the session. */
export const logout = async (context: Context, options: Options): Promise<Exit> => {
  const { io, language } = context
  const words = cliWords(language).login
  const url = addressOf(await chosenServer(context))
  const session = url === null ? undefined : (await loadCredentials(io.env)).sessions[url]
  if (url === null || session === undefined) return refuse(context, exit.notFound, words.notIn(url ?? ''))
  await signOut(url, session.token)
  await forgetSession(io.env, url)
  if (flag(options, 'json')) await printJson(context, { schema: 'tiendo.logout/1', server: url })
  io.err(`${words.out(url)}\n`)
  return exit.ok
}
