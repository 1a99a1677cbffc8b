import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import table from '../../tables/organisations.json' with { type: 'json' }
import { splitOrganisations } from './split-names.ts'

describe('the shipped table of lists', () => {
  it.each(table.lists)('splits $text', ({ text, names }) => {
    expect(splitOrganisations(text)).toEqual(names)
  })

  it.each(table.lists)('is stable: the names of $text, joined by semicolons, split into themselves', ({ names }) => {
    expect(splitOrganisations(names.join('; '))).toEqual(names)
  })

  it.each(table.lists)('reads $text the same in letters and marks apart', ({ text, names }) => {
    expect(splitOrganisations(text.normalize('NFD'))).toEqual(names)
  })

  it('keeps text that is too long for a list whole', () => {
    expect(splitOrganisations('Sở Y tế, '.repeat(3000))).toHaveLength(1)
  })
})

const bodies = [
  'Sở Y tế',
  'Sở Nông nghiệp và Môi trường',
  'Sở Văn hóa, Thể thao và Du lịch',
  'Ban Tuyên giáo và Dân vận',
  'Văn phòng UBND tỉnh',
  'Công an tỉnh',
  'UBND xã Mẫu Một',
  'Trung tâm Xúc tiến đầu tư, thương mại và du lịch tỉnh',
  'Thanh tra tỉnh',
] as const

describe('a list of bodies, however it is joined', () => {
  it('gives the bodies again, and a set phrase at its end', () => {
    const list = fc.record({
      names: fc.uniqueArray(fc.constantFrom(...bodies), { minLength: 1 }),
      sign: fc.constantFrom(', ', '; ', '\n', ';\n- ', ',\n'),
      phrase: fc.constantFrom('', ' và các cơ quan, đơn vị liên quan', '; UBND các xã, phường'),
    })
    fc.assert(
      fc.property(list, ({ names, sign, phrase }) => {
        const last = phrase === '' ? [] : [phrase.replace(/^(?:; | và )/, '')]
        expect(splitOrganisations(`${names.join(sign)}${phrase}`)).toEqual([...names, ...last])
      }),
      { numRuns: 500 },
    )
  })

  it('loses no word of any text', () => {
    const words = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\d]+/gu) ?? []
    const piece = fc.constantFrom(
      ...bodies,
      'các sở',
      'ngành',
      'địa phương',
      'Tổ công tác',
      'phường',
      'Nguyễn Văn Mẫu',
      'việc khác',
    )
    const text = fc.array(fc.tuple(piece, fc.constantFrom(', ', ' và ', '; ', '\n', ' ')), { maxLength: 8 })
    fc.assert(
      fc.property(text, (parts) => {
        const given = parts.flat().join('')
        const said = new Set(splitOrganisations(given).flatMap(words))
        expect(words(given).filter((word) => word !== 'và' && !said.has(word) && word !== 'các')).toEqual([])
      }),
      { numRuns: 500 },
    )
  })
})
