// What would move, and what is waited for.

import { localDate, type AwaitedEvent, type Days, type Move } from '@tiendo/domain'
import { describe, expect, it } from 'vitest'
import { awaitedName } from './awaited-name.ts'
import { moveSentence } from './move-sentence.ts'

const days = (overrides: Partial<Days> = {}): Days => ({
  from: localDate(2026, 1, 1),
  due: localDate(2026, 11, 29),
  safe: localDate(2026, 11, 27),
  rolled: null,
  ...overrides,
})
const move = (before: Days | null, after: Days | null, spokenOf = false): Move => ({ key: '2026', before, after, spokenOf })

describe('a move', () => {
  it.each<readonly [string, Move, string, string]>([
    ['the due day', move(days(), days({ due: localDate(2026, 12, 15), safe: localDate(2026, 12, 15) })), '29/11/2026 → 15/12/2026', '29 Nov 2026 → 15 Dec 2026'],
    [
      'the safe day only',
      move(days(), days({ safe: localDate(2026, 11, 26) })),
      'hạn 29/11/2026 giữ nguyên; ngày làm việc cuối cùng trong hạn 27/11/2026 → 26/11/2026',
      'due 29 Nov 2026 stays; last working day in time 27 Nov 2026 → 26 Nov 2026',
    ],
    [
      'a day rolled forward for the first time',
      move(days(), days({ rolled: localDate(2026, 11, 30) })),
      'hạn 29/11/2026 giữ nguyên; hạn chuyển sang ngày làm việc chưa có → 30/11/2026',
      'due 29 Nov 2026 stays; moved to a working day none → 30 Nov 2026',
    ],
    ['its event has come', move(days({ due: null, safe: null }), days()), 'chưa có → 29/11/2026', 'none → 29 Nov 2026'],
    ['its event was withdrawn', move(days(), days({ due: null, safe: null })), '29/11/2026 → chưa có', '29 Nov 2026 → none'],
    ['the first day only, of work without a last', move(days({ due: null, safe: null }), days({ due: null, safe: null, from: null })), 'bắt đầu 01/01/2026 → chưa có', 'start 1 Jan 2026 → none'],
    ['new', move(null, days()), 'kỳ mới, hạn 29/11/2026', 'a new period, due 29 Nov 2026'],
    ['gone', move(days(), null), 'không còn kỳ này (trước đây hạn 29/11/2026)', 'gone (it was due 29 Nov 2026)'],
    ['nothing', move(days(), days()), 'hạn 29/11/2026, không đổi', 'due 29 Nov 2026, unchanged'],
    ['neither before nor after', move(null, null), 'không đổi', 'unchanged'],
    [
      'a period that was reported on',
      move(days(), days({ due: localDate(2026, 12, 15) }), true),
      '29/11/2026 → 15/12/2026 (đã có báo cáo)',
      '29 Nov 2026 → 15 Dec 2026 (already reported on)',
    ],
  ])('%s', (_, moved, vi, en) => {
    expect(moveSentence(moved, 'vi')).toBe(vi)
    expect(moveSentence(moved, 'en')).toBe(en)
  })
})

describe('what is awaited', () => {
  it.each<readonly [AwaitedEvent, string, string]>([
    [{ kind: 'issued' }, 'ngày ban hành kế hoạch', 'the day the plan is issued'],
    [{ kind: 'named', words: 'Đề án được phê duyệt' }, 'Đề án được phê duyệt', 'Đề án được phê duyệt'],
    [{ kind: 'day', on: localDate(2026, 7, 1) }, 'ngày 01/07/2026', '1 Jul 2026'],
    [{ kind: 'unsaid' }, 'văn bản không nêu tính từ khi nào', 'from when, the document does not say'],
  ])('%o', (event, vi, en) => {
    expect(awaitedName(event, 'vi')).toBe(vi)
    expect(awaitedName(event, 'en')).toBe(en)
  })
})
