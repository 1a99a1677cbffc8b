// Does what the reducer asks for: finds the server, signs in, loads, writes, listens. Every answer comes back as
// an event; nothing of the screen is decided here.

import { randomUUID } from 'node:crypto'
import type { Result } from '@tiendo/domain'
import { moneyProblemSentence, moneyRefusalSentence, problemSentence, type MoneyNames } from '@tiendo/text'
import type { Context } from '../cli/io.ts'
import { loadCredentials, rememberSession } from '../server/credentials.ts'
import { findSentence, problemOf, remoteSentence } from '../server/errors.ts'
import { findServer, type Found } from '../server/find.ts'
import { isReady } from '../server/ready.ts'
import type { Remote, RemoteError } from '../server/remote.ts'
import { signIn } from '../server/sign-in.ts'
import { trpcRemote } from '../server/trpc-remote.ts'
import { screenWords } from '../words/screen.ts'
import type { Change, Effect, Event, ListName, Loaded, MoneyWrite, Write } from './event.ts'

export type World = {
  readonly open: () => Promise<void>
  readonly perform: (effect: Exclude<Effect, { readonly kind: 'quit' }>) => void
  readonly close: () => Promise<void>
}

/** `signal`: the person leaves. `failed`: a bug, to be told once the screen is gone. */
export type Leaving = { readonly signal: AbortSignal; readonly failed: (error: unknown) => void }

const RETRY_MS = 2_000
/** While one types, what would move is asked once the typing rests. */
const PREVIEW_MS = 250

export const createWorld = (context: Context, dispatch: (event: Event) => void, { signal, failed }: Leaving): World => {
  const { language, io } = context
  const ids = new Map<number, string>()
  let found: Found | null = null
  let remote: Remote | null = null
  let watching: { readonly stop: () => void } | null = null
  let retry: NodeJS.Timeout | null = null
  let asking: NodeJS.Timeout | null = null
  const background = (work: Promise<void>): void => void work.catch(failed)

  const signedOut = (): void => {
    watching?.stop()
    watching = null
    remote = null
    if (found !== null) dispatch({ kind: 'connection', connection: { kind: 'signedOut', url: found.url } })
  }

  const online = (): void => {
    if (found !== null)
      dispatch({ kind: 'connection', connection: { kind: 'online', url: found.url, ours: found.ours } })
  }

  const lost = (): void => {
    if (found === null || retry !== null || signal.aborted) return
    const { url, ours } = found
    dispatch({ kind: 'connection', connection: { kind: 'offline', url, ours } })
    const again = async (): Promise<void> => {
      if (signal.aborted) return
      if (!(await isReady(url))) {
        retry = setTimeout(() => background(again()), RETRY_MS)
        return
      }
      retry = null
      online()
    }
    retry = setTimeout(() => background(again()), RETRY_MS)
  }

  const refused = (error: RemoteError): string => {
    if (error.kind === 'unreachable') lost()
    else if (problemOf(error).code === 'session/required') signedOut()
    return remoteSentence(error, language)
  }

  /** The server is gone, or has ended the session, or it was nothing. */
  const interrupted = async (url: string, from: Remote): Promise<void> => {
    if (!(await isReady(url))) return lost()
    const me = await from.me()
    if (!me.ok && remote === from) refused(me.error)
  }

  const connect = (url: string, token: string): void => {
    const next = trpcRemote(url, token)
    remote = next
    online()
    watching?.stop()
    watching = next.watch({
      changed: ({ by, stream }) => dispatch({ kind: 'changed', by, stream }),
      interrupted: () => background(interrupted(url, next)),
    })
  }

  const load = async <T>(
    name: string,
    call: Promise<Result<T, RemoteError>>,
    loaded: (value: T) => Loaded,
  ): Promise<void> => {
    const answer = await call
    dispatch(
      answer.ok
        ? { kind: 'loaded', name, loaded: loaded(answer.value) }
        : { kind: 'notLoaded', name, sentence: refused(answer.error) },
    )
  }

  const loadList = (to: Remote, name: string, what: ListName): Promise<void> => {
    switch (what) {
      case 'me':
        return load(name, to.me(), (value) => ({ what, value }))
      case 'mine':
        return load(name, to.mine(), (value) => ({ what, value }))
      case 'due':
        return load(name, to.due({ from: null, to: null, planId: null }), (value) => ({ what, value }))
      case 'plans':
        return load(name, to.plans(), (value) => ({ what, value }))
      case 'awaited':
        return load(name, to.awaited(), (value) => ({ what, value }))
      case 'calendar':
        return load(name, to.calendar(), (value) => ({ what, value }))
      case 'saved':
        return load(name, to.savedViews(), (value) => ({ what, value }))
    }
  }

  /** Refusals and warnings speak of lines by their numbers. */
  const writeMoney = async (to: Remote, form: number, what: MoneyWrite, commandId: string): Promise<void> => {
    const { planId, version, entry, lines } = what
    const names: MoneyNames = { line: (id) => lines[id] ?? null }
    const entries = [{ ...entry, id: commandId }]
    const answer = await to.runBudget({ planId, version, command: { kind: 'recordEntries', entries, batch: null }, commandId })
    if (answer.ok) {
      const said = answer.value.warnings.map((problem) => moneyProblemSentence(problem, language, names)).join(' ')
      const done = screenWords(language).written.money
      return dispatch(said === '' ? { kind: 'sent', form } : { kind: 'sent', form, said: `${done} ${said}` })
    }
    const problem = problemOf(answer.error)
    const sentence = problem.code === 'money/rows' ? moneyRefusalSentence(problem, language, names) : refused(answer.error)
    dispatch({ kind: 'notSent', form, sentence, conflict: problem.code === 'store/conflict' })
  }

  const write = async (to: Remote, form: number, what: Write): Promise<void> => {
    const commandId = ids.get(form) ?? randomUUID()
    ids.set(form, commandId)
    if (what.kind === 'money') return writeMoney(to, form, what, commandId)
    const answer = await writeTo(to, what, commandId)
    if (answer.ok) return dispatch({ kind: 'sent', form })
    const conflict = problemOf(answer.error).code === 'store/conflict'
    dispatch({ kind: 'notSent', form, sentence: refused(answer.error), conflict })
  }

  const preview = async (to: Remote, form: number, asked: string, change: Change): Promise<void> => {
    const answer =
      change.kind === 'plan'
        ? await to.previewPlan(change.planId, change.command)
        : await to.previewEvent(change.id, change.command)
    dispatch({ kind: 'previewed', form, asked, answer: answer.ok ? answer.value.moves : refused(answer.error) })
  }

  const enter = async (form: number, email: string, password: string): Promise<void> => {
    if (found === null) return
    const answer = await signIn(found.url, { email, password })
    if (!answer.ok)
      return dispatch({ kind: 'notSent', form, sentence: problemSentence(answer.error, language), conflict: false })
    await rememberSession(io.env, found.url, { email, token: answer.value })
    dispatch({ kind: 'sent', form })
    connect(found.url, answer.value)
  }

  return {
    open: async () => {
      const answer = await findServer(
        context,
        () => dispatch({ kind: 'connection', connection: { kind: 'starting' } }),
        signal,
      )
      if (signal.aborted) return answer.ok ? answer.value.leave() : undefined
      if (!answer.ok)
        return dispatch({
          kind: 'connection',
          connection: { kind: 'failed', sentence: findSentence(answer.error, language) },
        })
      found = answer.value
      const session = (await loadCredentials(io.env)).sessions[found.url]
      if (session === undefined) signedOut()
      else connect(found.url, session.token)
    },
    perform: (effect) => {
      if (effect.kind === 'signIn') return background(enter(effect.form, effect.email, effect.password))
      const to = remote
      if (to === null) return
      switch (effect.kind) {
        case 'load':
          return background(loadList(to, effect.name, effect.what))
        case 'loadPage':
          return background(
            load(effect.name, to.plan(effect.planId), (value) => ({ what: 'page', planId: effect.planId, value })),
          )
        case 'loadWork':
          return background(
            load(effect.name, to.work(effect.share), (value) => ({ what: 'work', id: effect.id, value })),
          )
        case 'loadBudget':
          return background(
            load(effect.name, to.budget(effect.planId, effect.year, null), (value) => ({
              what: 'budget',
              planId: effect.planId,
              year: effect.year,
              value,
            })),
          )
        case 'preview': {
          if (asking !== null) clearTimeout(asking)
          const { form, asked, change } = effect
          asking = setTimeout(() => background(preview(to, form, asked, change)), PREVIEW_MS)
          return
        }
        case 'write':
          return background(write(to, effect.form, effect.write))
      }
    },
    close: async () => {
      if (retry !== null) clearTimeout(retry)
      if (asking !== null) clearTimeout(asking)
      watching?.stop()
      await found?.leave()
    },
  }
}

const writeTo = (to: Remote, what: Exclude<Write, MoneyWrite>, commandId: string) => {
  const { version } = what
  switch (what.kind) {
    case 'plan':
      return to.changePlan({ planId: what.planId, version, command: what.command, commandId })
    case 'event':
      return to.recordEvent({ id: what.id, version, command: what.command, commandId })
    default:
      return shareTo(to, what, commandId)
  }
}

const shareTo = (to: Remote, { share, version, ...what }: Exclude<Write, Change | MoneyWrite>, commandId: string) => {
  const base = { share, version, commandId }
  switch (what.kind) {
    case 'report':
      return to.report({ ...base, percent: what.percent, note: what.note })
    case 'submit':
      return to.submit({ ...base, finishedOn: what.finishedOn, note: what.note })
    case 'accept':
      return to.accept({ ...base, note: what.note })
    case 'return':
      return to.return({ ...base, note: what.note })
  }
}
