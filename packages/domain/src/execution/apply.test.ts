import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, localDate } from '../date/local-date.ts'
import { apply, replay } from './apply.ts'
import type { Actor, Command, ProgressEvent, Role, ShareContext } from './command.ts'
import { decide } from './decide.ts'
import { untouched, type ProgressState } from './progress.ts'

const share = { planId: 'p1', workId: 't1', key: '2026-Q2', organisationId: 'so-y-te' }
const first = localDate(2026, 1, 1)

describe('apply', () => {
  const result = { kind: 'resultSubmitted', finishedOn: first, note: 'xong', by: 'a', on: addDays(first, 1) } as const
  it.each<[string, readonly ProgressEvent[], Partial<ProgressState>]>([
    [
      'reported',
      [{ kind: 'progressReported', percent: 30, note: 'họp', by: 'a', on: first }],
      { version: 1, progress: 'inProgress', percent: 30, note: 'họp', finishedOn: null },
    ],
    [
      'submitted',
      [result],
      {
        version: 1,
        progress: 'submitted',
        percent: 100,
        finishedOn: first,
        submittedBy: 'a',
        submittedOn: addDays(first, 1),
      },
    ],
    [
      'accepted',
      [result, { kind: 'resultAccepted', note: 'tốt', by: 'b', on: addDays(first, 2) }],
      {
        version: 2,
        progress: 'accepted',
        note: 'xong',
        submittedBy: 'a',
        acceptedBy: 'b',
        acceptedOn: addDays(first, 2),
      },
    ],
    [
      'returned',
      [result, { kind: 'resultReturned', note: 'thiếu', by: 'b', on: first }],
      {
        version: 2,
        progress: 'returned',
        returnedNote: 'thiếu',
        finishedOn: null,
        submittedBy: null,
        submittedOn: null,
      },
    ],
    [
      'returned, then worked on: the monitor’s words stay',
      [
        result,
        { kind: 'resultReturned', note: 'thiếu', by: 'b', on: first },
        { kind: 'progressReported', percent: 90, note: null, by: 'a', on: first },
      ],
      { version: 3, progress: 'inProgress', percent: 90, note: null, returnedNote: 'thiếu' },
    ],
    [
      'submitted again: the words are answered',
      [result, { kind: 'resultReturned', note: 'thiếu', by: 'b', on: first }, result],
      { version: 3, progress: 'submitted', returnedNote: null },
    ],
    [
      'taken back',
      [result, { kind: 'progressReported', percent: 80, note: null, by: 'a', on: first }],
      { version: 2, progress: 'inProgress', percent: 80, finishedOn: null, submittedBy: null, submittedOn: null },
    ],
    [
      'waived',
      [{ kind: 'waived', reason: 'thôi', by: 'b', on: first }],
      { version: 1, progress: 'waived', note: 'thôi' },
    ],
  ])('%s', (_, events, expected) => {
    expect(replay(share, events)).toMatchObject(expected)
  })
})

const organisations = ['so-y-te', 'so-khcn', 'so-tai-chinh']
const day = fc.integer({ min: -400, max: 400 }).map((days) => addDays(first, days))
const actor: fc.Arbitrary<Actor> = fc.record({
  userId: fc.constantFrom('a', 'b', 'c'),
  organisationId: fc.constantFrom(...organisations, null),
  role: fc.constantFrom<Role[]>('officer', 'monitor', 'leader', 'finance', 'administrator'),
})
const note = fc.option(fc.string(), { nil: null })
const command: fc.Arbitrary<Command> = fc.oneof(
  fc.record({
    kind: fc.constant('reportProgress' as const),
    percent: fc.oneof(fc.integer({ min: -2, max: 102 }), fc.double()),
    note,
  }),
  fc.record({ kind: fc.constant('submitResult' as const), finishedOn: day, note }),
  fc.record({ kind: fc.constant('acceptResult' as const), note }),
  fc.record({ kind: fc.constant('returnResult' as const), note: fc.string() }),
  fc.record({ kind: fc.constant('waive' as const), reason: fc.string() }),
)
const context: fc.Arbitrary<ShareContext> = fc.record({
  actor,
  today: day,
  coordinators: fc.subarray(organisations),
  monitor: fc.constantFrom('so-khcn', null),
})
const asked = fc.array(fc.tuple(command, context), { maxLength: 40 })

/** Runs commands one after another as the server would: the journal, and the state it led to. */
const run = (list: readonly (readonly [Command, ShareContext])[]) => {
  const journal: ProgressEvent[] = []
  const states: ProgressState[] = []
  let state = untouched(share)
  for (const [wish, where] of list) {
    const decided = decide(state, wish, where)
    if (!decided.ok) continue
    for (const event of decided.value) state = apply(state, event)
    journal.push(...decided.value)
    states.push(state)
  }
  return { journal, state, states }
}

describe('for every course of commands', () => {
  it('the state is the fold of its events, through JSON too', () => {
    fc.assert(
      fc.property(asked, (list) => {
        const { journal, state } = run(list)
        expect(replay(share, journal)).toEqual(state)
        expect(replay(share, JSON.parse(JSON.stringify(journal)) as ProgressEvent[])).toEqual(state)
        expect(state.version).toBe(journal.length)
      }),
    )
  })

  it('nobody accepts their own result, nothing finishes after it was submitted, and accepted is the end', () => {
    fc.assert(
      fc.property(asked, (list) => {
        const { states } = run(list)
        for (const [index, state] of states.entries()) {
          if (state.finishedOn !== null && state.submittedOn !== null)
            expect(state.finishedOn <= state.submittedOn).toBe(true)
          if (state.progress !== 'accepted') continue
          expect(state.acceptedBy).not.toBe(state.submittedBy)
          expect(index).toBe(states.length - 1)
        }
      }),
    )
  })

  it('a result stands exactly while it is submitted or accepted', () => {
    fc.assert(
      fc.property(asked, (list) => {
        for (const state of run(list).states) {
          const stands = state.progress === 'submitted' || state.progress === 'accepted'
          expect([state.finishedOn !== null, state.submittedBy !== null, state.submittedOn !== null]).toEqual([
            stands,
            stands,
            stands,
          ])
          expect([state.acceptedBy !== null, state.acceptedOn !== null]).toEqual(
            Array(2).fill(state.progress === 'accepted'),
          )
        }
      }),
    )
  })

  it('decide never throws, whatever the state', () => {
    const anyState: fc.Arbitrary<ProgressState> = fc.record({
      planId: fc.string(),
      workId: fc.string(),
      key: fc.string(),
      organisationId: fc.constantFrom(...organisations),
      version: fc.nat(),
      percent: fc.option(fc.integer(), { nil: null }),
      note,
      returnedNote: note,
      progress: fc.constantFrom('notStarted', 'inProgress', 'submitted', 'accepted', 'returned', 'waived', 'replaced'),
      finishedOn: fc.option(day, { nil: null }),
      submittedBy: note,
      submittedOn: fc.option(day, { nil: null }),
      acceptedBy: note,
      acceptedOn: fc.option(day, { nil: null }),
    })
    fc.assert(
      fc.property(anyState, command, context, (state, wish, where) => {
        const decided = decide(state, wish, where)
        if (decided.ok)
          expect(apply(state, decided.value[0] ?? expect.fail('no event')).version).toBe(state.version + 1)
      }),
    )
  })
})
