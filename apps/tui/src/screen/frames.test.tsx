// What people see, kept as files beside this one: read them to know the screen. One file for each situation.

import { afterEach, describe, expect, it } from 'vitest'
import { width } from '../text/width.ts'
import { start, type Size, type State } from './model/state.ts'
import { today } from '../testing/items.ts'
import { rendered, type Rendered } from '../testing/rendered.tsx'
import { calendarLoaded, pageLoaded, play, press, ready, savedLoaded } from '../testing/screen.ts'
import { moves } from '../testing/awaited.ts'

const small: Size = { columns: 80, rows: 24 }
const large: Size = { columns: 160, rows: 50 }

let open: Rendered | null = null
afterEach(() => {
  open?.close()
  open = null
})

const loaded = (state: State): State => play(state, [pageLoaded]).state

const withCalendar = (state: State): State => play(state, [calendarLoaded]).state
const withSaved = (state: State): State => play(state, [savedLoaded]).state

/** The form of a change with what the server says it would move. */
const previewed = (state: State): State => {
  const { overlay } = state
  if (overlay?.kind !== 'form' || overlay.preview === null) throw new Error('nothing was asked')
  const { asked } = overlay.preview
  return play(state, [{ kind: 'previewed', form: overlay.id, asked, answer: moves }]).state
}

const moveForm = (size: Size): State => loaded(press(ready(size), 'jM').state)

const situations: readonly (readonly [name: string, of: (size: Size) => State])[] = [
  ['searching', (size) => start(size, today)],
  ['mine', (size) => ready(size)],
  ['report-due', (size) => press(ready(size), 'j').state],
  ['why', (size) => press(ready(size), 'jw').state],
  ['report-form', (size) => press(ready(size), 'ju<tab>đã có số liệu 9 đơn vị').state],
  ['return-form', (size) => press(ready(size), '4R').state],
  ['help', (size) => press(ready(size), '?tra').state],
  ['filter', (size) => press(ready(size), '/do luong').state],
  ['no-match', (size) => press(ready(size), '/khongco<enter>').state],
  ['sort', (size) => press(ready(size), 'Sj ').state],
  ['columns', (size) => press(ready(size), 'Cjj ').state],
  ['plans', (size) => press(ready(size), '7').state],
  ['plan', (size) => loaded(press(ready(size), '7<enter>').state)],
  ['task', (size) => loaded(press(ready(size), 'j<enter>').state)],
  ['events', (size) => press(ready(size), '5').state],
  ['event', (size) => press(ready(size), '5<enter>').state],
  ['event-form', (size) => previewed(press(ready(size), '5E<tab>12/QĐ-TTg').state)],
  ['move-form', (size) => previewed(press(moveForm(size), '<tab><ctrl-u>15/12/2026<tab>Công văn 12').state)],
  ['retime-form', (size) => previewed(press(moveForm(size), '<right><right><tab><ctrl-u>Quý II hằng năm').state)],
  ['month', (size) => withCalendar(press(ready(size), 'c').state)],
  ['month-day', (size) => withCalendar(press(ready(size), 'c<down><down>]<right>').state)],
  ['month-list', (size) => press(withCalendar(press(ready(size), 'c<down><right><right>').state), '<enter>').state],
  ['heat', (size) => press(ready(size), 'h').state],
  ['heat-quarters', (size) => press(ready(size), 'hbj<right>').state],
  ['heat-cell', (size) => press(ready(size), 'h<right><enter>').state],
  ['timeline', (size) => press(loaded(press(ready(size), '7<enter>').state), 't').state],
  ['saved', (size) => press(withSaved(press(ready(size), 'v').state), 'j').state],
  ['saved-list', (size) => press(withSaved(press(ready(size), 'v').state), '<enter>').state],
  [
    'sign-in',
    (size) =>
      play(start(size, today), [
        { kind: 'connection', connection: { kind: 'signedOut', url: 'http://127.0.0.1:4310' } },
      ]).state,
  ],
  [
    'changes',
    (size) =>
      play(ready(size), [
        { kind: 'changed', by: 'u-lan', stream: 'share/p-87' },
        { kind: 'changed', by: 'u-hoa', stream: 'share/p-87' },
      ]).state,
  ],
  [
    'offline',
    (size) =>
      play(ready(size), [
        { kind: 'connection', connection: { kind: 'offline', url: 'http://127.0.0.1:4310', ours: false } },
      ]).state,
  ],
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

it.each<readonly [string, () => State]>([
  ['english', () => press(ready(small), 'j', 'en').state],
  ['english-month', () => withCalendar(press(ready(small), 'cj<right><right>', 'en').state)],
  ['english-heat', () => press(ready(small), 'h', 'en').state],
  ['english-events', () => press(ready(small), '5', 'en').state],
  ['english-move', () => previewed(press(moveForm(small), '<right>', 'en').state)],
])('says the same in English: %s', async (name, of) => {
  open = rendered(of(), { language: 'en' })
  await expect(`${open.lines().join('\n')}\n`).toMatchFileSnapshot(`golden/${name}.80x24.txt`)
})

it.each(['j', '5', '5E', 'jM', 'c', 'h', 't'])('draws nothing outside ASCII when asked: %s', (script) => {
  open = rendered(withCalendar(press(ready(small), script).state), { ascii: true })
  expect(open.lines().join('\n')).toMatch(/^[\n\u0020-\u007e]+$/)
})

it.each([
  [40, 10],
  [60, 15],
  [100, 30],
  [139, 24],
  [140, 24],
  [200, 60],
])('fits %i columns and %i rows, whatever is open', (columns, rows) => {
  for (const script of ['', 'w', 'u', '?', 'S', 'C', '/x', ':', '7', 'p', '5', '5E', 'M', 'c', 'h', 'hb', 't', 'v']) {
    open = rendered(press(ready({ columns, rows }), script).state)
    const lines = open.lines()
    expect(lines.length).toBeLessThanOrEqual(rows - 1)
    expect(Math.max(...lines.map(width))).toBeLessThanOrEqual(columns)
    open.close()
  }
})

it('keeps the chosen day and the fields of a change in sight on a short terminal', () => {
  const size = { columns: 60, rows: 12 }
  open = rendered(withCalendar(press(ready(size), 'cG').state))
  expect(open.lines().join('\n')).toContain('▌30')
  open.close()
  open = rendered(moveForm(size))
  for (const label of ['Áp dụng cho', 'Hạn mới', 'Căn cứ, lý do', 'enter lưu'])
    expect(open.lines().join('\n')).toContain(label)
})

it('says so when the window is too small for a table', () => {
  open = rendered(ready({ columns: 30, rows: 6 }))
  expect(open.lines()[0]).toContain('Cửa sổ quá nhỏ')
})

it('follows a resize and keeps the chosen row', () => {
  open = rendered(press(ready(large), 'G').state)
  open.resize(small)
  expect(open.lines().find((line) => line.startsWith('▌'))).toContain('III.1')
})
