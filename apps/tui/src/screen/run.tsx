// Opens the screen: first frame at once, data after. The terminal is left as it was found, whatever happens.

import { render } from 'ink'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { dayInVietnam } from '../text/day.ts'
import { screenWords } from '../words/screen.ts'
import { start } from './model/state.ts'
import { createStore } from './store.ts'
import { themeOf, wantsColor } from './theme.ts'
import { Screen } from './view/Screen.tsx'
import type { World } from './world.ts'

const ENTER = '\u001B[?1049h\u001B[H'
const SIGNALS = ['SIGTERM', 'SIGHUP', 'SIGINT'] as const
const LEAVE = '\u001B[2J\u001B[?1049l\u001B[?25h'

export const runScreen = async (context: Context, options: { readonly ascii: boolean }): Promise<Exit> => {
  const { language, io } = context
  const { stdout } = process
  const theme = themeOf({ color: wantsColor(io.env), ascii: options.ascii })
  const size = { columns: stdout.columns || 80, rows: stdout.rows || 24 }
  const leaving = new AbortController()
  let world: World | null = null
  const store = createStore(start(size, dayInVietnam(io.now())), language, (effect) =>
    effect.kind === 'quit' ? leaving.abort() : world?.perform(effect),
  )

  stdout.write(ENTER)
  const screen = render(<Screen store={store} manner={{ language, words: screenWords(language), theme }} keys />, {
    exitOnCtrlC: false,
    patchConsole: false,
  })
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
    stdout.write(LEAVE)
  }
  await (await opened.catch(() => null))?.close()
  if (bugs.length > 0) throw bugs[0]
  return exit.ok
}
