// The builder writes words, and the words are read again: what it makes must come back as the same rule.
import { localDate, parseTiming, vietnam, type TimingRule } from '@tiendo/domain'
import { aRandomRule } from '@tiendo/domain/testing'
import { ruleSentence } from '@tiendo/text'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { formOf, sameRule } from './form-of.ts'
import { blankForm, type RuleForm } from './rule-form.ts'
import { ruleOf } from './rule-of.ts'

const sight = { years: [2026, 2030], issuedOn: null, settings: { beforeIncludesLimit: false, rollForward: false }, calendar: vietnam, today: localDate(2026, 11, 20) } as const
const blank = blankForm(sight)
const formed = (fields: Partial<RuleForm>): string => {
  const rule = ruleOf({ ...blank, ...fields })
  return rule.ok ? ruleSentence(rule.value, 'vi') : rule.error
}

describe('what is put together, in words', () => {
  it.each<[string, Partial<RuleForm>]>([
    ['Quý IV/2026', {}],
    ['Quý II/2027', { first: { ...blank.first, n: '2', year: '2027' } }],
    ['Giai đoạn 2026-2030', { unit: 'year', reach: 'span' }],
    ['Trước ngày 15/11/2026', { kind: 'by', unit: 'day', first: { ...blank.first, day: '2026-11-15' } }],
    ['Chậm nhất ngày 15/11/2026', { kind: 'by', unit: 'day', strict: false, first: { ...blank.first, day: '2026-11-15' } }],
    ['Trước tháng 12/2026', { kind: 'by', unit: 'month', first: { ...blank.first, n: '12' } }],
    ['Hằng năm', { kind: 'every' }],
    ['Trước ngày 15/11 hằng năm', { kind: 'every', slot: 'day', sense: 'before' }],
    ['Chậm nhất ngày 15/11 hằng năm', { kind: 'every', slot: 'day' }],
    ['Trong quý I và II hằng năm', { kind: 'every', slot: 'quarter', slots: [2, 1] }],
    ['Ít nhất 02 chuyên đề/năm', { kind: 'every', quota: 'atLeast', count: '2', counted: 'chuyên đề' }],
    ['Trong thời hạn 10 ngày làm việc kể từ khi Đề án được phê duyệt', { kind: 'after', words: 'Đề án được phê duyệt', length: '10', lengthUnit: 'workingDay' }],
    ['Sau khi ban hành kế hoạch', { kind: 'after', event: 'issued', side: 'once' }],
    ['Thường xuyên', { kind: 'continuous' }],
    ['Ban hành kế hoạch: trước ngày 20/11/2026', { kind: 'by', unit: 'day', purpose: 'Ban hành kế hoạch' }],
  ])('%s', (words, fields) => expect(formed(fields)).toBe(words))
})

describe('what keeps it from being a rule', () => {
  it.each<[string, Partial<RuleForm>]>([
    ['part', { first: { ...blank.first, year: '26' } }],
    ['span', { unit: 'year', reach: 'span', last: { ...blank.last, year: '2026' } }],
    ['slots', { kind: 'every', slot: 'month' }],
    ['months', { kind: 'every', slot: 'span', firstMonth: '6', lastMonth: '6' }],
    ['day', { kind: 'every', slot: 'day', day: '31', month: '4' }],
    ['interval', { kind: 'every', round: 'month', interval: '3' }],
    ['years', { kind: 'every', fromYear: '2027', toYear: '2027' }],
    ['count', { kind: 'every', quota: 'exactly', count: '' }],
    ['words', { kind: 'after' }],
    ['length', { kind: 'after', event: 'day', side: 'once' }],
    ['start', { kind: 'after', event: 'unsaid', side: 'before' }],
  ])('%s', (wrong, fields) => expect(formed(fields)).toBe(wrong))
})

describe('any rule of the grammar', () => {
  it('taken apart and put together is that rule, and its words are read as it; else it is left to its words', () => {
    const kept: TimingRule['kind'][] = []
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const rule = aRandomRule(seed)
        const form = formOf(rule, blank)
        if (form === null) return
        kept.push(rule.kind)
        const made = ruleOf(form)
        if (!made.ok) throw new Error(made.error)
        const words = ruleSentence(made.value, 'vi')
        const [again] = parseTiming(words).rules
        // A sentence begins with a capital.
        const asRead = again === undefined ? null : { ...again, purpose: rule.purpose }
        expect({ words, same: asRead !== null && sameRule(asRead, rule) }).toEqual({ words, same: true })
      }),
      { numRuns: 2000 },
    )
    expect(new Set(kept)).toEqual(new Set(['within', 'by', 'every', 'after', 'continuous', 'onDemand', 'perPlan']))
    expect(kept.length).toBeGreaterThan(1400)
  })
})
