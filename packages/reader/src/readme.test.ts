// The example of the README runs, and says what it says it does.

import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { defaultLimits, readDocument } from './index.ts'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const code = /```ts\n([\s\S]*?)```/.exec(readme)?.[1] ?? ''
const text = (/const text = `([\s\S]*?)`/.exec(code)?.[1] ?? '').replaceAll('\\t', '\t')

/** `task?.a.b // literal` lines, as the path and the value they claim. */
const claims = [...code.matchAll(/^task\?\.([\w.]+) \/\/ (.+)$/gm)].map((match) => ({
  path: match[1] ?? '',
  claimed: match[2] ?? '',
}))

const at = (value: unknown, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (inner, key) =>
        typeof inner === 'object' && inner !== null
          ? Object.entries(inner).find(([name]) => name === key)?.[1]
          : undefined,
      value,
    )

const shown = (value: unknown): string => JSON.stringify(value).replaceAll('"', "'")
const plain = (claimed: string): string =>
  claimed
    .replaceAll(/(\w+): /g, "'$1':")
    .replaceAll(', ', ',')
    .replaceAll('{ ', '{')
    .replaceAll(' }', '}')

describe('the README', () => {
  it('makes claims', () => {
    expect(claims.length).toBeGreaterThanOrEqual(6)
  })

  it.each(claims)('$path is $claimed', async ({ path, claimed }) => {
    const result = await readDocument(new TextEncoder().encode(text), 'ke-hoach.txt')
    const task = result.ok ? result.value.draft.tasks[0] : undefined
    expect(shown(at(task, path)).replaceAll(', ', ',')).toBe(plain(claimed))
  })

  it('has every limit as it is', () => {
    const stated = [...readme.matchAll(/^\| `(\w+)` \| (\d+) \|/gm)].map(([, name, value]) => [name, Number(value)])
    expect(Object.fromEntries(stated)).toEqual(defaultLimits)
  })
})
