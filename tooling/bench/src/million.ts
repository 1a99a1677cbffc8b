// A million occurrences with their working days, streamed: the CPU they cost and the memory they hold, against the
// floor of writing as many dates, and against keeping them all.
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { dayNumberOf, eachOccurrence, fromDayNumber, parseTiming, vietnam, type Timing } from '@tiendo/domain'
import type { Figure } from './measure.ts'

const COUNT = 1_000_000
const YEARS = [2026, 2035] as const
const PHRASES = ['hằng quý', 'trước ngày 15/11 hằng năm', 'ngày 25 hằng tháng', 'Quý II hằng năm', 'thứ Sáu hằng tuần']

setFlagsFromString('--expose-gc')
const collect: unknown = runInNewContext('gc')
const heap = (): number => {
  if (typeof collect === 'function') collect()
  return process.memoryUsage().heapUsed
}

const timings = PHRASES.map((phrase) => parseTiming(phrase))
function* endless(): Generator<Timing> {
  for (;;) yield* timings
}

const cpuMs = (work: () => void): number => {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

const stream = (onEach: (index: number) => void): void => {
  let index = 0
  for (const occurrence of eachOccurrence(endless(), { years: YEARS, calendar: vietnam })) {
    if (occurrence.safe === null) throw new Error('an occurrence without its working day')
    onEach(index)
    index += 1
    if (index === COUNT) return
  }
}

const MB = 1024 * 1024

export const million = (): readonly Figure[] => {
  stream(() => undefined)
  const cost = cpuMs(() => stream(() => undefined))
  const first = dayNumberOf(2026, 1, 1)
  let letters = 0
  const floor = cpuMs(() => {
    for (let index = 0; index < COUNT; index += 1) letters += fromDayNumber(first + (index % 3650)).length
  })
  if (letters !== COUNT * 10) throw new Error('the floor was not walked')

  const empty = heap()
  let most = 0
  stream((index) => {
    if (index % 250_000 === 249_999) most = Math.max(most, heap() - empty)
  })
  const kept = [...eachOccurrence(Array.from({ length: 2000 }, () => timings).flat(), { years: [2026, 2026], calendar: vietnam })]
  const held = (heap() - empty) * (COUNT / kept.length)
  return [
    { name: 'a million occurrences streamed, CPU', value: cost, unit: 'ms', peer: { name: 'writing a million dates', value: floor } },
    { name: 'memory held while streaming them', value: most / MB, unit: 'MB', peer: { name: 'keeping them all', value: held / MB } },
  ]
}
