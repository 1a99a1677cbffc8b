import { describe, expect, it } from 'vitest'
import { en } from './en.ts'
import { vi } from './vi.ts'

const entries = (labels: Readonly<Record<string, Readonly<Record<string, string>>>>): readonly (readonly [string, string])[] =>
  Object.entries(labels).flatMap(([group, words]) => Object.entries(words).map(([key, text]) => [`${group}.${key}`, text] as const))

const holes = (text: string): readonly string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort()

describe('screen labels', () => {
  it('every one says something, in both languages', () => {
    expect([...entries(vi), ...entries(en)].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('the same values are put into both', () => {
    const english = new Map(entries(en))
    const different = entries(vi).filter(([key, text]) => holes(text).some((hole) => !holes(english.get(key) ?? '').includes(hole)))
    expect(different).toEqual([])
  })

  it('marks are composed, so that search and fonts agree', () => {
    expect(entries(vi).filter(([, text]) => text !== text.normalize('NFC'))).toEqual([])
  })
})
