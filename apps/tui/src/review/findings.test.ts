// Findings in the review, gone through and answered for by keys.

import { describe, expect, it } from 'vitest'
import { at, play, press, ready, sent } from '../testing/played-review.ts'
import { findings } from '../testing/review-page.ts'
import type { ReviewState } from './model/state.ts'

describe('findings', () => {
  const chosen = ({ mode }: ReviewState): string | null => (mode.kind === 'findings' ? mode.key : null)
  const found = () => ready({ findings })

  it('] begins below the value one stands on, [ above it; both go on inside, the gravest first', () => {
    const state = { ...found(), cursor: 'tasks.1.timing' } satisfies ReviewState
    expect(chosen(press(state, ']').state)).toBe('citation/after-issue noi nhan')
    expect(chosen(press(state, '[').state)).toBe('task/missing-timing kip thoi')
    expect(chosen(press(state, ']]').state)).toBe('document/missing-number')
    expect(chosen(press(state, ']]]]').state)).toBe('outline/gap 3')
    expect(chosen(press(state, ']]]][').state)).toBe('task/missing-timing kip thoi')
    expect(press(state, ']<escape>').state.mode).toEqual({ kind: 'list' })
  })

  it('enter goes to the value that mends it', () => {
    const { state } = press(found(), ']Gk<enter>')
    expect([state.mode.kind, at(state)]).toEqual(['list', 'tasks.1.timing'])
  })

  it('w answers for one with a reason, and never without', () => {
    const asked = press(found(), ']w<enter>')
    expect([asked.state.mode.kind, asked.state.notice?.kind, sent(asked)]).toEqual(['waive', 'noReason', []])
    const said = press(asked.state, 'đúng<enter>')
    expect(sent(said)).toEqual([{ kind: 'waive', rule: 'citation/after-issue', key: 'citation/after-issue noi nhan', reason: 'đúng' }])
    expect(chosen(said.state)).toBe('document/missing-number')
    const written = play(said.state, [{ kind: 'done', id: 1, done: { kind: 'waive' } }])
    expect([written.state.version, written.effects]).toEqual([1, [{ kind: 'check' }]])
  })

  it('u takes back what was answered for', () => {
    expect(sent(press(found(), ']Gu'))).toEqual([{ kind: 'waive', rule: 'outline/gap', key: 'outline/gap 3', reason: null }])
    expect(press(found(), ']u').state.notice?.kind).toBe('noFinding')
  })

  it('u takes back nothing that the document itself answers for', () => {
    const written = findings.map((one) => (one.waiver === null ? one : { ...one, waiver: { ...one.waiver, written: true as const } }))
    const state = press(ready({ findings: written }), ']Gu')
    expect([sent(state), state.state.notice?.kind]).toEqual([[], 'writtenWaiver'])
  })

  it('one who may not answer for them is told so', () => {
    expect(press(ready({ findings, may: { waive: false } }), ']w').state.notice?.kind).toBe('mayNotWaive')
  })

  it('are asked for again once something was written, and shown as they then are', () => {
    const written = play(press(ready({ findings }), 'a').state, [{ kind: 'done', id: 1, done: { kind: 'answer', version: 2, clashes: [] } }])
    expect(written.effects).toEqual([])
    const opened = press(written.state, ']')
    expect(opened.effects).toEqual([{ kind: 'check' }])
    const checks = { version: 2, findings: findings.slice(0, 1), off: [], may: { waive: true } }
    const { state } = play(opened.state, [{ kind: 'checked', checks }])
    expect([state.findings.length, press(state, '<escape>]').effects]).toEqual([1, []])
  })

  it('f shows one family after another, then all', () => {
    const families = ['f', 'ff', 'fff', 'ffff', 'fffff'].map((keys) => {
      const { mode } = press(found(), `]${keys}`).state
      return mode.kind === 'findings' ? mode.family : undefined
    })
    expect(families).toEqual(['citation', 'document', 'task', 'outline', null])
  })
})
