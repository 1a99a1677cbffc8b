// The screen rendered by ink into lines, at a given size, driven through its standard input.

import { render } from 'ink-testing-library'
import type { Language } from '@tiendo/text'
import type { Effect } from '../screen/event.ts'
import type { Size, State } from '../screen/model/state.ts'
import { createStore, type Store } from '../screen/store.ts'
import { themeOf, type ThemeOptions } from '../screen/theme.ts'
import { later } from '../screen/view/later.ts'
import { Screen } from '../screen/view/Screen.tsx'
import { screenWords } from '../words/screen.ts'

export type Rendered = {
  readonly store: Store
  readonly effects: readonly Effect[]
  /** What a person sees now, without the spaces at the ends of lines. */
  readonly lines: () => readonly string[]
  readonly type: (text: string) => void
  readonly resize: (size: Size) => void
  readonly close: () => void
}

export const rendered = (
  state: State,
  options: Partial<ThemeOptions> & { readonly language?: Language } = {},
): Rendered => {
  const language = options.language ?? 'vi'
  const effects: Effect[] = []
  const store = createStore(state, language, (effect) => effects.push(effect))
  const theme = themeOf({ color: options.color ?? false, ascii: options.ascii ?? false })
  const screen = render(<Screen store={store} manner={{ language, words: screenWords(language), theme, later }} keys />)
  const resize = (size: Size): void => {
    Object.defineProperty(screen.stdout, 'columns', { value: size.columns, configurable: true })
    Object.defineProperty(screen.stdout, 'rows', { value: size.rows, configurable: true })
    screen.stdout.emit('resize')
  }
  resize(state.size)
  return {
    store,
    effects,
    lines: () => (screen.lastFrame() ?? '').split('\n').map((line) => line.trimEnd()),
    type: (text) => screen.stdin.write(text),
    resize,
    close: screen.unmount,
  }
}
