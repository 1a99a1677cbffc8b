// A terminal that watches with the real client: the server dies and comes back, and nothing is missed.

import { createTRPCClient, httpSubscriptionLink } from '@trpc/client'
import { EventSource } from 'eventsource'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { transformer, type AppRouter, type ChangeNotice } from '@tiendo/api/client'
import { buildServer, type Built } from './testing/program.ts'
import { goodFile } from './testing/good-file.ts'
import { signIn, type Caller } from './testing/caller.ts'

let built: Built
beforeAll(async () => {
  built = await buildServer()
})
afterAll(() => built.clean())

/** What was told so far, and a wait for the next of it. */
const listener = () => {
  const heard: ChangeNotice[] = []
  let wake: () => void = () => undefined
  return {
    heard,
    hear: (notice: ChangeNotice): void => {
      heard.push(notice)
      wake()
    },
    until: async (enough: () => boolean): Promise<void> => {
      while (!enough()) {
        await new Promise<void>((resolve) => {
          wake = resolve
        })
      }
    },
  }
}

const watch = (address: string, token: string, hear: (notice: ChangeNotice) => void) => {
  const client = createTRPCClient<AppRouter>({
    links: [
      httpSubscriptionLink({
        url: `${address}/api/trpc`,
        transformer,
        EventSource,
        eventSourceOptions: {
          fetch: (url, init) => fetch(url, { ...init, headers: { ...init.headers, authorization: `Bearer ${token}` } }),
        },
      }),
    ],
  })
  return client.changes.watch.subscribe(undefined, { onData: ({ data }) => hear(data) })
}

/** Another document each time. */
const change = async (caller: Caller, nth: number): Promise<void> => {
  const answer = await caller.upload(goodFile(nth), 'mot.txt')
  expect(answer.code).toBeNull()
}

describe('a terminal that watches', () => {
  it('hears what changed while its server was gone, once and in order', async () => {
    const TIENDO_DATA = await built.folder()
    const first = await built.start({ TIENDO_DATA })
    const address = first.address ?? expect.fail(first.stderr())
    const caller = await signIn(address, 'can-bo')
    const { heard, hear, until } = listener()
    const watching = watch(address, caller.token, hear)
    await until(() => heard.length === 1)
    const start = heard[0]?.sequence ?? expect.fail('nothing was told')

    await change(caller, 1)
    await until(() => heard.length === 2)
    first.signal('SIGKILL')
    await first.ended

    const second = await built.start({ TIENDO_DATA, PORT: new URL(address).port })
    expect(second.address).toBe(address)
    await change(caller, 2)
    await change(caller, 3)
    await until(() => heard.length >= 4)
    watching.unsubscribe()
    expect(heard.map(({ sequence }) => sequence)).toEqual([start, start + 1, start + 2, start + 3])
    second.signal('SIGTERM')
    expect((await second.ended).code).toBe(0)
  }, 120_000)
})
