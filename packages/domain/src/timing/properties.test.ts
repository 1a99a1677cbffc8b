// What holds for every phrase and every span of years, not only for those of the tables.

import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays, dayNumberOf, fromDayNumber, yearOf } from '../date/local-date.ts'
import { vietnam } from '../date/vietnam.ts'
import { isWorkingDay } from '../date/work-calendar.ts'
import { classify } from './classify.ts'
import { describe as describeRule } from './describe.ts'
import { nominal } from './key.ts'
import { occurrences, workOccurrences } from './occurrences.ts'
import { parseTiming } from './parse.ts'

const words = [
  'trước', 'ngày', 'tháng', 'quý', 'năm', 'hằng', 'hàng', 'đến', 'hết', 'từ', 'trong', 'sau', 'khi', 'kể', 'định', 'kỳ', 'mỗi', 'lần', 'lớp', 'một', 'hai',
  'tuần', 'đầu', 'tiên', 'thứ', 'Hai', 'giờ', 'sáng', '10.000', 'lượt/năm', 'báo', 'cáo', '_', '3;6;9/2026', 'thường', 'xuyên', 'theo', 'kế', 'hoạch', 'giai', 'đoạn', 'cuối', 'đầu', 'thứ', 'Sáu', 'làm', 'việc', 'vòng', 'liền', 'kề', 'ban', 'hành', 'và', 'hoàn', 'thành', 'chậm', 'nhất', 'là',
  '15/11', '30/11/2026', '2026', '2030', '2026-2030', 'I', 'II', 'IV/2026', '6', '05', '01', ',', ';', '.', '(', ')', '-', '/', '12/QĐ-UBND', 'trở', 'đi', 'tiếp', 'tuần',
]

/** Phrases made of the words of phrases: mostly nonsense, sometimes sense. */
const likePhrases = fc.array(fc.constantFrom(...words), { maxLength: 14 }).map((list) => list.join(' '))

const sensible = fc.oneof(
  fc.tuple(fc.constantFrom('Hằng năm', 'Hằng quý', 'hằng tháng', 'Thứ Sáu hằng tuần', 'Thứ Hai đầu tiên của quý', 'thứ Ba tuần thứ 5 hằng tháng', 'tháng cuối quý', 'quý I năm sau', 'cuối mỗi quý', '6 tháng một lần', '02 tuần một lần', '02 năm một lần')).map(([a]) => a),
  fc.tuple(fc.constantFrom('trước ngày', 'chậm nhất ngày', 'ngày'), fc.integer({ min: 1, max: 31 }), fc.integer({ min: 1, max: 12 })).map(([cue, d, m]) => `${cue} ${d}/${m} hằng năm`),
  fc.tuple(fc.constantFrom('trước ngày', 'ngày'), fc.integer({ min: 1, max: 31 }), fc.constantFrom('hằng tháng', 'tháng cuối quý', 'của tháng liền kề')).map(([cue, d, round]) => `${cue} ${d} ${round}`),
  fc.tuple(fc.constantFrom('Quý I', 'Quý II-III', 'Tháng 6, tháng 12', '6 tháng đầu năm'), fc.constantFrom('hằng năm', 'năm 2027', '/2028')).map((parts) => parts.join(' ')),
)

const years = fc.tuple(fc.integer({ min: 2024, max: 2035 }), fc.integer({ min: 0, max: 8 })).map(([first, more]) => [first, first + more] as const)
const issued = fc.option(fc.integer({ min: dayNumberOf(2024, 1, 1), max: dayNumberOf(2035, 12, 31) }).map(fromDayNumber))
const settings = fc.record({ beforeIncludesLimit: fc.boolean(), rollForward: fc.boolean() })

describe('parseTiming', () => {
  it('reads any text without throwing, keeps it, and always says something', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), likePhrases), (text) => {
        const timing = parseTiming(text, { years: [2026, 2026] })
        expect(timing.phrase).toBe(text)
        expect(timing.rules.length).toBeGreaterThan(0)
        for (const rule of timing.rules) expect(describeRule(rule).key).toMatch(/^timing\//)
        expect(classify(timing.rules)).toBeTypeOf('string')
      }),
      { numRuns: 3000 },
    )
  })

  it('reads composed and decomposed letters alike', () => {
    fc.assert(fc.property(likePhrases, (text) => {
      expect(parseTiming(text.normalize('NFD')).rules).toEqual(parseTiming(text).rules)
    }))
  })

  it.each([
    'trước ngày ', 'hằng năm (trước ngày 15/11) ', 'từ ', 'sau khi ', 'quý I, ', '1/1/', 'theo ', '12/QĐ-UBND của a ', '12/QĐ-UBND về a b ', '(', 'a.',
    'thứ Hai, ', 'thứ Hai tuần ', 'tuần 2, ', 'lớp tập huấn/', '10.000 ', '16 giờ 00 ', 'báo cáo 6 tháng (', 'tháng cuối quý ', 'quý I năm sau, ', '3;6,', 'hằng năm: ', '1_',
    'theo Quyết định số 12/QĐ-UBND ngày 05/01/2026 ', 'theo báo cáo quý I/2026 ', '1,5/2,0 ', 'tháng 3 (âm lịch) ', 'không tổ chức ', 'nghị định được ',
    'bắt đầu 01/3/2026, kết thúc 30/6/2026; ', '15/6; ', '15/6; hằng năm ', 'T1, ', 'Q1+', 'hằng quý, riêng quý IV ', 'trước đại hội (20/8/2026) ',
    '15 ngày trước ngày 01/9/2026 ', 'quý II (tháng 5/2026) ', 'hằng tháng, từ tháng 3 đến tháng 11/2026, ', 'quý I a, ', 'ra quân ',
  ])(
    'is read however often %j is repeated',
    (piece) => {
      // Were it quadratic, 400 000 letters would take minutes, and the test would not end in time.
      expect(parseTiming(piece.repeat(Math.ceil(400_000 / piece.length))).rules.length).toBeGreaterThan(0)
    },
  )
})

describe('occurrences', () => {
  const anyPhrase = fc.oneof({ weight: 3, arbitrary: sensible }, likePhrases)

  it('are in order, with days that make sense', () => {
    fc.assert(
      fc.property(anyPhrase, years, issued, settings, (phrase, span, issuedOn, how) => {
        const found = occurrences(parseTiming(phrase), { years: span, calendar: vietnam, issuedOn, settings: how })
        expect(new Set(found.map(({ key }) => key)).size).toBe(found.length)
        found.forEach((occurrence, i) => {
          const { from, due, safe, rolled, key } = occurrence
          expect(nominal(key).kind).not.toBe('other')
          const before = found[i - 1]
          if (before !== undefined && due !== null) expect(before.due === null || before.due <= due).toBe(true)
          if (from !== null && due !== null) expect(due >= from).toBe(true)
          expect(safe === null).toBe(due === null)
          if (due === null || safe === null) return
          expect(safe <= due).toBe(true)
          expect(isWorkingDay(vietnam, safe)).toBe(true)
          for (let day = addDays(safe, 1); day <= due; day = addDays(day, 1)) expect(isWorkingDay(vietnam, day)).toBe(false)
          expect(rolled === null).toBe(!how.rollForward)
          if (rolled !== null) expect(rolled >= due && isWorkingDay(vietnam, rolled)).toBe(true)
        })
      }),
      { numRuns: 1500 },
    )
  })

  it('gain by later years and never lose', () => {
    fc.assert(
      fc.property(anyPhrase, years, issued, (phrase, [first, last], issuedOn) => {
        const of = (to: number) => occurrences(parseTiming(phrase), { years: [first, to], calendar: vietnam, issuedOn }).map(({ key, due }) => `${key} ${due}`)
        const more = new Set(of(last + 2))
        for (const one of of(last)) expect(more).toContain(one)
      }),
      { numRuns: 500 },
    )
  })

  it('of rounds stay within the years asked, by their nominal period', () => {
    fc.assert(
      fc.property(sensible, years, (phrase, [first, last]) => {
        const timing = parseTiming(phrase)
        if (classify(timing.rules) !== 'recurring') return
        for (const { key } of occurrences(timing, { years: [first, last], calendar: vietnam })) {
          const year = Number(key.slice(0, 4))
          expect(year >= first && year <= last).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })

  it('are never given to undated phrases, and followed-up work is never empty', () => {
    fc.assert(
      fc.property(anyPhrase, years, issued, (phrase, span, issuedOn) => {
        const timing = parseTiming(phrase)
        const options = { years: span, calendar: vietnam, issuedOn }
        if (classify(timing.rules) === 'undated') expect(occurrences(timing, options)).toEqual([])
        expect(workOccurrences(timing, options).length).toBeGreaterThan(0)
      }),
      { numRuns: 1000 },
    )
  })

  it('leave out only rounds that end before the plan was issued', () => {
    fc.assert(
      fc.property(sensible, years, issued, (phrase, span, issuedOn) => {
        const timing = parseTiming(phrase)
        if (issuedOn === null || classify(timing.rules) !== 'recurring') return
        const all = occurrences(timing, { years: span, calendar: vietnam })
        const kept = occurrences(timing, { years: span, calendar: vietnam, issuedOn })
        expect(kept).toEqual(all.filter(({ due }) => due === null || due >= issuedOn))
        expect(kept.every(({ due }) => due === null || yearOf(due) >= yearOf(issuedOn))).toBe(true)
      }),
      { numRuns: 500 },
    )
  })
})
