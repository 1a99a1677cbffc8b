import type { Answer, Reshape, ValuePath } from '@tiendo/domain'
import { aDraft, aDraftDuty, aDraftTask, aRead, aSpan } from '@tiendo/domain/testing'
import { describe, expect, it } from 'vitest'
import { shapeOf, standingOf, stepFrom } from './standing.ts'

const task = (line: number, title: string, confidence: 'sure' | 'doubtful') => aDraftTask({ title: aRead(title, confidence, aSpan(line, title)), span: aSpan(line, title) })
const draft = aDraft({ tasks: [task(10, 'Một; hai', 'sure'), task(20, 'Ba', 'doubtful'), task(30, 'Bốn', 'doubtful')] })
const entry = (id: string, reshape: Reshape, withdrawn = false) => ({ id, reshape, withdrawn })
const standing = (reshapes: Parameters<typeof shapeOf>[1], answers: readonly (readonly [ValuePath, Answer])[] = []) => standingOf(shapeOf(draft, reshapes), new Map(answers))
const titles = (reshapes: Parameters<typeof shapeOf>[1]): readonly string[] => standing(reshapes).items.filter(({ kind }) => kind === 'task').map(({ title }) => title)

describe('the draft as it stands', () => {
  it('what is doubtful waits until it is answered', () => {
    expect(standing([]).open).toEqual(['tasks.1.title', 'tasks.2.title'])
    expect(standing([], [['tasks.1.title', { kind: 'accept' }], ['tasks.2', { kind: 'reject' }]]).open).toEqual([])
  })

  it('rows stand where they belong, those set aside nowhere', () => {
    const split = entry('a', { kind: 'split', task: 0, title: 'Một', rest: 'hai' })
    expect(titles([split])).toEqual(['Một', 'hai', 'Ba', 'Bốn'])
    expect(titles([split, entry('b', { kind: 'merge', task: 2, into: 1 })])).toEqual(['Một', 'hai', 'Ba'])
    expect(titles([{ ...split, withdrawn: true }])).toEqual(['Một; hai', 'Ba', 'Bốn'])
  })

  it('a row set aside neither waits nor is taken with the certain ones', () => {
    const merged = standing([entry('b', { kind: 'merge', task: 1, into: 0 })])
    expect(merged.open).toEqual(['tasks.2.title'])
    expect(merged.order.filter((path) => path.startsWith('tasks.1.'))).toEqual([])
    expect(merged.sure.filter((path) => path.startsWith('tasks.1.'))).toEqual([])
  })

  it('down the card is onward: fields stand in the order of the walk', () => {
    const full = aDraft({ duties: [aDraftDuty()], budget: { statedTotal: aRead(null), lines: [] } })
    const { items, order } = standingOf(shapeOf(full, []), new Map())
    for (const { fields } of items) {
      const places = fields.map(({ path }) => order.indexOf(path))
      expect(places).toEqual([...places].sort((a, b) => a - b))
    }
    expect(items.map(({ kind }) => kind)).toEqual(['document', 'task', 'duty'])
  })

  it('rows are the same things while answers come and go', () => {
    const shape = shapeOf(draft, [])
    expect(standingOf(shape, new Map([['tasks.1.title', { kind: 'accept' }]])).items).toBe(standingOf(shape, new Map()).items)
  })
})

it.each<[ValuePath | null, 1 | -1, ValuePath | null]>([
  ['tasks.0.title', 1, 'tasks.1.title'],
  ['tasks.1.title', 1, null],
  ['tasks.1.title', -1, 'document.title'],
  [null, 1, 'document.title'],
  [null, -1, 'tasks.1.title'],
])('from %s, way %i: %s', (from, way, next) => {
  const among: ReadonlySet<ValuePath> = new Set<ValuePath>(['document.title', 'tasks.1.title'])
  expect(stepFrom(['document.title', 'tasks.0.title', 'tasks.1.title'], among, from, way)).toBe(next)
})
