import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { digest, sha256Of } from './sha256.ts'

const hex = (bytes: Uint8Array): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')

describe('the hash of a file', () => {
  it('of nothing, and of "abc", is the standard’s', () => {
    expect(hex(digest(new Uint8Array(0)))).toBe('e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855')
    expect(hex(digest(new TextEncoder().encode('abc')))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  })

  it('is the platform’s for any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        expect(hex(digest(bytes))).toBe(await sha256Of(bytes))
      }),
    )
  })
})
