// Keeps the screen: ink draws every frame after the first, and the terminal is given back before anything is waited for.

import { render } from 'ink'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import type { State } from './model/state.ts'
import { createStore } from './store.ts'
import type { Terminal } from './terminal.ts'
import { later } from './view/later.ts'
import type { Manner } from './view/look.ts'
import { Screen } from './view/Screen.tsx'
import type { World } from './world.ts'

const SIGNALS = ['SIGTERM', 'SIGHUP', 'SIGINT'] as const

export const runScreen = async (context: Context, first: State, manner: Manner, terminal: Terminal): Promise<Exit> => {
  const leaving = new AbortController()
  let world: World | null = null
  const store = createStore(first, context.language, (effect) =>
    effect.kind === 'quit' ? leaving.abort() : world?.perform(effect),
  )

  const screen = render(<Screen store={store} manner={{ ...manner, later }} keys />, { exitOnCtrlC: false, patchConsole: false })
  leaving.signal.addEventListener('abort', () => screen.unmount())
  const leave = (): void => leaving.abort()
  for (const signal of SIGNALS) process.once(signal, leave)

  // A bug anywhere below ends the screen first, and is then said like any other.
  const bugs: unknown[] = []
  const failed = (error: unknown): void => {
    bugs.push(error)
    leave()
  }
  // The way to a server is loaded while the first frame is already seen.
  const opened = import('./world.ts').then(async ({ createWorld }) => {
    world = createWorld(context, store.dispatch, { signal: leaving.signal, failed })
    await world.open()
    return world
  })
  opened.catch(failed)

  try {
    await screen.waitUntilExit()
  } finally {
    for (const signal of SIGNALS) process.off(signal, leave)
    terminal.close()
  }
  await (await opened.catch(() => null))?.close()
  if (bugs.length > 0) throw bugs[0]
  return exit.ok
}
