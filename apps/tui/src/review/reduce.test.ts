// A review by its keys: what the screen's one reducer makes of them, and what it sends.

import { describe, expect, it } from 'vitest'
import { organisation, type ValuePath } from '@tiendo/domain'
import { at, play, press, ready, sent } from '../testing/played-review.ts'
import { draft, page, scanned } from '../testing/review-page.ts'
import { choicesOf } from './model/choices.ts'
import { allRows, type ReviewState } from './model/state.ts'

describe('reviewing by keyboard alone', () => {
  it('begins at the first value that must be looked at and goes on to the next with each answer', () => {
    const state = ready()
    expect(at(state)).toBe('tasks.0.lead')
    const once = press(state, 'a')
    expect(sent(once)).toEqual([{ kind: 'answer', answers: [{ path: 'tasks.0.lead', answer: { kind: 'accept' } }] }])
    expect(at(once.state)).toBe('tasks.1.timing')
  })

  it('another reading is one key', () => {
    const chosen = press(ready(), '1')
    expect(chosen.state.answers.get('tasks.0.lead')).toEqual({ kind: 'edit', text: 'Sở Văn hóa, Thể thao' })
  })

  it('what was written by hand is typed: there is nothing to accept, and what is printed of it stands there', () => {
    const state = ready({ draft: scanned })
    expect(at(state)).toBe('document.number')
    const asked = press(state, 'a')
    expect([sent(asked), asked.state.mode]).toEqual([
      [],
      { kind: 'edit', path: 'document.number', field: { text: '/KH-UBND', cursor: 0 } },
    ])
    const typed = press(asked.state, '12<enter>')
    expect(typed.state.answers.get('document.number')).toEqual({ kind: 'edit', text: '12/KH-UBND' })
    expect(at(typed.state)).toBe('tasks.0.title')
  })

  it('of a proposal either is one key: what is proposed, or what was read', () => {
    const state: ReviewState = { ...ready({ draft: scanned }), cursor: 'tasks.0.title' }
    expect(press(state, 'a').state.answers.get('tasks.0.title')).toEqual({ kind: 'accept' })
    const read = 'Rà xoát danh mục thiết bị đo; lập kế hoạch thay thế'
    expect(choicesOf(state)).toEqual([{ kind: 'asRead', text: read }])
    expect(press(state, '1').state.answers.get('tasks.0.title')).toEqual({ kind: 'edit', text: read })
  })

  it('a known body written almost so is one key too, and never taken by itself', () => {
    const tasks = draft.tasks.map((task, index) =>
      index === 1 ? { ...task, lead: { ...task.lead, value: ['Sở Nội vuu', 'Sở Y tế'] } } : task,
    )
    const state = play(ready({ draft: { ...draft, tasks } }), [
      { kind: 'known', organisations: [organisation('Sở Nội vụ'), organisation('Sở Y tế')] },
    ]).state
    const on: ReviewState = { ...state, only: 'all', cursor: 'tasks.1.lead' }
    expect(choicesOf(on)).toEqual([{ kind: 'known', name: 'Sở Nội vụ', text: 'Sở Nội vụ; Sở Y tế' }])
    expect(sent(press(on, '1'))).toMatchObject([{ answers: [{ answer: { kind: 'edit', text: 'Sở Nội vụ; Sở Y tế' } }] }])
    expect(sent(press(on, '2'))).toEqual([])
  })

  it('words typed are kept as typed; keys mean nothing while typing', () => {
    const typed = press(press(ready(), '<tab>').state, 'e<ctrl-u>chưa rõ aSz<enter>')
    expect(typed.state.answers.get('tasks.1.timing')).toEqual({ kind: 'edit', text: 'chưa rõ aSz' })
    expect(allRows(typed.state).find(({ path }) => path === 'tasks.1.timing')?.understood).toBe(false)
  })

  it('everything sure is accepted at once and given back at once', () => {
    const all = press(ready(), 'S')
    const [op] = sent(all)
    expect(op?.kind === 'answer' && op.answers.length).toBeGreaterThan(10)
    expect(all.state.notice).toMatchObject({ kind: 'accepted' })
    const done = play(all.state, [{ kind: 'done', id: 1, done: { kind: 'answer', version: 2, clashes: [] } }]).state
    const back = press(done, 'z')
    expect(sent(back)).toMatchObject([{ kind: 'answer' }])
    expect(back.state.answers.size).toBe(0)
    const again = play(back.state, [{ kind: 'done', id: 2, done: { kind: 'answer', version: 3, clashes: [] } }]).state
    expect(press(again, 'Z').state.answers.size).toBe(all.state.answers.size)
  })

  it('decisions go one at a time, each with the version the last one gave', () => {
    const both = press(ready(), 'ax')
    expect(sent(both)).toHaveLength(1)
    const next = play(both.state, [{ kind: 'done', id: 1, done: { kind: 'answer', version: 7, clashes: [] } }])
    expect(next.effects).toEqual([
      { kind: 'send', id: 2, version: 7, op: { kind: 'answer', answers: [{ path: 'tasks.1.timing', answer: { kind: 'reject' } }] } },
    ])
  })

  it('a lost connection loses nothing: the same decision is sent again under its number', () => {
    const offline = play(press(ready(), 'a').state, [{ kind: 'lost', id: 1 }]).state
    expect(offline.connection).toBe('offline')
    const back = play(press(offline, 'x').state, [{ kind: 'connection', connection: 'online' }])
    expect(back.effects).toMatchObject([{ kind: 'load' }, { kind: 'send', id: 1 }])
    expect(back.state.queue).toHaveLength(2)
  })

  it('a page loaded while decisions are on their way does not take them back', () => {
    const busy = press(ready(), 'a').state
    const loaded = play(busy, [{ kind: 'loaded', page: page({ version: 5, answers: [['tasks.1.timing', { kind: 'accept' }]] }) }]).state
    expect([...loaded.answers.keys()].sort((a, b) => a.localeCompare(b))).toEqual(['tasks.0.lead', 'tasks.1.timing'])
  })

  it('leaving waits until all is written', () => {
    const busy = press(ready(), 'aq')
    expect(busy.effects.some(({ kind }) => kind === 'quit')).toBe(false)
    const done = play(busy.state, [{ kind: 'done', id: 1, done: { kind: 'answer', version: 2, clashes: [] } }])
    expect(done.effects).toEqual([{ kind: 'quit', planId: null, sentence: null }])
  })
})

describe('rows put right by keyboard', () => {
  const on = (path: ValuePath): ReviewState => ({ ...ready(), only: 'all', cursor: path })

  it.each([
    ['begins where the row most likely parts', 's<enter>'],
    ['goes word by word with the arrows', `s<home>${'<right>'.repeat(7)}<enter>`],
  ])('split: %s', (_, keys) => {
    expect(sent(press(on('tasks.0.title'), keys))).toEqual([
      {
        kind: 'reshape',
        reshape: { kind: 'split', task: 0, title: 'Rà soát danh mục thiết bị đo', rest: 'lập kế hoạch thay thế' },
      },
    ])
  })

  it('a cut at the edge is refused with a word of what to do', () => {
    const edge = press(on('tasks.0.title'), 's<home><enter>')
    expect(sent(edge)).toEqual([])
    expect(edge.state.notice).toEqual({ kind: 'cutInside' })
  })

  it('merge: into the task above', () => {
    expect(sent(press(on('tasks.1.lead'), 'm'))).toEqual([
      { kind: 'reshape', reshape: { kind: 'merge', task: 1, into: 0 } },
    ])
    expect(press(on('tasks.0.lead'), 'm').state.notice).toEqual({ kind: 'noRowAbove' })
    expect(press(on('document.title'), 'm').state.notice).toEqual({ kind: 'notATask' })
  })

  it('add: lines of the source are chosen, their cells fill the form', () => {
    const chosen = press(on('tasks.2.title'), 'o<enter>').state
    expect(chosen.mode).toMatchObject({
      kind: 'add',
      fields: { title: { text: 'Xây dựng cổng tra cứu' }, lead: { text: 'Sở Khoa học và Công nghệ' }, timing: { text: 'Quý IV/2026' } },
    })
    expect(sent(press(chosen, ' mới<tab><tab>Sở Y tế<enter>'))).toMatchObject([
      {
        kind: 'reshape',
        reshape: {
          kind: 'add',
          row: { number: '3', title: 'Xây dựng cổng tra cứu mới', coordinators: 'Sở Y tế', deliverable: null, span: { line: [14, 14] } },
        },
      },
    ])
  })

  it('a reshape is undone by withdrawing it with the answers as they were', () => {
    const before = [{ path: 'tasks.0.title', answer: null }] as const
    const made = play(press(on('tasks.1.lead'), 'm').state, [
      { kind: 'done', id: 1, done: { kind: 'reshape', version: 2, reshapeId: 'r-9', before } },
    ])
    expect(made.effects).toEqual([{ kind: 'load' }])
    expect(sent(press(made.state, 'z'))).toEqual([{ kind: 'withdraw', reshapeId: 'r-9', answers: before }])
  })
})

describe('two reviewers', () => {
  const clash = {
    path: 'tasks.0.lead',
    theirs: { kind: 'edit', text: 'Sở Nội vụ' },
    mine: { kind: 'accept' },
    by: 'u-2',
    byName: 'Trần Thị Mẫu',
  } as const

  const clashed = (): ReviewState =>
    play(press(ready(), 'a').state, [{ kind: 'done', id: 1, done: { kind: 'answer', version: 3, clashes: [clash] } }]).state

  it('theirs stands until mine is chosen again', () => {
    const state = clashed()
    expect(state.answers.get('tasks.0.lead')).toEqual(clash.theirs)
    expect(press(state, 'j').state.clashes).toHaveLength(1)
    expect(press(state, 't').state.clashes).toEqual([])
    expect(sent(press(state, 'm'))).toEqual([{ kind: 'answer', answers: [{ path: 'tasks.0.lead', answer: { kind: 'accept' } }] }])
  })

  it("another's answers arrive without moving the cursor", () => {
    const state = press(ready(), '<tab>').state
    const heard = play(state, [{ kind: 'changed' }])
    expect(heard.effects).toEqual([{ kind: 'load' }])
    const arrived = play(heard.state, [{ kind: 'loaded', page: page({ version: 4, answers: [['tasks.0.lead', { kind: 'accept' }]] }) }]).state
    expect(at(arrived)).toBe('tasks.1.timing')
  })

  it('a refusal is said and the state of the server shown', () => {
    const refused = play(press(ready(), 'a').state, [{ kind: 'refused', id: 1, sentence: 'Không được.' }])
    expect(refused.state).toMatchObject({ queue: [], notice: { kind: 'text', text: 'Không được.' } })
    expect(refused.effects).toEqual([{ kind: 'load' }])
  })
})

describe('publishing', () => {
  it('asks first, and ends with the plan', () => {
    const asked = press(ready(), 'P')
    expect(asked.state.mode).toEqual({ kind: 'publish', unreviewed: false })
    const sending = press(asked.state, ' <enter>')
    expect(sent(sending)).toEqual([{ kind: 'publish', unreviewed: true }])
    const done = play(sending.state, [{ kind: 'done', id: 1, done: { kind: 'publish', planId: 'p-1' } }])
    expect(done.effects).toEqual([{ kind: 'quit', planId: 'p-1', sentence: null }])
  })

  it('goes to what is missing instead, while something is', () => {
    const yearless: ReviewState = { ...ready(), answers: new Map([['document.years', { kind: 'reject' }]]) }
    const asked = press(yearless, 'P<enter>')
    expect(sent(asked)).toEqual([])
    expect(asked.state).toMatchObject({ mode: { kind: 'list' }, only: 'all', cursor: 'document.years' })
  })
})
