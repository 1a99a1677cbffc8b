import { compareDrafts, localDate } from '@tiendo/domain'
import { aDraft, aDraftHead, aDraftTask, aRead } from '@tiendo/domain/testing'
import { expect, it } from 'vitest'
import { changeCounts, changedRows } from './changed-rows.ts'

const task = (number: string, title: string, lead: string) => aDraftTask({ number, title: aRead(title), lead: aRead([lead]) })
const before = aDraft({ tasks: [task('1', 'Mở lớp tập huấn nghiệp vụ', 'Sở Y tế'), task('2', 'Khảo sát thị trường', 'Sở Nội vụ'), task('3', 'Tổng kết', 'Sở Y tế')] })
const after = aDraft({
  document: aDraftHead({ issuedOn: aRead(localDate(2026, 5, 2)) }),
  tasks: [task('1', 'Mở lớp tập huấn nghiệp vụ', 'Sở Nội vụ'), task('2', 'Xây dựng phần mềm', 'Sở Y tế'), task('3', 'Tổng kết', 'Sở Y tế')],
})
const formats = { day: (day: string) => day.split('-').reverse().join('/'), money: () => '' }

it('says what came, what went and what changed from what to what', () => {
  const comparison = compareDrafts(before, after)
  expect(changedRows(comparison, before, after, formats).map(({ kind, what, title, path, changes }) => [kind, what, title, path, changes.map(({ field, from, to }) => `${field}: ${from} → ${to}`)])).toEqual([
    ['changed', 'document', '', 'document.issuedOn', ['issuedOn: 12/03/2026 → 02/05/2026']],
    ['changed', 'task', 'Mở lớp tập huấn nghiệp vụ', 'tasks.0.title', ['lead: Sở Y tế → Sở Nội vụ']],
    ['removed', 'task', 'Khảo sát thị trường', null, []],
    ['added', 'task', 'Xây dựng phần mềm', 'tasks.1.title', []],
    ['same', 'task', 'Tổng kết', 'tasks.2.title', []],
  ])
  expect(changeCounts(comparison)).toEqual({ added: 1, removed: 1, changed: 2, same: 1 })
})
