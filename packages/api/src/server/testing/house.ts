// A whole API over a database in memory, with two authorities and a person of each role in both. Tests speak to it
// through HTTP, as everybody else does.

import { createHash } from 'node:crypto'
import superjson from 'superjson'
import { z } from 'zod'
import { readSheet } from '@tiendo/reader/sheet'
import { err, isLocalDate, localDate, ok, type LocalDate, type Role, type WorkCalendar } from '@tiendo/domain'
import type { AuthorityId, Store } from '@tiendo/db'
import { openMemoryStore } from '@tiendo/db/testing'
import { createAccounts } from '../accounts/create-accounts.ts'
import { createApi } from '../app.ts'
import type { DomainError } from '../../client/errors.ts'
import type { ImportLine } from '../../client/import-document.ts'
import type { ApiContext, BudgetSheets, CalendarFiles, CommentDocument, DocumentOfPictures, DrawPage, ReadFile } from '../context.ts'
import { health, justice, sampleDraft, sampleSource, science } from './documents.ts'

export const roles = ['officer', 'monitor', 'leader', 'finance', 'administrator'] as const

export const PASSWORD = 'mau-2026-thu'
export const HOME = 'tinh-mau'
export const ABROAD = 'tinh-khac'

/** Units of the people: the officer leads tasks, the monitor follows up, the others belong to none. */
const unitOf: Readonly<Record<Role, string | null>> = {
  officer: health.id,
  monitor: science.id,
  leader: null,
  finance: justice.id,
  administrator: null,
}

const calendar: WorkCalendar = { id: 'vn', version: 'thu.1', weeklyRest: [6, 7], daysOff: [], worked: [] }

/** Reads what begins with `tốt`, as a PDF of three pages, and refuses everything else. */
const read: ReadFile = async ({ bytes, name, onProgress }) => {
  if (!new TextDecoder().decode(bytes).startsWith('tốt')) return err({ code: 'reader/not-a-document', looksLike: null })
  onProgress?.({ stage: 'pages', done: 1, total: 3 })
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const file = { kind: 'pdf', pages: 3, sha256 } as const
  const draft = sampleDraft(name)
  return ok({ draft: { ...draft, source: { ...draft.source, ...file } }, source: { ...sampleSource(name), ...file } })
}

/** A picture that says what it is of. */
const drawPage: DrawPage = async ({ file, page, width, hold, box }) => {
  const parts = [new TextDecoder().decode((await file()) ?? undefined), page, width, ...(hold ?? []), ...(box ?? [])]
  return ok(new TextEncoder().encode(parts.join(' ')))
}

/** A text that is read, of what came. */
const documentOfPictures: DocumentOfPictures = async ({ pictures }) => {
  const names = pictures.map(({ name }) => name)
  return ok({ bytes: new TextEncoder().encode(`tốt ${names.join(' ')}`), name: `${names[0]}.pdf` })
}

/** Says what it was given. */
const commented: CommentDocument = async ({ document: { bytes, source, findings }, on, language }) => {
  const keys = findings.map(({ rule, severity }) => `${rule} ${severity}`)
  const text = [new TextDecoder().decode(bytes ?? undefined), on, language, ...keys].join('\n')
  return ok({ name: `${source.name}.gop-y.docx`, bytes: new TextEncoder().encode(text) })
}

/** Says what it was given. Reads `nghỉ <day>` as one more day off and refuses everything else. */
const calendars: CalendarFiles = {
  read: (name, text, current) => {
    const day = text.startsWith('nghỉ ') ? text.slice(5) : ''
    if (!isLocalDate(day)) return err({ code: 'calendar/unreadable-file', line: 1 })
    const daysOff = [...current.daysOff, { date: day, name: 'other', label: name, basis: name, status: 'confirmed' } as const]
    return ok({ calendar: { ...current, daysOff }, left: [] })
  },
  json: (given) => JSON.stringify(given),
  ics: ({ version }, stamp) => `${version} ${stamp.toISOString()}`,
  deadlines: (items, { name, stamp, origin, calendarVersion }) =>
    [
      `${name} ${origin} ${calendarVersion} ${stamp.toISOString()}`,
      ...items.map(({ work, organisation, occurrence, standing }) => `${work.planId} ${work.id} ${organisation.id} ${occurrence.due} ${standing}`),
    ].join('\n'),
}

/** Reads at once; a workbook says what it was asked for. */
const sheets: BudgetSheets = {
  read: async ({ bytes, name }) => readSheet(bytes, name),
  budget: async ({ id }, { version, entries }, { year, asOf }, language) =>
    new TextEncoder().encode([id, version, entries.length, year, asOf, language].join(' ')),
}

const envelope = z.union([
  z.object({ result: z.object({ data: z.object({ json: z.unknown(), meta: z.unknown().optional() }) }) }),
  z.object({ error: z.object({ json: z.unknown(), meta: z.unknown().optional() }) }),
])
const failure = z.object({
  message: z.string(),
  data: z.object({
    code: z.string(),
    httpStatus: z.number(),
    path: z.string().nullable(),
    domain: z.looseObject({ code: z.string() }).nullable(),
    requestId: z.string().nullable(),
  }),
})

type Failure = z.infer<typeof failure>
/** What a caller gets: the value of a success, or the failure. */
export type Answer = { readonly status: number; readonly value: unknown; readonly failure: Failure | null }

/** All lines of an import; `value` and `failure` are those of the last. */
export type Uploaded = Answer & { readonly lines: readonly ImportLine[] }

export type Kind = 'query' | 'mutation'

export type House = {
  readonly store: Store
  readonly api: ApiContext
  readonly app: ReturnType<typeof createApi>
  readonly logged: { readonly data: object; readonly message: string }[]
  /** The session token of a person. */
  readonly token: (role: Role, authority?: AuthorityId) => string
  readonly userId: (role: Role, authority?: AuthorityId) => string
  readonly call: (kind: Kind, path: string, input: unknown, token: string | null) => Promise<Answer>
  readonly upload: (
    file: Blob | null,
    commandId: string,
    token: string | null,
    fields?: Readonly<Record<string, string>>,
  ) => Promise<Uploaded>
  readonly get: (path: string, token: string | null, headers?: Readonly<Record<string, string>>) => Promise<Response>
  readonly setDay: (day: LocalDate) => void
  readonly close: () => Promise<void>
}

const signedIn = z.object({ token: z.string(), user: z.object({ id: z.string() }) })

const answerOf = async (response: Response): Promise<Answer> => {
  const body = envelope.parse(await response.json())
  if ('result' in body) {
    return { status: response.status, value: superjson.deserialize(superjsonOf(body.result.data)), failure: null }
  }
  return { status: response.status, value: null, failure: failure.parse(superjson.deserialize(superjsonOf(body.error))) }
}

type Packed = Parameters<typeof superjson.deserialize>[0]
const superjsonOf = (packed: object): Packed => z.custom<Packed>((value) => typeof value === 'object').parse(packed)

const importLine = z.custom<ImportLine>((line) => typeof line === 'object' && line !== null && 'kind' in line)

const uploaded = async (response: Response): Promise<Uploaded> => {
  const { status } = response
  const refused = (domain: DomainError | null, requestId: string | null): Failure => ({
    message: domain?.code ?? 'internal',
    data: { code: '', httpStatus: status, path: null, domain, requestId },
  })
  if (status !== 200) {
    const data = failure.shape.data.parse(await response.json())
    return { status, value: null, failure: { message: data.domain?.code ?? 'internal', data }, lines: [] }
  }
  const lines = (await response.text()).trim().split('\n').map((line) => importLine.parse(JSON.parse(line)))
  const last = lines.at(-1)
  switch (last?.kind) {
    case 'draft':
      return { status, value: { draftId: last.draftId, known: last.known }, failure: null, lines }
    case 'refused':
      return { status, value: null, failure: refused(last.error, null), lines }
    default:
      return { status, value: null, failure: refused(null, last?.kind === 'failed' ? last.requestId : null), lines }
  }
}

export const openHouse = async (over: Partial<ApiContext> = {}): Promise<House> => {
  const store = await openMemoryStore()
  let day = localDate(2026, 11, 20)
  let at = Date.parse('2026-11-20T02:00:00Z')
  const now = (): Date => new Date((at += 1))
  let secrets = 0
  const closing = new AbortController()
  const logged: { data: object; message: string }[] = []
  const log = (data: object, message: string): void => void logged.push({ data, message })
  const logger = { info: log, warn: log, error: log }
  const accounts = createAccounts({ store, secret: 'chỉ dùng để thử, không ở đâu khác 0123456789', publicOrigin: null, logger, now })
  const api: ApiContext = {
    store,
    accounts,
    calendar,
    read,
    drawPage,
    documentOfPictures,
    eye: 'mắt thử 1',
    commented,
    calendars,
    sheets,
    logger,
    now,
    today: () => day,
    newId: () => crypto.randomUUID(),
    newSecret: () => (secrets += 1).toString().padStart(43, 'x'),
    sessionCheck: 60_000,
    closing: closing.signal,
    publicOrigin: null,
    addressOf: (c) => c.req.header('x-thu-dia-chi') ?? '192.0.2.1',
    ...over,
  }
  const app = createApi(api)

  const people = new Map<string, { readonly token: string; readonly id: string }>()
  const seat = async (authority: AuthorityId, name: string, role: Role): Promise<void> => {
    const email = `${role}@${authority}.example`
    const userId = await accounts.addPerson({ email, name: `${role} ${name}`, password: PASSWORD })
    await store.accounts.addMember({ authority, userId, role, organisationId: unitOf[role] })
    const response = await app.request('/api/auth/sign-in/email', {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'x-thu-dia-chi': email },
      body: JSON.stringify({ email, password: PASSWORD }),
    })
    const { token, user } = signedIn.parse(await response.json())
    people.set(`${authority}/${role}`, { token, id: user.id })
  }
  for (const [authority, name] of [[HOME, 'Tỉnh Mẫu'], [ABROAD, 'Tỉnh Khác']] as const) {
    await store.addAuthority({ id: authority, name, sample: false })
    await store.for(authority).addOrganisations([science, health, justice])
    await Promise.all(roles.map((role) => seat(authority, name, role)))
  }
  const person = (role: Role, authority: AuthorityId) => {
    const known = people.get(`${authority}/${role}`)
    if (known === undefined) throw new Error(`no ${role} in ${authority}`)
    return known
  }
  const bearer = (token: string | null): Record<string, string> =>
    token === null ? {} : { authorization: `Bearer ${token}` }

  return {
    store,
    api,
    app,
    logged,
    token: (role, authority = HOME) => person(role, authority).token,
    userId: (role, authority = HOME) => person(role, authority).id,
    call: async (kind, path, input, token) => {
      const packed = JSON.stringify(superjson.serialize(input))
      const response =
        kind === 'query'
          ? await app.request(`/api/trpc/${path}?input=${encodeURIComponent(packed)}`, { headers: bearer(token) })
          : await app.request(`/api/trpc/${path}`, {
              method: 'POST',
              headers: { 'content-type': 'application/json', ...bearer(token) },
              body: packed,
            })
      return answerOf(response)
    },
    upload: async (file, commandId, token, fields = {}) => {
      const form = new FormData()
      if (file !== null) form.set('file', file, 'ke-hoach.txt')
      form.set('commandId', commandId)
      for (const [name, value] of Object.entries(fields)) form.set(name, value)
      return uploaded(await app.request('/api/import', { method: 'POST', headers: bearer(token), body: form }))
    },
    get: async (path, token, headers = {}) => app.request(path, { headers: { ...bearer(token), ...headers } }),
    setDay: (next) => {
      day = next
    },
    close: async () => {
      closing.abort()
      await store.close()
    },
  }
}
