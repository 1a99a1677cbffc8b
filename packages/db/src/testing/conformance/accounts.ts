import { expect, it } from 'vitest'
import { organisation } from '../samples.ts'
import type { Ground } from './ground.ts'

export const accounts = (ground: () => Ground): void => {
  const people = async () => {
    const { store, mine } = ground()
    const { db, schema } = store.accounts
    await db.insert(schema.user).values([
      { id: 'u-1', name: 'Bình', email: 'binh@tinh-mau.example' },
      { id: 'u-2', name: 'An', email: 'an@tinh-mau.example' },
    ])
    await mine.addOrganisations([organisation('so-y-te', 'Sở Y tế')])
    return store.accounts
  }

  it('a person sits in an authority, in a unit or none, with a role', async () => {
    const seats = await people()
    expect(await seats.membershipOf('u-1')).toBeNull()
    await seats.addMember({ authority: 'tinh-mau', userId: 'u-1', organisationId: 'so-y-te', role: 'officer' })
    await seats.addMember({ authority: 'tinh-mau', userId: 'u-2', organisationId: null, role: 'administrator' })
    expect(await seats.membershipOf('u-1')).toEqual({
      authority: 'tinh-mau',
      userId: 'u-1',
      organisationId: 'so-y-te',
      role: 'officer',
    })
    expect((await seats.membersOf('tinh-mau')).map(({ name, email, role }) => [name, email, role])).toEqual([
      ['An', 'an@tinh-mau.example', 'administrator'],
      ['Bình', 'binh@tinh-mau.example', 'officer'],
    ])
    expect(await seats.membersOf('tinh-khac')).toEqual([])
  })

  it('a second seat in the same authority moves the first', async () => {
    const seats = await people()
    await seats.addMember({ authority: 'tinh-mau', userId: 'u-1', organisationId: 'so-y-te', role: 'officer' })
    await seats.addMember({ authority: 'tinh-mau', userId: 'u-1', organisationId: null, role: 'leader' })
    expect(await seats.membersOf('tinh-mau')).toHaveLength(1)
    expect(await seats.membershipOf('u-1')).toMatchObject({ organisationId: null, role: 'leader' })
  })

  it('a unit of another authority is no seat', async () => {
    const seats = await people()
    await expect(
      seats.addMember({ authority: 'tinh-khac', userId: 'u-1', organisationId: 'so-y-te', role: 'officer' }),
    ).rejects.toThrow()
  })

  it('authorities are listed once, as first added', async () => {
    const { store } = ground()
    await store.addAuthority({ id: 'tinh-mau', name: 'Tên khác', sample: false })
    expect(await store.authorities()).toEqual([
      { id: 'tinh-khac', name: 'Tỉnh Khác', sample: false },
      { id: 'tinh-mau', name: 'Tỉnh Mẫu', sample: true },
    ])
  })
}
