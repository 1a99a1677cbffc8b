// The terminal while the screen is open: another page of it, taken at once and given back whatever happens.

import type { Line } from './view/line.ts'
import type { Style, Theme } from './theme.ts'

const ENTER = '\u001B[?1049h\u001B[?25l\u001B[H'
const HOME = '\u001B[H'
const LEAVE = '\u001B[2J\u001B[?1049l\u001B[?25h'
const RESET = '\u001B[0m'
const COLORS: Readonly<Record<string, number>> = { red: 31, green: 32, yellow: 33, cyan: 36 }

const codesOf = ({ bold, dimColor, inverse, color }: Style): readonly number[] => [
  ...(bold === true ? [1] : []),
  ...(dimColor === true ? [2] : []),
  ...(inverse === true ? [7] : []),
  ...(color === undefined ? [] : [COLORS[color] ?? 39]),
]

const paintedLine = (segments: Line, theme: Theme): string =>
  segments
    .map(({ text, tone }) => {
      const codes = codesOf(theme.styles[tone])
      return codes.length === 0 ? theme.text(text) : `\u001B[${codes.join(';')}m${theme.text(text)}${RESET}`
    })
    .join('')

/** Lines as a terminal takes them, without ink: for the first frame, which does not wait for it. */
export const painted = (lines: readonly Line[], theme: Theme): string =>
  lines.map((segments) => paintedLine(segments, theme)).join('\r\n')

export type Terminal = { readonly close: () => void }

/** Shows the lines at once; keys pressed from now on wait for the one who reads them. */
export const takeTerminal = (lines: readonly Line[], theme: Theme): Terminal => {
  const { stdin, stdout } = process
  stdin.setRawMode(true)
  stdout.write(ENTER + painted(lines, theme) + HOME)
  let open = true
  return {
    close: () => {
      if (!open) return
      open = false
      stdin.setRawMode(false)
      stdout.write(LEAVE)
    },
  }
}
