// Opens the screen: first frame at once, data after. The terminal is left as it was found, whatever happens.

import { render } from 'ink'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { screenWords } from '../words/screen.ts'
import { start } from './model/state.ts'
import { createStore } from './store.ts'
import { themeOf, wantsColor } from './theme.ts'
import { Screen } from './view/Screen.tsx'
import { createWorld } from './world.ts'

const ENTER = '\u001B[?1049h\u001B[H'
const LEAVE = '\u001B[?1049l\u001B[?25h'

export const runScreen = async (context: Context, options: { readonly ascii: boolean }): Promise<Exit> => {
  const { language, io } = context
  const { stdout } = process
  const theme = themeOf({ color: wantsColor(io.env), ascii: options.ascii })
  const size = { columns: stdout.columns || 80, rows: stdout.rows || 24 }
  let end = (): void => {}
  const store = createStore(start(size, io.today()), language, (effect) => world.perform(effect))
  const world = createWorld(context, store.dispatch, () => end())

  stdout.write(ENTER)
  const screen = render(<Screen store={store} manner={{ language, words: screenWords(language), theme }} keys />, {
    exitOnCtrlC: false,
    patchConsole: false,
    incrementalRendering: true,
  })
  end = () => screen.unmount()
  const signals = ['SIGTERM', 'SIGHUP', 'SIGINT'] as const
  for (const signal of signals) process.once(signal, end)
  const opened = world.open()
  try {
    await screen.waitUntilExit()
  } finally {
    for (const signal of signals) process.off(signal, end)
    stdout.write(LEAVE)
  }
  await world.close()
  await opened
  return exit.ok
}
