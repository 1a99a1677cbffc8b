// A server asked over tRPC, with the session token of the terminal. A file travels as a form, changes as
// server-sent events; both carry the same token.

import {
  createTRPCClient,
  httpLink,
  httpSubscriptionLink,
  splitLink,
  TRPCClientError,
} from '@trpc/client'
import { importDocument, transformer, type AppRouter, type ImportFailure } from '@tiendo/api/client'
import { err, ok } from '@tiendo/domain'
import { EventSource } from 'eventsource'
import type { Answer, Remote, RemoteError } from './remote.ts'

const AGAIN_MS = 2_000

const clientOf = (url: string, token: string) => {
  const authorization = `Bearer ${token}`
  const api = { url: `${url}/api/trpc`, headers: { authorization } }
  return createTRPCClient<AppRouter>({
    links: [
      splitLink({
        condition: (operation) => operation.type === 'subscription',
        true: httpSubscriptionLink({
          url: api.url,
          transformer,
          EventSource,
          eventSourceOptions: () => ({
            fetch: (input, init) => fetch(input, { ...init, headers: { ...init.headers, authorization } }),
          }),
        }),
        false: httpLink({ ...api, transformer }),
      }),
    ],
  })
}

type Client = ReturnType<typeof clientOf>

/** Comes back by itself, also after a server that said goodbye; what happened meanwhile is told then. */
const watched = (client: Client, hear: Parameters<Remote['watch']>[0]): { readonly stop: () => void } => {
  let last: string | null = null
  let timer: NodeJS.Timeout | null = null
  let subscription: { readonly unsubscribe: () => void } | null = null
  const again = (): void => {
    hear.interrupted()
    timer ??= setTimeout(subscribe, AGAIN_MS)
  }
  const subscribe = (): void => {
    timer = null
    subscription = client.changes.watch.subscribe(last === null ? undefined : { lastEventId: last }, {
      onData: ({ id, data }) => {
        last = id
        if (data.news) hear.changed(data)
      },
      onConnectionStateChange: ({ state }) => {
        if (state === 'connecting' && last !== null) hear.interrupted()
      },
      onComplete: again,
      onError: again,
    })
  }
  subscribe()
  return {
    stop: () => {
      if (timer !== null) clearTimeout(timer)
      subscription?.unsubscribe()
    },
  }
}

const errorOf = (error: unknown): RemoteError => {
  if (!(error instanceof TRPCClientError)) throw error
  const known: TRPCClientError<AppRouter> = error
  const { data } = known
  if (data === null || data === undefined) return { kind: 'unreachable' }
  return { kind: 'refused', data: { httpStatus: data.httpStatus, domain: data.domain, requestId: data.requestId } }
}

const asked = async <T>(call: Promise<T>): Answer<T> => {
  try {
    return ok(await call)
  } catch (error) {
    return err(errorOf(error))
  }
}

/** What the sending of a file came to, in the words of every other answer. */
const importFailure = (error: ImportFailure): RemoteError => {
  if (error.code === 'network/offline') return { kind: 'unreachable' }
  if (error.code === 'server/failed')
    return { kind: 'refused', data: { httpStatus: 500, domain: null, requestId: error.requestId } }
  return { kind: 'refused', data: { httpStatus: 422, domain: error, requestId: null } }
}

/** `url` without a slash at its end. */
export const trpcRemote = (url: string, token: string): Remote => {
  const client = clientOf(url, token)
  return {
    me: () => asked(client.session.me.query()),
    plans: () => asked(client.plans.list.query()),
    plan: (planId) => asked(client.plans.get.query({ planId })),
    mine: () => asked(client.work.mine.query()),
    due: ({ from, to, planId }) =>
      asked(
        client.work.due.query({
          ...(from === null ? {} : { from }),
          ...(to === null ? {} : { to }),
          ...(planId === null ? {} : { planId }),
        }),
      ),
    work: (share) => asked(client.work.get.query({ share })),
    draft: (draftId) => asked(client.drafts.get.query({ draftId })),
    organisations: () => asked(client.organisations.known.query()),
    drafts: () => asked(client.drafts.list.query()),
    importFile: async ({ name, bytes, replaces, ...rest }) => {
      const result = await importDocument({
        origin: url,
        headers: { authorization: `Bearer ${token}` },
        file: new Blob([bytes]),
        name,
        ...(replaces === null ? {} : { replaces }),
        ...rest,
      })
      return result.ok ? result : err(importFailure(result.error))
    },
    answer: ({ answers, ...write }) => asked(client.drafts.answer.mutate({ ...write, answers: [...answers] })),
    reshape: (write) => asked(client.drafts.reshape.mutate(write)),
    withdraw: ({ answers, ...write }) => asked(client.drafts.withdraw.mutate({ ...write, answers: [...answers] })),
    link: (write) => asked(client.drafts.link.mutate(write)),
    findings: (of) => asked(client.checks.list.query(of)),
    waive: ({ of, ...said }) => asked(client.checks.waive.mutate({ ...of, ...said })),
    unwaive: ({ of, ...said }) => asked(client.checks.unwaive.mutate({ ...of, ...said })),
    publish: (draft) => asked(client.drafts.publish.mutate(draft)),
    report: (write) => asked(client.work.report.mutate(write)),
    submit: (write) => asked(client.work.submit.mutate(write)),
    accept: (write) => asked(client.work.accept.mutate(write)),
    return: (write) => asked(client.work.return.mutate(write)),
    previewPlan: (planId, command) => asked(client.plans.preview.mutate({ planId, command })),
    changePlan: (change) => asked(client.plans.change.mutate(change)),
    calendar: () => asked(client.calendar.get.query()),
    previewCalendar: (changes) => asked(client.calendar.preview.mutate({ changes })),
    changeCalendar: (change) => asked(client.calendar.change.mutate(change)),
    readCalendarFile: (name, text) => asked(client.calendar.readFile.mutate({ name, text })),
    exportCalendar: (format) => asked(client.calendar.export.query({ format })),
    awaited: () => asked(client.awaited.list.query()),
    previewEvent: (id, command) => asked(client.awaited.preview.mutate({ id, command })),
    recordEvent: (record) => asked(client.awaited.record.mutate(record)),
    deadlinesFile: (scope) => asked(client.work.ics.query({ scope })),
    subscriptions: () => asked(client.subscriptions.list.query()),
    subscribe: (name, scope) => asked(client.subscriptions.create.mutate({ name, scope })),
    unsubscribe: (id) => asked(client.subscriptions.revoke.mutate({ id })),
    savedViews: () => asked(client.views.list.query()),
    watch: (hear) => watched(client, hear),
  }
}
