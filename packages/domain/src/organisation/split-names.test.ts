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

  it('keeps text that is too long for a list whole', () => {
    expect(splitOrganisations('Sở Y tế, '.repeat(3000))).toHaveLength(1)
  })
})
