// A first run that breaks off at any point is done again at the next start, and ends as one that did not break off.

import { afterEach, beforeAll, describe, expect, it } from 'vitest'
import { createAccounts, type ApiContext } from '@tiendo/api/server'
import type { AuthorityStore, Store } from '@tiendo/db'
import { openMemoryStore } from '@tiendo/db/testing'
import { err, localDate, vietnam } from '@tiendo/domain'
import { readDocument } from '@tiendo/reader'
import { calendarFiles } from '../start/calendar-files.ts'
import { makeSamples, samplesComplete } from './samples.ts'

const today = localDate(2026, 11, 20)
const open: Store[] = []
afterEach(async () => {
  await Promise.all(open.splice(0).map((store) => store.close()))
})

const newStore = async (): Promise<Store> => {
  const store = await openMemoryStore()
  open.push(store)
  return store
}

const logger = { info: () => undefined, warn: () => undefined, error: () => undefined }
const now = () => new Date('2026-11-20T02:00:00Z')

const contextOf = (store: Store): ApiContext => ({
  store,
  accounts: createAccounts({ store, secret: 'chỉ dùng để thử, không ở đâu khác 0123456789', publicOrigin: null, logger, now }),
  calendar: vietnam,
  read: ({ bytes, name }) => readDocument(bytes, name),
  drawPage: async () => err({ code: 'reader/empty' }),
  documentOfPictures: async () => err({ code: 'reader/empty' }),
  eye: 'không dùng',
  commented: async () => err({ code: 'reader/empty' }),
  calendars: calendarFiles,
  sheets: { read: async () => err({ code: 'reader/empty' }), budget: async () => new Uint8Array() },
  logger,
  now,
  today: () => today,
  newId: () => crypto.randomUUID(),
  newSecret: () => 'bí mật',
  sessionCheck: 60_000,
  closing: new AbortController().signal,
  publicOrigin: null,
  addressOf: () => '192.0.2.1',
})

/** Goes dead at its n-th write. */
const dyingAt = (store: Store, nth: number): Store => {
  let writes = 0
  const die = <A extends readonly unknown[], R>(write: (...given: A) => Promise<R>) =>
    async (...given: A): Promise<R> => {
      writes += 1
      if (writes >= nth) throw new Error('mất điện')
      return write(...given)
    }
  const dying = (own: AuthorityStore): AuthorityStore => ({
    ...own,
    drafts: { ...own.drafts, importDraft: die(own.drafts.importDraft), answer: die(own.drafts.answer) },
    plans: { ...own.plans, publish: die(own.plans.publish) },
    progress: { ...own.progress, append: die(own.progress.append) },
    money: { ...own.money, append: die(own.money.append) },
  })
  return {
    ...store,
    for: (authority) => dying(store.for(authority)),
    accounts: { ...store.accounts, addMember: die(store.accounts.addMember) },
  }
}

/** Everything a person could see; the ids of people are made anew each time. */
const looks = async (store: Store) => {
  const own = store.for('tinh-mau')
  const journal = await own.history('', 10_000)
  return {
    events: journal.map(({ stream, version, event, byName, at }) => [stream, version, event.kind, byName, at]),
    progress: (await own.progress.all()).map(({ submittedBy, acceptedBy, ...state }) => [state, submittedBy === null, acceptedBy === null]),
    money: (await own.money.get('mau-an-toan-thuc-pham'))?.entries.map(({ stage, lineId, amount, on, act }) => [stage, lineId, amount, on, act]),
    members: (await store.accounts.membersOf('tinh-mau')).map(({ email, role, organisationId }) => [email, role, organisationId]),
  }
}

describe('a first run', () => {
  let whole: Awaited<ReturnType<typeof looks>>
  beforeAll(async () => {
    const store = await openMemoryStore()
    await makeSamples(contextOf(store), today)
    whole = await looks(store)
    await store.close()
  })

  it('is not complete before everybody has a seat', async () => {
    const store = await newStore()
    expect(await samplesComplete(store)).toBe(false)
    await makeSamples(contextOf(store), today)
    expect(await samplesComplete(store)).toBe(true)
  })

  it.each([1, 2, 3, 9, 10, 45])('that died at its write number %i ends as if it had not', async (nth) => {
    const broken = await newStore()
    await expect(makeSamples(contextOf(dyingAt(broken, nth)), today)).rejects.toThrow('mất điện')
    expect(await samplesComplete(broken)).toBe(false)
    await makeSamples(contextOf(broken), today)

    expect(await samplesComplete(broken)).toBe(true)
    expect(await looks(broken)).toEqual(whole)
  })
})
