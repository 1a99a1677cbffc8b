// What a terminal sends, as names. One chunk may hold many keys: a held key, a paste, an input method that takes
// back what it typed ("\x7f\x7fế").

import type { Key as InkKey } from 'ink'
import { characters } from '../text/width.ts'

export type Key = { readonly kind: 'text'; readonly text: string } | { readonly kind: 'named'; readonly name: KeyName }

export type KeyName =
  | 'up'
  | 'down'
  | 'left'
  | 'right'
  | 'home'
  | 'end'
  | 'pageUp'
  | 'pageDown'
  | 'enter'
  | 'escape'
  | 'tab'
  | 'shiftTab'
  | 'backspace'
  | 'ctrl-c'
  | 'ctrl-d'
  | 'ctrl-u'
  | 'ctrl-w'
  | 'ctrl-a'
  | 'ctrl-e'
  | 'ctrl-f'
  | 'ctrl-b'
  | 'ctrl-s'
  | 'ctrl-l'

const CONTROLLED: ReadonlyMap<string, KeyName> = new Map([
  ['c', 'ctrl-c'],
  ['d', 'ctrl-d'],
  ['u', 'ctrl-u'],
  ['w', 'ctrl-w'],
  ['a', 'ctrl-a'],
  ['e', 'ctrl-e'],
  ['f', 'ctrl-f'],
  ['b', 'ctrl-b'],
  ['s', 'ctrl-s'],
  ['l', 'ctrl-l'],
  ['j', 'enter'],
  ['m', 'enter'],
  ['h', 'backspace'],
])

const CHARACTERS: ReadonlyMap<string, KeyName> = new Map([
  ['\x7f', 'backspace'],
  ['\b', 'backspace'],
  ['\r', 'enter'],
  ['\n', 'enter'],
  ['\r\n', 'enter'],
  ['\t', 'tab'],
  ['\x1b', 'escape'],
  ['\x03', 'ctrl-c'],
  ['\x04', 'ctrl-d'],
  ['\x15', 'ctrl-u'],
  ['\x17', 'ctrl-w'],
])

const named = (name: KeyName): readonly Key[] => [{ kind: 'named', name }]

/** The keys in one chunk, in order. */
export const keysOf = (input: string, key: InkKey): readonly Key[] => {
  if (key.upArrow) return named('up')
  if (key.downArrow) return named('down')
  if (key.leftArrow) return named('left')
  if (key.rightArrow) return named('right')
  if (key.pageUp) return named('pageUp')
  if (key.pageDown) return named('pageDown')
  if (key.home) return named('home')
  if (key.end) return named('end')
  if (key.escape) return named('escape')
  if (key.return) return named('enter')
  if (key.tab) return named(key.shift ? 'shiftTab' : 'tab')
  if (key.backspace || key.delete) return named('backspace')
  if (key.ctrl) {
    const name = CONTROLLED.get(input)
    return name === undefined ? [] : named(name)
  }
  return key.meta && input === '' ? [] : keysOfText(input)
}

/** A chunk of characters, split where a control character stands. */
export const keysOfText = (input: string): readonly Key[] => {
  const keys: Key[] = []
  let text = ''
  for (const character of characters(input)) {
    const name = CHARACTERS.get(character)
    if (name === undefined) {
      if (character >= ' ') text += character
      continue
    }
    if (text !== '') keys.push({ kind: 'text', text })
    text = ''
    keys.push({ kind: 'named', name })
  }
  if (text !== '') keys.push({ kind: 'text', text })
  return keys
}
