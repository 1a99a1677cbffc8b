// A real terminal: a pseudo terminal of the system runs the program, an emulator keeps the screen as a person sees it.
import { spawn } from '@lydell/node-pty'
import xterm from '@xterm/headless'

export type Terminal = {
  /** The rows as they stand, without trailing blanks. */
  readonly screen: () => readonly string[]
  readonly type: (keys: string) => void
  /** Waits until the screen shows the words; fails with the screen when the program is silent for too long. */
  readonly shows: (words: string | RegExp) => Promise<readonly string[]>
  /** The exit code, once the program has ended. */
  readonly ended: Promise<number>
  readonly close: () => void
}

const PATIENCE_MS = 20_000

export const openTerminal = (
  file: string,
  args: readonly string[],
  { columns, rows, env }: { readonly columns: number; readonly rows: number; readonly env: Record<string, string> },
): Terminal => {
  const emulator = new xterm.Terminal({ cols: columns, rows, allowProposedApi: true })
  const child = spawn(file, [...args], {
    cols: columns,
    rows,
    name: 'xterm-256color',
    env: { ...process.env, ...env },
  })
  const listeners = new Set<() => void>()
  child.onData((data) => emulator.write(data, () => listeners.forEach((listen) => listen())))
  // The program may ask the terminal about itself; the emulator answers.
  emulator.onData((data) => child.write(data))
  const ended = new Promise<number>((resolve) => child.onExit(({ exitCode }) => resolve(exitCode)))

  const screen = (): readonly string[] => {
    const { active } = emulator.buffer
    return Array.from({ length: rows }, (_, row) => active.getLine(active.viewportY + row)?.translateToString(true) ?? '')
  }

  const shows = (words: string | RegExp): Promise<readonly string[]> =>
    new Promise((resolve, reject) => {
      const look = (): boolean => {
        const seen = screen()
        const text = seen.join('\n')
        if (typeof words === 'string' ? !text.includes(words) : !words.test(text)) return false
        done()
        resolve(seen)
        return true
      }
      const limit = setTimeout(() => {
        done()
        reject(new Error(`never showed ${String(words)}:\n${screen().join('\n')}`))
      }, PATIENCE_MS)
      const done = (): void => {
        clearTimeout(limit)
        listeners.delete(look)
      }
      if (!look()) listeners.add(look)
    })

  return { screen, type: (keys) => child.write(keys), shows, ended, close: () => child.kill() }
}
