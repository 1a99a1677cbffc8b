// The budget of a plan on the screen: where keys lead, what is asked of the server, what is recorded.

import { describe, expect, it } from 'vitest'
import { localDate } from '@tiendo/domain'
import { book, budgetPage } from '../testing/budget.ts'
import { budgetLoaded, pageLoaded, play, press, ready } from '../testing/screen.ts'
import type { Effect } from './event.ts'
import { chosenRow, rowsOfBudget } from './model/budget.ts'
import { textOf, type Form } from './model/overlay.ts'
import { lookOf, placeOf, type State } from './model/state.ts'

const opened = (script = ''): State => press(play(press(ready(), '7B').state, [budgetLoaded(null)]).state, script).state
const ofYear = (script = ''): State => press(play(opened(']'), [budgetLoaded(2026)]).state, script).state

const place = (state: State) => {
  const at = placeOf(state)
  if (at.kind !== 'budget') throw new Error(`at ${at.kind}`)
  return at
}
const ids = (state: State) => rowsOfBudget(state, place(state)).map(({ id }) => id)
const chosen = (state: State) => chosenRow(state, place(state))?.id
const form = (state: State): Form => {
  if (state.overlay?.kind !== 'form') throw new Error('no form is open')
  return state.overlay
}
const writes = (effects: readonly Effect[]) => effects.flatMap((effect) => (effect.kind === 'write' ? [effect.write] : []))

describe('a budget is opened', () => {
  const load = { kind: 'loadBudget', name: 'budget:p-87/all', planId: 'p-87', year: null }

  it.each([
    ['7B'],
    ['7<enter>B'],
    // From the work of a plan.
    ['B'],
  ])('%j asks for the money of the plan', (script) => {
    const { state, effects } = press(ready(), script)
    expect(effects).toContainEqual(load)
    expect(placeOf(state)).toEqual({ kind: 'budget', planId: 'p-87', year: null })
  })

  it('comes back to where one was, and is asked for once', () => {
    expect(placeOf(opened('<esc>'))).toEqual({ kind: 'view', view: 'plans' })
    expect(press(opened('<esc>'), 'B').effects).toEqual([])
  })

  it('says so where there is no plan', () => expect(press(ready(), '5B').state.notice?.say).toEqual({ kind: 'noPlan' }))

  it('begins with the year of a plan of one year', () => {
    const one = play(ready(), [pageLoaded]).state
    const plans = (one.data.plans ?? []).map((plan) => ({ ...plan, years: [2026, 2026] as const }))
    expect(placeOf(press({ ...one, data: { ...one.data, plans } }, '7B').state)).toMatchObject({ year: 2026 })
  })
})

describe('in the tree', () => {
  it('the totals stand above the lines', () =>
    expect(ids(opened())).toEqual(['=stated', '=found', '=sum', '=no-line', 'b1', 'b1.1', 'b1.2', 'b2', 'b3']))

  it.each([
    ['', '=sum'],
    ['j', '=no-line'],
    ['jjj', 'b1.1'],
    ['G', 'b3'],
    ['Gg', '=stated'],
    ['kkkkkk', '=stated'],
    ['jjj<left>', 'b1'],
    ['jj<right>', 'b1.1'],
    ['<ctrl-d><ctrl-d><ctrl-d><ctrl-d>', 'b3'],
    // Not for a tree of money.
    ['jMAtSs', '=no-line'],
  ])('%j goes to %s', (script, id) => expect(chosen(opened(script))).toBe(id))

  it.each([
    ['jj<enter>', true],
    ['jj ', true],
    ['jj<left>', true],
    ['jj<left><right>', false],
    ['jj<enter><enter>', false],
  ])('%j folds %s', (script, isFolded) => {
    const state = opened(script)
    expect(ids(state).includes('b1.1')).toBe(!isFolded)
    expect(chosen(state)).toBe('b1')
  })

  it('keeps what is folded in every year', () => {
    const state = play(opened('jj ]'), [budgetLoaded(2026)]).state
    expect(lookOf(state).folded).toEqual(['b1'])
    expect(chosen(state)).toBe('b1')
  })

  it.each([
    [']', 2026],
    ['[', 2027],
  ])('%s turns to %i', (key, year) => {
    const { state, effects } = press(opened(), key)
    expect(placeOf(state)).toMatchObject({ year })
    expect(effects).toEqual([{ kind: 'loadBudget', name: `budget:p-87/${year}`, planId: 'p-87', year }])
  })

  it('goes round the years', () => expect(placeOf(press(ofYear(), '[').state)).toMatchObject({ year: null }))
})

describe('why a figure', () => {
  it.each(['jjjw', 'jjj<enter>'])('%s opens what was recorded for the line', (script) =>
    expect(opened(script).overlay).toEqual({ kind: 'moneyWhy', row: 'b1.1', top: 0 }),
  )
  it('scrolls and closes', () => {
    expect(opened('wjjk').overlay).toMatchObject({ top: 1 })
    expect(opened('wj<esc>').overlay).toBeNull()
  })
})

const filled = (script = ''): ReturnType<typeof press> => press(opened(`jjju1,5 triệu${script}`), '<enter>')

describe('an entry is recorded', () => {
  it('of the chosen line, in the running year', () => {
    const open = form(opened('jjju'))
    expect(open.money).toEqual({ planId: 'p-87', lineId: 'b1.1' })
    expect([textOf(open, 'stage'), textOf(open, 'year'), textOf(open, 'paidOn')]).toEqual(['disbursed', '2026', '20/11/2026'])
  })

  it('of the plan as a whole from its totals', () => expect(form(opened('u')).money?.lineId).toBeNull())

  it('sends what was typed, for the version that was seen', () => {
    const { effects, state } = filled('<tab><tab><tab>PC 99<tab>i.2<tab>sở công thương<tab>tài trợ')
    expect(writes(effects)).toEqual([
      {
        kind: 'money',
        planId: 'p-87',
        version: 6,
        entry: {
          stage: 'disbursed',
          lineId: 'b1.1',
          fiscalYear: 2026,
          amount: 1_500_000n,
          on: localDate(2026, 11, 20),
          act: 'PC 99',
          source: 'tài trợ',
          taskId: 't2',
          unit: 'so-ct',
          note: null,
        },
        lines: { b1: '1', 'b1.1': '1.1', 'b1.2': '1.2', b2: '2', b3: '3' },
      },
    ])
    expect(form(state).sending).toBe(true)
  })

  it.each([
    ['<up><right>', 'committed'],
    ['<up><left>', 'need'],
    // Letters do not change what is chosen.
    ['<up>x', 'disbursed'],
  ])('%j chooses %s', (script, stage) => expect(writes(filled(script).effects)).toMatchObject([{ entry: { stage } }]))

  it.each([
    ['jjju<enter>', { kind: 'amount', why: 'empty' }],
    ['jjju20<enter>', { kind: 'amount', why: 'unit' }],
    ['jjju20 - 30 triệu<enter>', { kind: 'amount', why: 'range' }],
    ['jjju2 tỷ<tab><ctrl-u>26<enter>', { kind: 'fiscalYear' }],
    ['jjju2 tỷ<tab><tab><ctrl-u>31/2/2026<enter>', { kind: 'day' }],
    ['jjju2 tỷ<tab><tab><tab><tab>9.9<enter>', { kind: 'noTask' }],
    ['jjju2 tỷ<tab><tab><tab><tab><tab>sở<enter>', { kind: 'noUnit' }],
  ])('%j is told what is missing', (script, problem) => {
    const { state, effects } = press(opened(), script)
    expect(form(state).problem).toEqual(problem)
    expect(writes(effects)).toEqual([])
  })

  it('is not for everybody', () => {
    const asked = budgetPage(null)
    const guest = play(press(ready(), '7B').state, [budgetLoaded(null, { ...asked, may: { ...asked.may, record: false } })]).state
    expect(press(guest, 'u').state).toMatchObject({ overlay: null, notice: { say: { kind: 'mayNotKeep' } } })
  })

  it('is fetched again once it is written, and what the policy says of it is told', () => {
    const before = filled().state
    const { state, effects } = play(before, [{ kind: 'sent', form: form(before).id, said: 'Chỉ còn 90.000.000 đồng.' }])
    expect(state.overlay).toBeNull()
    expect(state.notice).toEqual({ tone: 'info', say: { kind: 'text', text: 'Chỉ còn 90.000.000 đồng.' } })
    expect(effects).toContainEqual({ kind: 'loadBudget', name: 'budget:p-87/all', planId: 'p-87', year: null })
  })

  it('keeps what was typed when somebody wrote first, and sends it for the new version', () => {
    const before = filled().state
    const clash = play(before, [
      { kind: 'notSent', form: form(before).id, sentence: 'Có người vừa ghi.', conflict: true },
      budgetLoaded(null, budgetPage(null, { ...book, version: 7 })),
    ]).state
    expect(textOf(form(clash), 'amount')).toBe('1,5 triệu')
    expect(writes(press(clash, '<enter>').effects)).toMatchObject([{ version: 7 }])
  })
})

describe('others record money', () => {
  const changed = (stream: string) => ({ kind: 'changed', by: 'u-ha', stream }) as const

  it('and the open budget follows without a row moving', () => {
    const { state, effects } = play(opened('jjj'), [changed('budget/p-87')])
    expect(effects).toEqual([{ kind: 'loadBudget', name: 'budget:p-87/all', planId: 'p-87', year: null }])
    expect([state.changes, chosen(state), ids(state).length]).toEqual([0, 'b1.1', 9])
  })

  it('and another year is fetched when it is looked at', () => {
    const { state } = play(ofYear('['), [changed('budget/p-87')])
    expect(press(state, ']').effects).toMatchObject([{ kind: 'loadBudget', year: 2026 }])
  })

  it('and other plans stay as they are', () => {
    const { state, effects } = play(opened(), [changed('budget/p-99')])
    expect([effects, state.data.budgets]).toEqual([[], opened().data.budgets])
  })
})
