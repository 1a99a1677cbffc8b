import { describe, expect, it } from 'vitest'
import { allocateEn } from './allocate-en.ts'
import { allocateVi } from './allocate-vi.ts'
import { awaitedEn } from './awaited-en.ts'
import { awaitedVi } from './awaited-vi.ts'
import { budgetEn } from './budget-en.ts'
import { budgetVi } from './budget-vi.ts'
import { calendarEn } from './calendar-en.ts'
import { calendarVi } from './calendar-vi.ts'
import { checksEn } from './checks-en.ts'
import { checksVi } from './checks-vi.ts'
import { deskEn } from './desk-en.ts'
import { deskVi } from './desk-vi.ts'
import { dueEn } from './due-en.ts'
import { dueVi } from './due-vi.ts'
import { en } from './en.ts'
import { importsEn } from './imports-en.ts'
import { importsVi } from './imports-vi.ts'
import { movesEn } from './moves-en.ts'
import { movesVi } from './moves-vi.ts'
import { timingEn } from './timing-en.ts'
import { timingVi } from './timing-vi.ts'
import { vi } from './vi.ts'

const entries = (labels: Readonly<Record<string, Readonly<Record<string, string>>>>): readonly (readonly [string, string])[] =>
  Object.entries(labels).flatMap(([group, words]) => Object.entries(words).map(([key, text]) => [`${group}.${key}`, text] as const))

const holes = (text: string): readonly string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort()

// The first page's labels, then the sets that load with what they are for.
const sets = [
  ['first page', vi, en],
  ['allocate', allocateVi, allocateEn],
  ['awaited', awaitedVi, awaitedEn],
  ['budget', budgetVi, budgetEn],
  ['calendar', calendarVi, calendarEn],
  ['checks', checksVi, checksEn],
  ['desk', deskVi, deskEn],
  ['due', dueVi, dueEn],
  ['imports', importsVi, importsEn],
  ['moves', movesVi, movesEn],
  ['timing', timingVi, timingEn],
] as const

describe.each(sets)('labels: %s', (_, viSet, enSet) => {
  it('every one says something, in both languages', () => {
    expect([...entries(viSet), ...entries(enSet)].filter(([, text]) => text.trim() === '')).toEqual([])
  })

  it('the same values are put into both', () => {
    const english = new Map(entries(enSet))
    const different = entries(viSet).filter(([key, text]) => holes(text).some((hole) => !holes(english.get(key) ?? '').includes(hole)))
    expect(different).toEqual([])
  })

  it('marks are composed, so that search and fonts agree', () => {
    expect(entries(viSet).filter(([, text]) => text !== text.normalize('NFC'))).toEqual([])
  })
})
