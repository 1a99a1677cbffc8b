// A deadline as another program shows it. The whole of some notes is in the golden files of @tiendo/writer.

import { localDate, organisation, parseTiming, untouched, vietnam, workItems, type ProgressState, type WorkItem } from '@tiendo/domain'
import { aPlan, aTask } from '@tiendo/domain/testing'
import { describe, expect, it } from 'vitest'
import { deadlineNote, deadlineTitle, sharedStanding } from './deadline-note.ts'
import { dayOffTitle, workedTitle } from './entry-title.ts'

type Shares = readonly [WorkItem, ...WorkItem[]]

const shares = (title: string, phrase: string, lead: readonly string[], facts: readonly ProgressState[] = []): Shares => {
  const tasks = [aTask({ title, timing: parseTiming(phrase), lead })]
  const plan = aPlan({ tasks, organisations: ['Sở Khoa học và Công nghệ', 'Sở Y tế'].map((name) => organisation(name)) })
  const [first, ...others] = workItems(plan, facts, { today: localDate(2026, 11, 20), calendar: vietnam })
  if (first === undefined) throw new Error('no share')
  return [first, ...others.filter(({ occurrence }) => occurrence.key === first.occurrence.key)]
}

const done: ProgressState = {
  ...untouched({ planId: 'plan-1', workId: 't1', key: '2026-11-30', organisationId: 'so-y-te' }),
  version: 2,
  progress: 'accepted',
  finishedOn: localDate(2026, 11, 2),
}

const both = ['so-khoa-hoc-va-cong-nghe', 'so-y-te']
const note = (items: Shares, lang: 'vi' | 'en' = 'vi', link: string | null = null): readonly string[] =>
  deadlineNote(items, { calendarVersion: '2026.1', link }, lang).split('\n')

describe('the title of a deadline', () => {
  it.each([
    ['Tổ chức hội nghị', '▲ Hạn: Tổ chức hội nghị (sắp đến hạn)', '▲ Due: Tổ chức hội nghị (due soon)'],
    ['  Tổ chức\r\n\thội nghị ', '▲ Hạn: Tổ chức hội nghị (sắp đến hạn)', '▲ Due: Tổ chức hội nghị (due soon)'],
    ['', '▲ Hạn: 30/11/2026 (sắp đến hạn)', '▲ Due: 30/11/2026 (due soon)'],
  ])('%j', (title, vi, en) => {
    const items = shares(title, '30/11/2026', both)
    expect(deadlineTitle(items, 'vi')).toBe(vi)
    expect(deadlineTitle(items, 'en')).toBe(en)
  })

  it('is cut at a word where it is long', () => {
    const title = deadlineTitle(shares('xây dựng '.repeat(60), '30/11/2026', both), 'vi')
    expect(title).toMatch(/^▲ Hạn: (?:xây dựng )+xây… \(sắp đến hạn\)$/)
    expect(title.length).toBeLessThan(200)
  })

  it('is cut in the middle of what has no words', () => {
    expect(deadlineTitle(shares('x'.repeat(900), '30/11/2026', both), 'vi')).toBe(`▲ Hạn: ${'x'.repeat(160)}… (sắp đến hạn)`)
  })
})

describe('a note', () => {
  it('names each unit with how it stands; the most pressing speaks for all', () => {
    const items = shares('Tổ chức hội nghị', '30/11/2026', both, [done])
    expect(sharedStanding(items)).toBe('dueSoon')
    expect(note(items).slice(0, 5)).toEqual([
      'Tổ chức hội nghị',
      '',
      'Các đơn vị:',
      '- Sở Khoa học và Công nghệ: còn 6 ngày làm việc',
      '- Sở Y tế: hoàn thành đúng hạn, ngày 02/11/2026',
    ])
  })

  it.each([
    ['vi', 'Đơn vị: chưa rõ đơn vị – còn 6 ngày làm việc'],
    ['en', 'Unit: no unit named – 6 working days left'],
  ] as const)('says where nobody is named, in %s', (lang, line) => {
    expect(note(shares('Tổ chức hội nghị', '30/11/2026', []), lang)).toContain(line)
  })

  it('says what a part of the timing is for', () => {
    expect(note(shares('Đề án', 'Quý IV/2026 ban hành kế hoạch', both))[1]).toBe('Ban hành kế hoạch')
  })

  it('quotes the words once, and gives each reason after them', () => {
    const lines = note(shares('Tổ chức hội nghị', 'trước ngày 30/11/2026', both))
    expect(lines.filter((line) => line.includes('“trước ngày 30/11/2026”'))).toEqual(['Văn bản ghi: “trước ngày 30/11/2026”'])
    expect(lines).toContain('- Trước ngày 30/11/2026 tức là hết ngày 29/11/2026.')
    expect(lines).toContain('Nên xong trong ngày: Thứ Sáu 27/11/2026')
  })

  it('ends with the address, where there is one', () => {
    const items = shares('Tổ chức hội nghị', '30/11/2026', both)
    expect(note(items, 'vi', 'https://mau.example/a').at(-1)).toBe('https://mau.example/a')
    expect(note(items).at(-1)).toBe('Lịch làm việc: 2026.1')
  })
})

describe('days of the work calendar', () => {
  it.each([
    [{ name: 'national', status: 'confirmed' } as const, 'Nghỉ Quốc khánh', 'National Day'],
    [{ name: 'culture', status: 'proposed' } as const, 'Nghỉ Ngày Văn hóa Việt Nam (đề xuất)', 'Vietnamese Culture Day (proposed)'],
    [{ name: 'other', label: 'ngày hội tỉnh', status: 'confirmed' } as const, 'Ngày hội tỉnh', 'Ngày hội tỉnh'],
  ])('%o', (day, vi, en) => {
    expect(dayOffTitle(day, 'vi')).toBe(vi)
    expect(dayOffTitle(day, 'en')).toBe(en)
  })

  it('worked in exchange', () => {
    const day = { date: localDate(2026, 1, 10), forDate: localDate(2026, 1, 2), basis: 'Văn bản số 1' }
    expect(workedTitle(day, 'vi')).toBe('Làm bù cho ngày nghỉ 02/01/2026')
    expect(workedTitle(day, 'en')).toBe('Worked in exchange for 2 Jan 2026')
  })
})
