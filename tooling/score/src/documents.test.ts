// Our own documents: each can be judged, none is heavy, and no gold reading says nothing.

import { statSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { samplesOf } from './documents.ts'

const HEAVIEST = 150_000
const FEWEST = 9

describe.each(['open', 'aside'] as const)('the half %s', (half) => {
  const samples = samplesOf(half)

  it('has documents of every format', () => {
    expect(new Set(samples.map(({ name }) => name)).size).toBeGreaterThan(FEWEST)
    const kinds = new Set(samples.map(({ file }) => file.slice(file.lastIndexOf('.'))))
    expect([...kinds]).toEqual(expect.arrayContaining(['.doc', '.docx', '.html', '.md', '.pdf', '.txt']))
  })

  it.each(samples)('$name/$file is light and has tasks to find', ({ path, gold }) => {
    expect(statSync(path).size).toBeLessThan(HEAVIEST)
    expect(gold.tasks.length).toBeGreaterThan(0)
    expect(gold.tasks.filter((task) => task.title === '')).toEqual([])
    expect(gold.citations?.length).toBeGreaterThan(0)
  })
})
