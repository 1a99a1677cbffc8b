// What a database is given when it has nothing: the sample authority with its story, or, with TIENDO_SAMPLES=off, an
// empty authority and its administrator. Gives what to tell the one who started the server.

import { randomInt } from 'node:crypto'
import type { ApiContext } from '@tiendo/api/server'
import { people, samplePassword } from '@tiendo/samples'
import { today } from '../start/clock.ts'
import type { Settings } from '../start/settings.ts'
import { words } from '../words.ts'
import { makeSamples, samplesComplete } from './samples.ts'

export const firstRun = async (api: ApiContext, settings: Settings): Promise<string> => {
  const { store } = api
  const known = await store.authorities()
  const samples = known.length === 0 ? settings.samples : known.some(({ sample }) => sample)
  if (samples) {
    if (!(await samplesComplete(store))) await makeSamples(api, today())
    return words.samples(whoIsWho, samplePassword)
  }
  return known.length === 0 ? makeEmpty(api, settings) : ''
}

const whoIsWho = [
  { email: people.monitor, who: 'đầu mối theo dõi, Sở Khoa học và Công nghệ' },
  { email: people.officer, who: 'cán bộ, Sở Khoa học và Công nghệ' },
  { email: people.health, who: 'cán bộ, Sở Y tế' },
  { email: people.finance, who: 'tài chính, Sở Tài chính' },
  { email: people.leader, who: 'lãnh đạo' },
  { email: people.administrator, who: 'quản trị' },
]

/** Without letters and figures that look alike. */
const LETTERS = 'abcdefghjkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789'

const newPassword = (): string =>
  Array.from({ length: 4 }, () => Array.from({ length: 4 }, () => LETTERS[randomInt(LETTERS.length)]).join('')).join('-')

const makeEmpty = async ({ store, accounts }: ApiContext, settings: Settings): Promise<string> => {
  const authority = 'co-quan'
  const password = newPassword()
  const email = settings.administrator
  await store.addAuthority({ id: authority, name: settings.authorityName, sample: false })
  const userId = await accounts.addPerson({ email, name: 'Quản trị', password })
  await store.accounts.addMember({ authority, userId, role: 'administrator', organisationId: null })
  return words.administrator(email, password)
}
