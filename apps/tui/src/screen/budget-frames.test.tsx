// What people see of a budget, kept as files beside this one: the tree, a folded one, why a figure, the form.

import { afterEach, describe, expect, it } from 'vitest'
import { width } from '../text/width.ts'
import { rendered, type Rendered } from '../testing/rendered.tsx'
import { budgetPage } from '../testing/budget.ts'
import { budgetLoaded, play, press, ready } from '../testing/screen.ts'
import type { Size, State } from './model/state.ts'

const small: Size = { columns: 80, rows: 24 }
const large: Size = { columns: 160, rows: 50 }

let open: Rendered | null = null
afterEach(() => {
  open?.close()
  open = null
})

const whole = (size: Size): State => play(press(ready(size), '7B').state, [budgetLoaded(null)]).state
const ofYear = (size: Size): State => play(press(whole(size), ']').state, [budgetLoaded(2026)]).state

const situations: readonly (readonly [name: string, of: (size: Size) => State])[] = [
  ['budget', whole],
  ['budget-loading', (size) => press(ready(size), '7B').state],
  ['budget-year', (size) => press(ofYear(size), 'jjj').state],
  ['budget-folded', (size) => press(ofYear(size), 'jj ').state],
  ['budget-why', (size) => press(ofYear(size), 'jjjw').state],
  ['budget-form', (size) => press(ofYear(size), 'jjju1,5 tỷ').state],
]

describe.each([
  ['80x24', small],
  ['160x50', large],
])('at %s', (label, size) => {
  it.each(situations)('%s looks as it is kept', async (name, of) => {
    open = rendered(of(size))
    const lines = open.lines()
    expect(lines.length).toBeLessThanOrEqual(size.rows - 1)
    expect(Math.max(...lines.map(width))).toBeLessThanOrEqual(size.columns)
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`golden/${name}.${label}.txt`)
  })
})

it('says the same in English', async () => {
  open = rendered(press(ofYear(small), 'jjj', 'en').state, { language: 'en' })
  await expect(`${open.lines().join('\n')}\n`).toMatchFileSnapshot('golden/english-budget.80x24.txt')
})

it.each(['', 'w', 'u'])('draws nothing outside ASCII when asked: %j', (script) => {
  open = rendered(press(ofYear(small), `jjj${script}`).state, { ascii: true })
  expect(open.lines().join('\n')).toMatch(/^[\n\u0020-\u007e]+$/)
})

it.each([
  [40, 10],
  [50, 12],
  [60, 15],
  [100, 30],
  [120, 24],
  [200, 60],
])('fits %i columns and %i rows', (columns, rows) => {
  for (const script of ['', 'G', 'jjjw', 'jjju', 'jjju<tab><tab><tab><tab><tab><tab><tab>', 'jj ']) {
    open = rendered(press(ofYear({ columns, rows }), script).state)
    const lines = open.lines()
    expect(lines.length).toBeLessThanOrEqual(rows - 1)
    expect(Math.max(...lines.map(width))).toBeLessThanOrEqual(columns)
    open.close()
  }
})

it('keeps columns where they are when a line is folded', () => {
  open = rendered(ofYear(small))
  const head = open.lines()[6]
  open.close()
  open = rendered(press(ofYear(small), 'jj ').state)
  expect(open.lines()[6]).toBe(head)
})

it('says so where a plan has no money', () => {
  const page = budgetPage(null)
  const none = { ...page, findings: [], sheet: { ...page.sheet, rows: [], noLine: null, stated: null } }
  open = rendered(play(press(ready(small), '7B').state, [budgetLoaded(null, none)]).state)
  expect(open.lines().join('\n')).toContain('chưa có mục kinh phí nào')
})
