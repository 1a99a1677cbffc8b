import { expect, it } from 'vitest'
import { localDate } from '../date/local-date.ts'
import { organisation } from '../organisation/build-organisation.ts'
import { nameChoices } from './name-choices.ts'

const known = [
  organisation('Sở Y tế'),
  organisation('Sở Khoa học và Công nghệ'),
  organisation('Sở Số', { validTo: localDate(2025, 2, 28), successors: [organisation('Sở Khoa học và Công nghệ').id] }),
]

it('another name stands in the place of the one it may mean, each name once', () => {
  expect(nameChoices(['Sở Số', 'Sở Y tê', 'Sở Khoa học và Công nghệ', 'Sở Xây dựng'], known, localDate(2026, 1, 1))).toEqual([
    {
      kind: 'successor',
      name: 'Sở Khoa học và Công nghệ',
      instead: 'Sở Số',
      names: ['Sở Khoa học và Công nghệ', 'Sở Y tê', 'Sở Xây dựng'],
    },
  ])
})
