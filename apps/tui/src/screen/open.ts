// Opens the screen: the first frame at once, then ink that keeps it, then the way to a server, then data.

import type { Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { dayInVietnam } from '../text/day.ts'
import { screenWords } from '../words/screen.ts'
import { start } from './model/state.ts'
import { takeTerminal } from './terminal.ts'
import { themeOf, wantsColor } from './theme.ts'
import { frame } from './view/frame.ts'

export const openScreen = async (context: Context, options: { readonly ascii: boolean }): Promise<Exit> => {
  const { language, io } = context
  const { columns, rows } = process.stdout
  const theme = themeOf({ color: wantsColor(io.env), ascii: options.ascii })
  const manner = { language, words: screenWords(language), theme, later: null }
  const first = start({ columns: columns || 80, rows: rows || 24 }, dayInVietnam(io.now()))
  const terminal = takeTerminal(frame(first, manner), theme)
  try {
    const { runScreen } = await import('./run.tsx')
    return await runScreen(context, first, manner, terminal)
  } finally {
    terminal.close()
  }
}
