import { existsSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { eyePaths } from './parts.ts'

describe('the files an eye needs', () => {
  it.each([
    ['with vector instructions', true, 'simd'],
    ['without', false, 'core-lstm'],
  ])('are there for machines %s', (_, quick, name) => {
    const paths = eyePaths(quick)
    expect(Object.values(paths).filter((path) => !existsSync(path))).toEqual([])
    expect(paths.program).toContain(name)
  })
  it('are the quick ones on this machine', () => {
    expect(eyePaths()).toEqual(eyePaths(true))
  })
})
