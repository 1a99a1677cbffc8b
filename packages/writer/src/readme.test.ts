// The example of the README, run: each line `expression // value` must hold.

import { readFileSync } from 'node:fs'
import * as domain from '@tiendo/domain'
import { describe, expect, it } from 'vitest'
import * as writer from './index.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const code = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
const lines = code.split('\n').filter((line) => line !== '' && !line.startsWith('import '))
const setup = lines.filter((line) => line.startsWith('const '))
const claims = lines.flatMap((line) => {
  const match = /^(?!const )(.*\S)\s+\/\/ (.+)$/.exec(line)
  return match === null ? [] : [[match[1] ?? '', match[2] ?? ''] as const]
})

const run = (expression: string): unknown => {
  const names = { ...domain, ...writer }
  // oxlint-disable-next-line typescript/no-implied-eval -- the README is ours: running it is the point of this test
  const body = new Function(...Object.keys(names), `${setup.join('\n')}\nreturn (${expression})`)
  return body(...Object.values(names))
}

describe('README', () => {
  it('has an example', () => {
    expect(claims.length).toBeGreaterThan(4)
    expect(claims.length + setup.length).toBe(lines.length)
  })

  it.each(claims)('%s is %s', (expression, value) => {
    expect(run(expression)).toEqual(run(value))
  })
})
