// The space of layouts that catalogues come in, sketched: what is read from each stands beside it, for people to check.

import { readFileSync } from 'node:fs'
import type { Draft, Read } from '@tiendo/domain'
import { describe, expect, it } from 'vitest'
import { readDocument } from '../index.ts'
import { pageOf } from '../testing/sketch.ts'

const fixture = (topic: string): string =>
  new URL(`../__fixtures__/catalogues/${topic}.sketch`, import.meta.url).pathname

const sectionsOf = (topic: string): readonly (readonly [string, string])[] =>
  readFileSync(fixture(topic), 'utf8')
    .split(/^=== /m)
    .slice(1)
    .map((section) => [section.slice(0, section.indexOf('\n')), section.slice(section.indexOf('\n') + 1)])

const draftOf = async (sketch: string): Promise<Draft> => {
  const page = pageOf(`KẾ HOẠCH\nThực hiện việc mẫu năm 2026\n\n${sketch}`)
  const result = await readDocument(new TextEncoder().encode(page), 'mau.html')
  if (!result.ok) throw new Error(result.error.code)
  return result.value.draft
}

const why = ({ doubt, alternatives }: Read<unknown>): string =>
  doubt === undefined ? '' : ` (${doubt}${alternatives === undefined ? '' : ', or otherwise'})`

const names = (value: Read<readonly string[]>): string => `${value.value.join(' + ') || '–'}${why(value)}`

const readingOf = ({ tasks, untaken }: Draft): string =>
  [
    ...tasks.map((task) =>
      [
        task.number ?? '·',
        `${task.title.value}${why(task.title)}`,
        names(task.lead),
        names(task.coordinators),
        `${task.deliverable.value ?? '–'}${why(task.deliverable)}`,
        `${task.timing.value.phrase || '–'}${why(task.timing)}`,
        ...(task.group === null ? [] : [task.group]),
      ].join(' | '),
    ),
    ...untaken.map((left) => `left, ${left.why}: ${left.text}`),
  ].join('\n')

describe('catalogues of every layout', () => {
  it.each(['headings', 'times', 'groups', 'rows', 'names', 'mixed', 'others'])('%s', async (topic) => {
    const readings: string[] = []
    for (const [name, sketch] of sectionsOf(topic)) readings.push(`=== ${name}\n${readingOf(await draftOf(sketch))}`)
    await expect(`${readings.join('\n\n')}\n`).toMatchFileSnapshot(`${fixture(topic)}.reading`)
  })

  it.each(sectionsOf('others').slice(0, -2))('%s: nothing in it is a task', async (_, sketch) => {
    expect((await draftOf(sketch)).tasks).toEqual([])
  })
})

describe('a value that is not sure says why', () => {
  it.each(['headings', 'times', 'groups', 'rows', 'names', 'mixed'])('%s', async (topic) => {
    for (const [, sketch] of sectionsOf(topic)) {
      for (const task of (await draftOf(sketch)).tasks) {
        for (const value of [task.title, task.lead, task.coordinators, task.deliverable, task.timing])
          expect(value.confidence === 'sure').toBe(value.doubt === undefined)
      }
    }
  })
})
