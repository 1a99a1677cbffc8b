// The README is run: each of its ts blocks as a program of its own, against the source. A line that ends in
// `// => value` must give that value.

import { readFileSync } from 'node:fs'
import { transformSync } from 'esbuild'
import { describe, expect, it } from 'vitest'
import * as domain from './index.ts'
import * as testing from './testing/index.ts'

const modules = new Map<string, unknown>([
  ['@tiendo/domain', domain],
  ['@tiendo/domain/testing', testing],
])

const require = (name: string): unknown => {
  if (!modules.has(name)) throw new Error(`the README imports ${name}, which its readers do not have`)
  return modules.get(name)
}

const EXPECTED = /^(?:const (\w+) = )?(.+?) \/\/ => (.+)$/

/** `expression // => value` becomes a comparison; everything else stays as it is. */
const compared = (line: string): string => {
  const match = EXPECTED.exec(line)
  if (match === null) return line
  const [, name, expression = '', value = ''] = match
  return name === undefined ? `same(${expression}, ${value})` : `const ${name} = ${expression}; same(${name}, ${value})`
}

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')
const blocks = [...readme.matchAll(/^## (.+)$|^```ts\n([\s\S]*?)^```$/gm)].reduce<
  readonly (readonly [string, string])[]
>(
  (found, [, heading, code]) =>
    heading !== undefined
      ? [...found, [heading, ''] as const]
      : [...found.slice(0, -1), [found.at(-1)?.[0] ?? '', code ?? ''] as const],
  [],
)
const examples = blocks.filter(([, code]) => code !== '')

describe('the README', () => {
  it('has an example for each thing the package is for', () => {
    expect(examples.map(([heading]) => heading)).toEqual([
      'A phrase to dates',
      'A deadline that people move',
      'The work calendar, changed',
      'An event awaited',
      'The period of a report, and its way up',
      'A budget reconciled',
      'A plan\'s money',
      'Documents cited, organisations named',
      'A draft confirmed, a plan checked',
      'The rules of the checks',
      'A report computed',
    ])
  })

  it.each(examples)('%s', (_, code) => {
    const lines = code.split('\n')
    const { code: program } = transformSync(lines.map(compared).join('\n'), { loader: 'ts', format: 'cjs' })
    let comparisons = 0
    const same = (given: unknown, expected: unknown): void => {
      comparisons += 1
      expect(given).toEqual(expected)
    }
    // oxlint-disable-next-line typescript/no-implied-eval -- running the README's own programs is what this test is
    new Function('require', 'module', 'same', program)(require, { exports: {} }, same)
    expect(comparisons).toBe(lines.filter((line) => line.includes('// =>')).length)
    expect(comparisons).toBeGreaterThan(0)
  })
})
