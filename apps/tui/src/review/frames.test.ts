// What people see in a review, kept as files beside this one: read them to know the screen.

import { describe, expect, it } from 'vitest'
import { themeOf } from '../screen/theme.ts'
import type { Size } from '../screen/model/state.ts'
import { width } from '../text/width.ts'
import { today } from '../testing/items.ts'
import { findings, page, scanned } from '../testing/review-page.ts'
import { reviewWords } from '../words/review.ts'
import type { KeyName } from '../screen/keys.ts'
import type { ReviewEvent } from './model/event.ts'
import { startReview, type ReviewState } from './model/state.ts'
import { reduceReview } from './reduce/reduce.ts'
import { reviewFrame } from './view/frame.ts'

const theme = themeOf({ color: false, ascii: false })
const sizes: readonly Size[] = [
  { columns: 80, rows: 24 },
  { columns: 160, rows: 50 },
]

const play = (state: ReviewState, events: readonly ReviewEvent[]): ReviewState =>
  events.reduce((before, event) => reduceReview(before, event)[0], state)

const text = (words: string): ReviewEvent => ({ kind: 'key', key: { kind: 'text', text: words } })
const named = (name: KeyName): ReviewEvent => ({ kind: 'key', key: { kind: 'named', name } })

const ready = (size: Size, over: Parameters<typeof page>[0] = {}): ReviewState =>
  play(startReview(size, today), [
    { kind: 'connection', connection: 'online' },
    { kind: 'loaded', page: page(over) },
  ])

const clash = {
  path: 'tasks.0.lead',
  theirs: { kind: 'edit', text: 'Sở Nội vụ' },
  mine: { kind: 'accept' },
  by: 'u-2',
  byName: 'Trần Thị Mẫu',
} as const

/** By the document's own comment. */
const written = findings.map((one) => (one.waiver === null ? one : { ...one, waiver: { ...one.waiver, on: null, written: true as const } }))

const situations: readonly (readonly [name: string, of: (size: Size) => ReviewState])[] = [
  ['loading', (size) => startReview(size, today)],
  ['doubtful', (size) => ready(size)],
  ['handwritten', (size) => ready(size, { draft: scanned })],
  ['proposal', (size) => ({ ...ready(size, { draft: scanned }), cursor: 'tasks.0.title' })],
  ['everything', (size) => play(ready(size), [text('f')])],
  ['edit', (size) => play(ready(size), [text('e'), named('ctrl-u'), text('Sở Văn hóa, Thể thao và Du lịch')])],
  ['split', (size) => play({ ...ready(size), cursor: 'tasks.0.title' }, [text('s')])],
  ['source', (size) => play(ready(size), [text('o'), text('v'), named('down')])],
  ['add', (size) => play(ready(size), [text('o'), named('enter'), named('tab')])],
  ['clash', (size) => play(ready(size), [text('a'), { kind: 'done', id: 1, done: { kind: 'answer', version: 2, clashes: [clash] } }])],
  ['publish', (size) => play(ready(size), [text('P')])],
  ['findings', (size) => play(ready(size, { findings }), [text(']')])],
  ['finding-in-source', (size) => play(ready(size, { findings }), [text('f'), text('g'), text(']'), text('G'), text('k')])],
  ['findings-family', (size) => play(ready(size, { findings }), [text(']'), text('fff')])],
  ['finding-waive', (size) => play(ready(size, { findings }), [text(']'), text('w'), text('đã đối chiếu bản gốc')])],
  ['finding-waived', (size) => play(ready(size, { findings }), [text(']'), text('G')])],
  ['finding-written', (size) => play(ready(size, { findings: written }), [text(']'), text('G')])],
  ['findings-none', (size) => play(ready(size), [text(']')])],
  ['publish-found', (size) => play(ready(size, { findings }), [text('P')])],
  ['help', (size) => play(ready(size), [text('?')])],
  ['offline', (size) => play(ready(size), [text('a'), { kind: 'lost', id: 1 }])],
  ['done', (size) => play(ready(size), [text('a'), text('a')])],
]

describe('a review on the terminal', () => {
  it.each(situations.flatMap(([name, of]) => sizes.map((size) => [name, size, of] as const)))(
    '%s at $columns×$rows',
    async (name, size, of) => {
      const lines = reviewFrame(of(size), { language: 'vi', words: reviewWords('vi'), theme }).map((line) =>
        line.map((one) => one.text).join(''),
      )
      expect(lines.length).toBeLessThanOrEqual(size.rows - 1)
      for (const line of lines) expect(width(line)).toBeLessThanOrEqual(size.columns)
      await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot(`golden/${name}.${size.columns}x${size.rows}.txt`)
    },
  )

  it('in English', async () => {
    const state = ready({ columns: 80, rows: 24 })
    const lines = reviewFrame(state, { language: 'en', words: reviewWords('en'), theme }).map((line) =>
      line.map((one) => one.text).join(''),
    )
    await expect(`${lines.join('\n')}\n`).toMatchFileSnapshot('golden/english.80x24.txt')
  })
})
