// The first frame is painted without ink; it must be what ink paints a moment later.

import { stripVTControlCharacters } from 'node:util'
import { expect, it } from 'vitest'
import { today } from '../testing/items.ts'
import { rendered } from '../testing/rendered.tsx'
import { ready } from '../testing/screen.ts'
import { screenWords } from '../words/screen.ts'
import { start } from './model/state.ts'
import { painted } from './terminal.ts'
import { themeOf } from './theme.ts'
import { frame } from './view/frame.ts'

const theme = themeOf({ color: true, ascii: false })
const manner = { language: 'vi', words: screenWords('vi'), theme, later: null } as const
const size = { columns: 80, rows: 24 }

it.each([
  ['the first', start(size, today)],
  ['a full one', ready(size)],
])('%s frame reads the same painted as drawn', (_name, state) => {
  const drawn = rendered(state)
  const lines = stripVTControlCharacters(painted(frame(state, manner), theme)).split('\r\n')
  expect(lines.map((line) => line.trimEnd())).toEqual(drawn.lines())
  drawn.close()
})

it('paints tones with the terminal’s own colours, and ends each', () => {
  const text = painted([[{ text: 'quá hạn', tone: 'danger' }], [{ text: 'thường', tone: 'plain' }]], theme)
  expect(text).toBe('\u001B[31mquá hạn\u001B[0m\r\nthường')
  const plain = themeOf({ color: false, ascii: false })
  expect(painted([[{ text: 'quá hạn', tone: 'danger' }]], plain)).toBe('\u001B[1mquá hạn\u001B[0m')
})
