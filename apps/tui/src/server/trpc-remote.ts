// A server asked over tRPC, with the session token of the terminal. A file travels as a form, changes as
// server-sent events; both carry the same token.

import {
  createTRPCClient,
  httpLink,
  httpSubscriptionLink,
  splitLink,
  TRPCClientError,
} from '@trpc/client'
import {
  budgetFilePath,
  importDocument,
  sendSheet,
  transformer,
  type AppRouter,
  type ErrorData,
  type ImportFailure,
  type SheetFailure,
} from '@tiendo/api/client'
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
const importFailure = (error: ImportFailure | SheetFailure): RemoteError => {
  if (error.code === 'network/offline') return { kind: 'unreachable' }
  if (error.code === 'server/failed')
    return { kind: 'refused', data: { httpStatus: 500, domain: null, requestId: error.requestId } }
  return { kind: 'refused', data: { httpStatus: statusOf(error.code), domain: error, requestId: null } }
}

/** A form is answered with its refusal alone; what it means to a script is the same as of any other. */
const statusOf = (code: string): number => {
  if (code === 'session/required') return 401
  if (code === 'store/not-found') return 404
  if (code === 'store/conflict') return 409
  return code === 'money/rights' || code === 'rights/role' || code === 'session/no-membership' ? 403 : 422
}

const isErrorData = (body: unknown): body is ErrorData =>
  typeof body === 'object' && body !== null && 'domain' in body && 'requestId' in body

/** A file behind an address of its own; its refusals look like those of a procedure. */
const fetched = async (url: string, authorization: string): Answer<Uint8Array<ArrayBuffer>> => {
  try {
    const response = await fetch(url, { headers: { authorization } })
    if (response.ok) return ok(new Uint8Array(await response.arrayBuffer()))
    const body: unknown = await response.json().catch(() => null)
    const { domain, requestId } = isErrorData(body) ? body : { domain: null, requestId: null }
    return err({ kind: 'refused', data: { httpStatus: response.status, domain, requestId } })
  } catch {
    return err({ kind: 'unreachable' })
  }
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
    importFile: async ({ name, bytes, further, replaces, ...rest }) => {
      const result = await importDocument({
        origin: url,
        headers: { authorization: `Bearer ${token}` },
        file: new Blob([bytes]),
        name,
        further: further.map((page) => ({ file: new Blob([page.bytes]), name: page.name })),
        ...(replaces === null ? {} : { replaces }),
        ...rest,
      })
      return result.ok ? result : err(importFailure(result.error))
    },
    stopReading: (draftId, commandId) => asked(client.drafts.stopReading.mutate({ draftId, commandId })),
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
    budget: (planId, year, asOf) => asked(client.budget.get.query({ planId, year, asOf })),
    previewBudget: (planId, command) => asked(client.budget.preview.mutate({ planId, command })),
    runBudget: (write) => asked(client.budget.run.mutate(write)),
    budgetSheet: async ({ bytes, ...sheet }) => {
      const sent = await sendSheet({
        origin: url,
        headers: { authorization: `Bearer ${token}` },
        file: new Blob([bytes]),
        ...sheet,
      })
      return sent.ok ? sent : err(importFailure(sent.error))
    },
    budgetFile: ({ planId, year, asOf, language }) => {
      const more = asOf === null ? '' : `&asOf=${asOf}`
      return fetched(`${url}${budgetFilePath(planId, year, language)}${more}`, `Bearer ${token}`)
    },
    savedViews: () => asked(client.views.list.query()),
    watch: (hear) => watched(client, hear),
  }
}
