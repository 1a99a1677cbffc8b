// How people name plans, tasks and shares.

import { describe, expect, it } from 'vitest'
import { ok, type Result } from '@tiendo/domain'
import type { Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import type { Remote } from '../server/remote.ts'
import { item } from '../testing/items.ts'
import { page, summaries } from '../testing/plan.ts'
import { findPlan, findShare, findTask } from './find-plan.ts'

let said = ''
const context: Context = {
  io: {
    env: {},
    out: () => Promise.resolve(),
    err: (text) => {
      said += text
    },
    input: async function* () {},
    inputIsTerminal: false,
    outputIsTerminal: false,
  errorIsTerminal: false,
  openEye: () => Promise.reject(new Error('no eye')),
    columns: 80,
    now: () => Date.parse('2026-11-20T02:00:00Z'),
  },
  language: 'vi',
  server: null,
}
const other = { ...summaries[0], id: 'p-88', number: '88/QĐ-UBND', title: 'Kế hoạch tiêu chuẩn khác' }
const remote: Pick<Remote, 'plans' | 'plan'> = {
  plans: () => Promise.resolve(ok([...summaries, ...summaries.map((plan) => ({ ...plan, ...other }))])),
  plan: () => Promise.resolve(ok(page)),
}
const code = (result: Result<unknown, Exit>): Exit | 'found' => (result.ok ? 'found' : result.error)

describe('a plan', () => {
  it.each([
    ['p-87', 'found'],
    ['87/QĐ-UBND', 'found'],
    ['87/qd-ubnd', 'found'],
    ['giai doan 2026', 'found'],
    ['tieu chuan', 2],
    ['99/QĐ-UBND', 4],
    ['', 4],
  ])('%j: %s', async (text, expected) => expect(code(await findPlan(context, remote, text))).toBe(expected))

  it('that is ambiguous is told with its choices', () => expect(said).toContain('88/QĐ-UBND'))
})

it.each([
  ['t1', 'found'],
  ['I.3', 'found'],
  ['bc.1', 'found'],
  ['zz', 4],
])('task %s: %s', (text, expected) => expect(code(findTask(context, page, text))).toBe(expected))

describe('a share', () => {
  const one = item({ id: 't9', title: 'x', standing: 'notYet', timeliness: 'notYet' })
  const two = item({ id: 't9', title: 'x', standing: 'notYet', timeliness: 'notYet', organisation: 'Sở Y tế' })
  const row = page.rows.map((board) => ({
    ...board,
    occurrences: [{ occurrence: one.occurrence, standing: one.standing, items: [one, two] }],
  }))[0]

  it.each([
    ['2026', null, 2],
    ['2026', 'y te', 'found'],
    ['2026', 'sở-y-tế', 'found'],
    ['2026', 'Sở Xây dựng', 4],
    ['2027', null, 4],
  ])('%s of %s: %s', (key, organisation, expected) => {
    expect(row === undefined ? null : code(findShare(context, row, key, organisation))).toBe(expected)
  })
})
