// In plans with faults each is found at its place, and nothing else weighs.

import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findingsIn, weighty } from './checked.ts'
import { faulty } from './faulty.ts'

const folder = new URL('../../documents/faulty/', import.meta.url)
const documents = readdirSync(folder)

describe('a plan with faults', () => {
  it('is said what must be found, each of them', () => expect(Object.keys(faulty).sort()).toEqual(documents.sort()))
  it.each(documents)('%s: its faults, no others', async (name) => {
    const found = weighty(await findingsIn(name, readFileSync(new URL(name, folder))))
    const places = found.map(({ rule, span }) => `${span?.line[0] ?? '?'} ${rule}`)
    expect([...places].sort()).toEqual((faulty[name] ?? []).map(([rule, line]) => `${line} ${rule}`).sort())
  })
})
