import { describe, expect, it } from 'vitest'
import { localDate } from '../date/local-date.ts'
import { organisation } from './build-organisation.ts'
import { proposeOrganisations } from './propose-organisations.ts'

const until = (name: string, successors: readonly string[]) =>
  organisation(name, { validTo: localDate(2025, 2, 28), successors: successors.map((one) => organisation(one).id) })
const from = (name: string) => organisation(name, { validFrom: localDate(2025, 3, 1) })

const known = [
  organisation('Sở Y tế'),
  organisation('Sở Nội vụ'),
  from('Sở Khoa học và Công nghệ'),
  organisation('Ủy ban nhân dân xã Mẫu Một'),
  organisation('Ủy ban nhân dân phường Mẫu Hai'),
  until('Sở Thông tin và Truyền thông', ['Sở Số']),
  until('Sở Số', ['Sở Khoa học và Công nghệ', 'Sở Thông tin và Truyền thông']),
]
const propose = (name: string) => {
  const [proposal] = proposeOrganisations([name], known, localDate(2026, 3, 1))
  const names = (list: readonly { readonly name: string }[] = []): readonly string[] => list.map((one) => one.name)
  return { match: proposal?.match?.name ?? null, near: names(proposal?.near), successors: names(proposal?.successors), members: names(proposal?.members) }
}
const none = { match: null, near: [], successors: [], members: [] }

describe('what is known of the bodies a document names', () => {
  it.each([
    ['SỞ Y TẾ', { ...none, match: 'Sở Y tế' }],
    ['Sở Khoa hoc và Công nghê', { ...none, match: 'Sở Khoa học và Công nghệ' }],
    ['Sở Khoa học và Công nghiệp', { ...none, near: ['Sở Khoa học và Công nghệ'] }],
    ['Sở Xây dựng', none],
    // One that is no more is proposed its successor, also through another that is no more.
    ['Sở Thông tin và Truyền thông', { ...none, match: 'Sở Thông tin và Truyền thông', successors: ['Sở Khoa học và Công nghệ'] }],
    ['UBND các xã, phường', { ...none, members: ['Ủy ban nhân dân xã Mẫu Một', 'Ủy ban nhân dân phường Mẫu Hai'] }],
    ['Các sở', { ...none, members: ['Sở Y tế', 'Sở Nội vụ', 'Sở Khoa học và Công nghệ'] }],
    ['', none],
  ])('“%s”', (name, expected) => {
    expect(propose(name)).toEqual(expected)
  })

  it('each name once, in the order given', () => {
    expect(proposeOrganisations(['Sở Y tế', 'Sở Xây dựng', 'Sở Y tế'], known, localDate(2026, 3, 1)).map(({ name }) => name)).toEqual(['Sở Y tế', 'Sở Xây dựng'])
  })
})
