import { describe, expect, it } from 'vitest'
import { commandOf, type PressedKey } from './review-keys.ts'

const pressed = (keys: string): PressedKey => {
  const parts = keys.split('+')
  const has = (name: string): boolean => parts.includes(name)
  return { key: parts.at(-1) ?? '', shiftKey: has('Shift'), ctrlKey: has('Ctrl'), metaKey: has('Meta'), altKey: has('Alt') }
}

describe('keys of a reviewer', () => {
  it.each<[string, string | null]>([
    ['Tab', 'next'],
    ['Shift+Tab', 'previous'],
    ['Enter', 'accept'],
    ['Shift+Enter', 'acceptItem'],
    ['Shift+A', 'acceptSure'],
    ['a', null],
    ['e', 'edit'],
    ['F2', 'edit'],
    ['x', 'reject'],
    ['Shift+X', 'rejectItem'],
    ['Delete', 'reject'],
    ['u', 'takeBack'],
    ['ArrowDown', 'nextField'],
    ['Shift+ArrowDown', 'nextItem'],
    ['k', 'previousField'],
    ['PageUp', 'previousItem'],
    ['s', 'split'],
    ['m', 'merge'],
    ['i', 'add'],
    ['v', 'source'],
    ['t', 'untaken'],
    ['3', 'choose'],
    ['0', null],
    ['Escape', 'leave'],
    // Caps Lock alone changes nothing.
    ['X', 'reject'],
    ['Alt+e', null],
    ['?', null],
  ])('%s on a value: %s', (keys, kind) => {
    expect(commandOf(pressed(keys), true)?.kind ?? null).toBe(kind)
  })

  it.each<[string, string | null]>([
    ['Ctrl+z', 'undo'],
    ['Ctrl+Shift+Z', 'redo'],
    ['Meta+y', 'redo'],
    ['Ctrl+Enter', 'publish'],
    ['e', null],
    ['Enter', null],
    ['Ctrl+Alt+z', null],
    ['Ctrl+c', null],
  ])('%s elsewhere on the desk: %s', (keys, kind) => {
    expect(commandOf(pressed(keys), false)?.kind ?? null).toBe(kind)
  })

  it('a digit chooses the reading of its place', () => {
    expect(commandOf(pressed('3'), true)).toEqual({ kind: 'choose', at: 2 })
  })
})
