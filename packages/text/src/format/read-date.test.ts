import { expect, it } from 'vitest'
import { readDate } from './read-date.ts'

it.each([
  ['20/11/2026', '2026-11-20'],
  [' 2/9/2026 ', '2026-09-02'],
  ['02.09.2026', '2026-09-02'],
  ['29-02-2028', '2028-02-29'],
  ['2026-11-20', '2026-11-20'],
])('%s is %s', (text, day) => {
  expect(readDate(text)).toEqual({ ok: true, value: day })
})

it.each([
  ['11/20/2026', 'date/not-a-day'],
  ['29/02/2026', 'date/not-a-day'],
  ['20/11', 'date/malformed'],
  ['20/11-2026', 'date/malformed'],
  ['', 'date/malformed'],
  ['mai', 'date/malformed'],
])('%s is no day', (text, code) => {
  expect(readDate(text)).toEqual({ ok: false, error: { code } })
})
