// Brings everything up in order and gives how to take it down: storage, first run, API and pages, then the port.

import { err, ok, type Result } from '@tiendo/domain'
import { compose } from '../compose.ts'
import { firstRun } from '../first-run/first-run.ts'
import { loadPages } from '../pages/pages.ts'
import { servePages } from '../pages/serve-pages.ts'
import { words } from '../words.ts'
import { apiContext } from './context.ts'
import { listen } from './listen.ts'
import { createLogger } from './log.ts'
import { isLoopback } from './loopback.ts'
import { open } from './open.ts'
import type { Settings } from './settings.ts'

export type Running = {
  readonly address: string
  /** For the one who started it. */
  readonly greeting: string
  readonly stop: () => Promise<void>
}

/** Milliseconds that requests under way get when the server stops. */
const GRACE = 1000

/** `webFolder`: the built web application. Errors are words for the one who starts the server. */
export const start = async (settings: Settings, webFolder: string): Promise<Result<Running, string>> => {
  const logger = createLogger(settings.logLevel)
  const opened = await open(settings, logger)
  if (!opened.ok) return opened
  const store = opened.value
  const closing = new AbortController()
  const giveUp = async (why: string): Promise<Result<never, string>> => {
    await store.close()
    return err(why)
  }

  const onlyHere = isLoopback(settings.host)
  const api = await apiContext({ settings, store, logger, closing: closing.signal })
  const known = await store.authorities()
  const wouldBeSample = known.length === 0 ? settings.samples : known.some(({ sample }) => sample)
  if (!onlyHere && wouldBeSample) return giveUp(words.samplesInPublic(settings.host))

  const greeting = await firstRun(api, settings)
  const pages = await servePages(await loadPages(webFolder))
  const listening = await listen(compose({ api, pages, onlyHere }).fetch, settings.host, settings.port)
  if (!listening.ok) return giveUp(listening.error)
  const { address, stop } = listening.value
  await store.announce(address)

  return ok({
    address,
    greeting: words.listening(settings.publicOrigin ?? address) + greeting,
    stop: async () => {
      closing.abort()
      await stop(GRACE)
      await store.close()
    },
  })
}
