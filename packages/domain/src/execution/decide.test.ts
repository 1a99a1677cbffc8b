// Who may do what, when: state × command × person → outcome.
import { describe, expect, it } from 'vitest'
import { localDate } from '../date/local-date.ts'
import type { Actor, Command, ProgressEvent, ShareContext } from './command.ts'
import { replay } from './apply.ts'
import { decide, isClosed } from './decide.ts'
import { untouched, type ProgressState } from './progress.ts'
import { rights } from './rights.ts'

const share = { planId: 'p1', workId: 't1', key: '2026', organisationId: 'so-y-te' }
const day = (d: number) => localDate(2026, 11, d)

const people = {
  lead: { userId: 'u-lead', organisationId: 'so-y-te', role: 'officer' },
  colleague: { userId: 'u-colleague', organisationId: 'so-y-te', role: 'monitor' },
  coordinator: { userId: 'u-coordinator', organisationId: 'so-tai-chinh', role: 'officer' },
  stranger: { userId: 'u-stranger', organisationId: 'so-cong-thuong', role: 'officer' },
  monitor: { userId: 'u-monitor', organisationId: 'so-khcn', role: 'monitor' },
  otherMonitor: { userId: 'u-other', organisationId: 'so-noi-vu', role: 'monitor' },
  monitorsOfficer: { userId: 'u-officer', organisationId: 'so-khcn', role: 'officer' },
  leader: { userId: 'u-leader', organisationId: 'so-y-te', role: 'leader' },
  finance: { userId: 'u-finance', organisationId: 'so-y-te', role: 'finance' },
  administrator: { userId: 'u-admin', organisationId: null, role: 'administrator' },
} as const satisfies Record<string, Actor>
type Person = keyof typeof people

const reported: ProgressEvent = { kind: 'progressReported', percent: 40, note: null, by: 'u-lead', on: day(1) }
const submitted: ProgressEvent = { kind: 'resultSubmitted', finishedOn: day(2), note: 'xong', by: 'u-lead', on: day(3) }
const accepted: ProgressEvent = { kind: 'resultAccepted', note: null, by: 'u-monitor', on: day(4) }
const returned: ProgressEvent = { kind: 'resultReturned', note: 'thiếu phụ lục', by: 'u-monitor', on: day(4) }
const waived: ProgressEvent = { kind: 'waived', reason: 'không còn cần', by: 'u-monitor', on: day(4) }

const histories = {
  notStarted: [],
  inProgress: [reported],
  submitted: [submitted],
  submittedByMonitor: [{ ...submitted, by: 'u-monitor' }],
  accepted: [submitted, accepted],
  returned: [submitted, returned],
  waived: [waived],
} as const satisfies Record<string, readonly ProgressEvent[]>
type History = keyof typeof histories

const report: Command = { kind: 'reportProgress', percent: 60, note: null }
const submit: Command = { kind: 'submitResult', finishedOn: day(20), note: null }
const accept: Command = { kind: 'acceptResult', note: null }
const giveBack: Command = { kind: 'returnResult', note: 'chưa có chữ ký' }
const waive: Command = { kind: 'waive', reason: 'đã giao đơn vị khác' }
const commands = { report, submit, accept, return: giveBack, waive }

const context = (person: Person, monitor: string | null = 'so-khcn'): ShareContext => ({
  actor: people[person],
  today: day(20),
  coordinators: ['so-tai-chinh'],
  monitor,
})
const outcome = (state: ProgressState, command: Command, where: ShareContext): string => {
  const decided = decide(state, command, where)
  return decided.ok ? decided.value.map((event) => event.kind).join() : decided.error.code.slice('execution/'.length)
}

describe('who', () => {
  it.each<[Person, string, string, string, string]>([
    // person           report              submit             accept             return
    ['lead',            'progressReported', 'resultSubmitted', 'not-the-monitor', 'not-the-monitor'],
    ['colleague',       'progressReported', 'resultSubmitted', 'not-the-monitor', 'not-the-monitor'],
    ['coordinator',     'not-your-task',    'not-your-task',   'not-the-monitor', 'not-the-monitor'],
    ['stranger',        'not-your-task',    'not-your-task',   'not-the-monitor', 'not-the-monitor'],
    ['monitor',         'not-your-task',    'not-your-task',   'resultAccepted',  'resultReturned'],
    ['otherMonitor',    'not-your-task',    'not-your-task',   'not-the-monitor', 'not-the-monitor'],
    ['monitorsOfficer', 'not-your-task',    'not-your-task',   'not-the-monitor', 'not-the-monitor'],
    ['leader',          'not-your-task',    'not-your-task',   'not-the-monitor', 'not-the-monitor'],
    ['finance',         'not-your-task',    'not-your-task',   'not-the-monitor', 'not-the-monitor'],
    ['administrator',   'not-your-task',    'not-your-task',   'not-the-monitor', 'not-the-monitor'],
  ])('%s, on a submitted share: report → %s, submit → %s, accept → %s, return → %s', (person, ...outcomes) => {
    const state = replay(share, [submitted])
    const asked = [report, submit, accept, giveBack].map((command) => outcome(state, command, context(person)))
    expect(asked).toEqual(outcomes)
  })

  it.each<[Person, string]>([
    ['otherMonitor', 'resultAccepted'],
    ['colleague', 'resultAccepted'],
    ['lead', 'not-the-monitor'],
    ['leader', 'not-the-monitor'],
  ])('a plan without a monitor: %s accepts → %s', (person, expected) => {
    expect(outcome(replay(share, [submitted]), accept, context(person, null))).toBe(expected)
  })

  it('names the unit whose task it is, and the monitor', () => {
    expect(decide(replay(share, []), report, context('stranger'))).toEqual({
      ok: false,
      error: { code: 'execution/not-your-task', organisationId: 'so-y-te' },
    })
    expect(decide(replay(share, []), accept, context('lead'))).toEqual({
      ok: false,
      error: { code: 'execution/not-the-monitor', monitor: 'so-khcn' },
    })
  })
})

describe('when', () => {
  const [reports, submits] = ['progressReported', 'resultSubmitted']
  const [nothing, final, closed] = ['nothing-submitted', 'already-accepted', 'already-closed']
  it.each<[History, string, string, string, string, string]>([
    // history             lead:    lead:    monitor:          monitor:          monitor:
    //                     report   submit   accept            return            waive
    ['notStarted',         reports, submits, nothing,          nothing,          'waived'],
    ['inProgress',         reports, submits, nothing,          nothing,          'waived'],
    ['submitted',          reports, submits, 'resultAccepted', 'resultReturned', 'waived'],
    ['submittedByMonitor', reports, submits, 'own-result',     'resultReturned', 'waived'],
    ['accepted',           final,   final,   final,            final,            final],
    ['returned',           reports, submits, nothing,          nothing,          'waived'],
    ['waived',             closed,  closed,  closed,           closed,           closed],
  ])('%s: report → %s, submit → %s, accept → %s, return → %s, waive → %s', (history, ...outcomes) => {
    const state = replay(share, histories[history])
    const asked = [
      outcome(state, report, context('lead')),
      outcome(state, submit, context('lead')),
      ...[accept, giveBack, waive].map((command) => outcome(state, command, context('monitor'))),
    ]
    expect(asked).toEqual(outcomes)
  })

  it('a task replaced by another is closed', () => {
    const state: ProgressState = { ...replay(share, []), progress: 'replaced' }
    expect(outcome(state, report, context('lead'))).toBe('already-closed')
  })
})

describe('what was typed', () => {
  it.each<[Command, Person, string]>([
    [{ ...report, percent: 0 }, 'lead', 'progressReported'],
    [{ ...report, percent: 100 }, 'lead', 'progressReported'],
    [{ ...report, percent: -1 }, 'lead', 'percent-out-of-range'],
    [{ ...report, percent: 101 }, 'lead', 'percent-out-of-range'],
    [{ ...report, percent: 33.3 }, 'lead', 'percent-out-of-range'],
    [{ ...report, percent: Number.NaN }, 'lead', 'percent-out-of-range'],
    [{ ...submit, finishedOn: day(21) }, 'lead', 'finished-in-future'],
    [{ ...submit, finishedOn: day(20) }, 'lead', 'resultSubmitted'],
    [{ ...submit, finishedOn: localDate(2025, 1, 1) }, 'lead', 'resultSubmitted'],
    [{ kind: 'returnResult', note: '' }, 'monitor', 'note-required'],
    [{ kind: 'returnResult', note: ' \n\t' }, 'monitor', 'note-required'],
    [{ kind: 'waive', reason: '  ' }, 'monitor', 'note-required'],
    [{ kind: 'returnResult', note: '' }, 'lead', 'not-the-monitor'],
  ])('%o by %s → %s', (command, person, expected) => {
    expect(outcome(replay(share, [submitted]), command, context(person))).toBe(expected)
  })

  it.each<[string | null, string | null]>([
    [null, null],
    ['  ', null],
    [' Đã họp 2 phiên. ', 'Đã họp 2 phiên.'],
  ])('the note %o is kept as %o', (typed, kept) => {
    const decided = decide(replay(share, []), { kind: 'reportProgress', percent: 10, note: typed }, context('lead'))
    expect(decided).toEqual({
      ok: true,
      value: [{ kind: 'progressReported', percent: 10, note: kept, by: 'u-lead', on: day(20) }],
    })
  })
})

describe('rights', () => {
  it('are what decide allows, for every history and person', () => {
    const seen = new Set<string>()
    for (const [name, history] of Object.entries(histories)) {
      for (const person of Object.keys(people) as Person[]) {
        const state = replay(share, history)
        const may = rights(state, context(person))
        for (const [right, command] of Object.entries(commands) as [keyof typeof commands, Command][]) {
          const { ok } = decide(state, command, context(person))
          expect([name, person, right, may[right]]).toEqual([name, person, right, ok])
          if (may[right]) seen.add(right)
        }
      }
    }
    expect(seen.size).toBe(5)
  })
})

it.each([
  ['notStarted', false],
  ['inProgress', false],
  ['submitted', false],
  ['returned', false],
  ['accepted', true],
  ['waived', true],
  ['replaced', true],
] as const)('%s is closed: %s', (progress, closed) => {
  expect(isClosed({ ...untouched(share), progress })).toBe(closed)
})
