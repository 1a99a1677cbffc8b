import { describe, expect, it } from 'vitest'
import { dayInVietnam } from './clock.ts'
import { isLoopback } from './loopback.ts'

describe('the day in Việt Nam', () => {
  it.each([
    ['2026-11-20T16:59:59Z', '2026-11-20'],
    ['2026-11-20T17:00:00Z', '2026-11-21'],
    ['2026-12-31T17:00:00Z', '2027-01-01'],
  ])('%s is %s', (instant, day) => {
    expect(dayInVietnam(new Date(instant))).toBe(day)
  })
})

describe('addresses only this machine reaches', () => {
  it.each([
    ['127.0.0.1', true],
    ['127.8.8.8', true],
    ['localhost', true],
    ['::1', true],
    ['[::1]', true],
    ['0.0.0.0', false],
    ['::', false],
    ['192.168.1.5', false],
    ['localhost.evil.example', false],
    ['127.0.0.1.evil.example', false],
  ])('%s: %s', (host, own) => {
    expect(isLoopback(host)).toBe(own)
  })
})
