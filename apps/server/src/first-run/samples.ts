// The sample authority: bodies, people, documents read and published like any others, and what people did with them
// so far. Seats are given last: a first run cut short has given none, and is done again; what it did is found by its
// ids and not done twice.

import {
  apply,
  decide,
  decideMoney,
  emptyBook,
  untouched,
  type LocalDate,
  type MoneyBook,
  type Plan,
  type ProgressState,
  type Result,
} from '@tiendo/domain'
import type { ApiContext } from '@tiendo/api/server'
import type { AuthorityStore, Store } from '@tiendo/db'
import { people, stageSamples, type StagedPlan, type StagedSamples } from '@tiendo/samples'
import { derived } from './derived.ts'

/** Whether the people of the samples have their seats. */
export const samplesComplete = async (store: Store): Promise<boolean> => {
  const sample = (await store.authorities()).find((authority) => authority.sample)
  return sample !== undefined && (await store.accounts.membersOf(sample.id)).length > 0
}

export const makeSamples = async (api: ApiContext, today: LocalDate): Promise<void> => {
  const staged = expected(
    await stageSamples(today, api.calendar, (bytes, name) => api.read({ bytes, name, authority: 'tinh-mau' })),
    'reading',
  )
  const { authority, organisations, accounts, plans } = staged
  await api.store.addAuthority(authority)
  const store = api.store.for(authority.id)
  await store.addOrganisations(organisations)

  const users: Users = new Map()
  for (const { email, name, password } of accounts) {
    users.set(email, await api.accounts.addPerson({ email, name, password }))
  }
  const published: Plan[] = []
  for (const plan of plans) published.push(await publish(store, plan, idOf(users, people.monitor)))
  await tell(store, published, staged, users)
  await tellMoney(store, published, staged, users)

  for (const { email, role, organisationId } of accounts) {
    const userId = idOf(users, email)
    await api.store.accounts.addMember({ authority: authority.id, userId, role, organisationId })
  }
}

/** By e-mail. */
type Users = Map<string, string>

const idOf = (users: Users, email: string): string => {
  const id = users.get(email)
  if (id === undefined) throw new Error(`no sample account ${email}`)
  return id
}

/** Samples are ours: a refusal is a bug, and says where. */
const expected = <T>(result: Result<T, { readonly code: string }>, where: string): T => {
  if (!result.ok) throw new Error(`samples, ${where}: ${result.error.code}`)
  return result.value
}

/** Noon in Việt Nam. */
const noon = (day: LocalDate): Date => new Date(`${day}T05:00:00Z`)

const publish = async (store: AuthorityStore, staged: StagedPlan, by: string): Promise<Plan> => {
  const { document, draft, source, answers, plan } = staged
  const signed = (step: string) => ({ by, at: noon(document.issuedOn), commandId: derived(plan.id, step) })
  const known = await store.plans.get(plan.id)
  if (known !== null) return known
  const imported = await store.drafts.importDraft(derived(plan.id, 'draft'), draft, source, signed('import'), {
    file: document.bytes,
  })
  const { id, version } = expected(imported, document.name)
  const given = [...answers].map(([path, answer]) => ({ path, answer }))
  const answered = expected(await store.drafts.answer(id, version, given, signed('answer')), document.name)
  return expected(await store.plans.publish(plan, { id, version: answered.row.version }, signed('publish')), document.name)
}

/** Each step is decided by the domain, in the order of days. */
const tell = async (
  store: AuthorityStore,
  plans: readonly Plan[],
  { story, accounts }: StagedSamples,
  users: Users,
): Promise<void> => {
  const states = new Map<string, ProgressState>()
  for (const [index, { share, by, on, command }] of story.entries()) {
    const where = `story, step ${index}`
    const account = accounts.find(({ email }) => email === by)
    const plan = plans.find(({ id }) => id === share.planId)
    if (account === undefined || plan === undefined) throw new Error(`samples, ${where}: about nobody`)
    const key = Object.values(share).join('/')
    const state = states.get(key) ?? untouched(share)
    const userId = idOf(users, by)
    const events = expected(
      decide(state, command, {
        actor: { userId, organisationId: account.organisationId, role: account.role },
        today: on,
        coordinators: plan.tasks.find(({ id }) => id === share.workId)?.coordinators ?? [],
        monitor: plan.monitor,
      }),
      where,
    )
    const signed = { by: userId, at: noon(on), commandId: derived('story', String(index)) }
    expected(await store.progress.append(share, state.version, events, signed), where)
    states.set(key, events.reduce(apply, state))
  }
}

/** The same of their money. */
const tellMoney = async (
  store: AuthorityStore,
  plans: readonly Plan[],
  { money, accounts }: StagedSamples,
  users: Users,
): Promise<void> => {
  const books = new Map<string, MoneyBook>()
  for (const [index, { planId, by, on, command }] of money.entries()) {
    const where = `money, step ${index}`
    const account = accounts.find(({ email }) => email === by)
    const plan = plans.find(({ id }) => id === planId)
    if (account === undefined || plan === undefined) throw new Error(`samples, ${where}: about nobody`)
    const book = books.get(planId) ?? emptyBook(planId)
    const userId = idOf(users, by)
    const actor = { userId, organisationId: account.organisationId, role: account.role }
    const events = expected(decideMoney(book, command, { plan, actor, today: on }), where)
    const signed = { by: userId, at: noon(on), commandId: derived('money', String(index)) }
    books.set(planId, expected(await store.money.append(planId, book.version, events, signed), where))
  }
}
