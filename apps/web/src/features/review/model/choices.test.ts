import type { Answer, ValuePath } from '@tiendo/domain'
import { aDraft, aDraftTask, aRead } from '@tiendo/domain/testing'
import { describe, expect, it } from 'vitest'
import { aboveOf, choicesOf } from './choices.ts'
import { reviewItems } from './review-items.ts'

const blank = { value: [], span: null, confidence: 'doubtful', doubt: 'absent' } as const
const draft = aDraft({ tasks: [aDraftTask({ lead: aRead(['Sở Y tế', 'Sở Nội vụ']) }), aDraftTask({ lead: blank, title: { ...aRead('', 'doubtful', null), doubt: 'absent' } })] })
const [, first, second] = reviewItems(draft, [0, 1])
const field = (name: string) => {
  const found = second?.fields.find(({ path }) => path === `tasks.1.${name}`)
  if (found === undefined) throw new Error('the task has it')
  return found
}
const answers = (given: readonly (readonly [ValuePath, Answer])[]) => new Map(given)

describe('what the row above says', () => {
  it.each<[string, readonly (readonly [ValuePath, Answer])[], readonly string[]]>([
    ['lead', [], ['Sở Y tế\nSở Nội vụ']],
    ['lead', [['tasks.0.lead', { kind: 'edit', text: 'Sở Tài chính' }]], ['Sở Tài chính']],
    ['lead', [['tasks.0.lead', { kind: 'reject' }]], []],
    // What is to be done is never that of another row.
    ['title', [], []],
    // Said already.
    ['timing', [], []],
  ])('%s after %o: %o', (name, given, expected) => {
    expect(aboveOf(field(name), first, answers(given)).map((choice) => ('text' in choice ? choice.text : ''))).toEqual(expected)
  })

  it('the first row has none', () => {
    expect(aboveOf(field('lead'), undefined, new Map())).toEqual([])
  })
})

it('a clash comes before all else; what is answered needs no choice; no more than there are digits', () => {
  const clash = { path: 'tasks.1.lead', theirs: null, mine: { kind: 'accept' }, byName: null } as const
  const many = Array.from({ length: 12 }, (_, index) => ({ kind: 'reading', text: `${index}` }) as const)
  expect(choicesOf(field('lead'), false, clash, many).map(({ kind }) => kind)).toEqual(['theirs', 'mine'])
  expect(choicesOf(field('lead'), true, undefined, many)).toEqual([])
  expect(choicesOf(field('lead'), false, undefined, many)).toHaveLength(9)
})
