// What is blocked on what, since when.

import { expect, it } from 'vitest'
import { localDate } from '../date/local-date.ts'
import { aPlan, aReportingDuty, aTask } from '../testing/plan.ts'
import { parseTiming } from '../timing/parse.ts'
import { awaitedEvents } from './awaited-list.ts'
import type { AwaitedRecord } from './awaited-event.ts'
import { registerOf } from './register.ts'

const today = localDate(2026, 11, 20)
const older = aPlan({
  id: 'p1',
  issuedOn: localDate(2026, 4, 20),
  tasks: [
    aTask({ id: 't1', timing: parseTiming('Sau khi Bộ ban hành hướng dẫn') }),
    aTask({ id: 't2', timing: parseTiming('Quý III/2026') }),
    aTask({ id: 't3', timing: parseTiming('100 ngày kể từ ngày ban hành Kế hoạch') }),
  ],
  duties: [aReportingDuty({ id: 'd1', timing: parseTiming('trong 10 ngày làm việc') })],
})
const newer = aPlan({
  id: 'p2',
  issuedOn: null,
  tasks: [
    aTask({ id: 't1', timing: parseTiming('sau 03 tháng kể từ khi Bộ ban hành hướng dẫn') }),
    aTask({ id: 't2', timing: parseTiming('100 ngày kể từ ngày ban hành Kế hoạch') }),
  ],
  duties: [],
})

const list = (records: readonly AwaitedRecord[] = []) =>
  awaitedEvents([older, newer], { today, register: registerOf(records), organisations: [] }).map(
    ({ id, works, waiting, since, days }) => `${id}: ${works.map(({ plan, work }) => `${plan.id}.${work.id}`).join(' ')}, ${waiting} waiting since ${since} (${days})`,
  )

it('groups work by the event it waits for, the longest wait first', () => {
  expect(list()).toEqual([
    'bo-ban-hanh-huong-dan: p1.t1 p2.t1, 2 waiting since 2026-04-20 (214)',
    'p1/d1/unsaid: p1.d1, 1 waiting since 2026-04-20 (214)',
    // A plan without a day of issue waits for its own; one that says it does not.
    'p2/issued: p2.t2, 1 waiting since null (null)',
  ])
})

it('what has come stands last; one task may have come alone', () => {
  const recorded = { on: localDate(2026, 11, 2), symbol: null, note: null, by: 'u', recordedOn: today }
  const everywhere = { id: 'bo-ban-hanh-huong-dan', version: 1, everywhere: recorded, works: [] }
  expect(list([everywhere]).at(-1)).toBe('bo-ban-hanh-huong-dan: p1.t1 p2.t1, 0 waiting since null (null)')
  const one = { ...everywhere, everywhere: null, works: [{ planId: 'p1', workId: 't1', recorded }] }
  expect(list([one])).toContain('bo-ban-hanh-huong-dan: p1.t1 p2.t1, 1 waiting since null (null)')
})
