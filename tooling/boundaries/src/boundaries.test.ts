// Every forbidden import is planted once and must be caught by the guard named; the same file without it must pass.
import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { boundaries, compile, emptyHouse, lint, plant, root, type House } from './plant.ts'

let house: House
beforeAll(() => {
  house = emptyHouse()
})
afterAll(() => house.remove())

const importing = (name: string): string => `import { x } from '${name}'\nexport const y = x\n`

describe('the linter catches', () => {
  it.each([
    ['packages/domain/src/date/planted.ts', 'node:fs'],
    ['packages/domain/src/date/planted.ts', 'zod'],
    ['packages/domain/src/date/planted.ts', '@tiendo/text'],
    ['packages/text/src/planted.ts', '@tiendo/reader'],
    ['packages/text/src/planted.ts', 'node:fs'],
    ['packages/reader/src/find/planted.ts', '@tiendo/text'],
    ['packages/reader/src/planted.ts', '@tiendo/db'],
    ['packages/reader/src/planted.ts', 'node:fs'],
    ['packages/reader/src/planted.ts', '@tiendo/eye'],
    ['packages/eye/src/planted.ts', '@tiendo/reader'],
    ['packages/eye/src/planted.ts', '@tiendo/text'],
    ['packages/api/src/server/planted.ts', '@tiendo/eye'],
    ['apps/web/src/planted.ts', '@tiendo/eye'],
    ['packages/writer/src/planted.ts', '@tiendo/reader'],
    ['packages/writer/src/planted.ts', '@tiendo/db'],
    ['packages/writer/src/planted.ts', 'node:fs'],
    ['packages/text/src/planted.ts', '@tiendo/writer'],
    ['packages/reader/src/planted.ts', '@tiendo/writer'],
    ['packages/db/src/planted.ts', '@tiendo/writer'],
    ['packages/db/src/planted.ts', '@tiendo/api/server'],
    ['packages/db/src/planted.ts', '@tiendo/reader'],
    ['packages/samples/src/planted.ts', '@tiendo/db'],
    ['packages/api/src/client/planted.ts', '@tiendo/db'],
    ['packages/api/src/client/planted.ts', 'better-auth'],
    ['packages/api/src/client/planted.ts', 'drizzle-orm'],
    ['packages/api/src/server/planted.ts', '@tiendo/server'],
    ['apps/web/src/features/planted.ts', '@tiendo/api/server'],
    ['apps/web/src/planted.ts', '@tiendo/db'],
    ['apps/web/src/planted.ts', '@tiendo/tui'],
    ['apps/web/src/planted.ts', 'node:fs'],
    ['apps/tui/src/planted.ts', '@tiendo/api/server'],
    ['apps/tui/src/planted.ts', '@tiendo/db'],
    ['apps/tui/src/planted.ts', '@tiendo/web'],
    ['apps/server/src/planted.ts', '@tiendo/web'],
  ])('%s importing %s', (file, name) => {
    const outcome = plant(house, file, importing(name), lint)
    expect(outcome.output).toMatch(/no-restricted-imports[\s\S]*planted\.ts/)
    expect(outcome.code).not.toBe(0)
  })

  it.each([['Intl'], ['process'], ['setTimeout'], ['crypto']])('the global %s in the domain', (name) => {
    const outcome = plant(house, 'packages/domain/src/planted.ts', `export const y = ${name}\n`, lint)
    expect(outcome.output).toMatch(/no-restricted-globals[\s\S]*planted\.ts/)
  })

  it.each([
    ['packages/text/src/planted.ts', '@tiendo/domain'],
    ['packages/reader/src/planted.ts', '@tiendo/domain'],
    ['packages/eye/src/planted.ts', '@tiendo/reader/page'],
    ['packages/writer/src/planted.ts', '@tiendo/text'],
    ['packages/db/src/planted.ts', '@tiendo/domain'],
    ['apps/web/src/planted.ts', '@tiendo/api/client'],
    ['apps/tui/src/planted.ts', '@tiendo/reader'],
    ['packages/domain/src/date/planted.ts', './x.ts'],
  ])('nothing in %s importing %s, which is allowed', (file, name) => {
    expect(plant(house, file, importing(name), lint)).toEqual({ code: 0, output: expect.stringContaining('0 errors') })
  })
})

describe('turbo boundaries catches', () => {
  it('nothing in the empty house', () => {
    expect(boundaries(house).code).toBe(0)
  })

  it.each([
    ['a package that is not a dependency', 'packages/domain/src/planted.ts', '@tiendo/text'],
    ['a file of another package', 'packages/domain/src/planted.ts', '../../text/src/index.ts'],
    ['an app reaching into another', 'apps/web/src/planted.ts', '../../tui/src/main.ts'],
    ['an app importing another', 'apps/tui/src/planted.ts', '@tiendo/web'],
  ])('%s', (_, file, name) => {
    const outcome = plant(house, file, importing(name), boundaries)
    expect(outcome.code).not.toBe(0)
    expect(outcome.output).toContain('planted.ts')
  })
})

describe('the compiler catches, in the domain', () => {
  const domain = compile('packages/domain/tsconfig.json')

  it.each([
    ['Node', `import { readFileSync } from 'node:fs'\nexport const y = readFileSync\n`, 'node:fs'],
    ['the DOM', 'export const y = document.title\n', 'document'],
    ['the console', 'export const y = () => console.log(1)\n', 'console'],
    ['a timer', 'export const y = () => setTimeout(() => 1, 1)\n', 'setTimeout'],
    ['the process', 'export const y = process.env\n', 'process'],
  ])('%s', (_, code, name) => {
    const outcome = plant(house, 'packages/domain/src/planted.ts', code, domain)
    expect(outcome.code).not.toBe(0)
    expect(outcome.output).toContain(name)
  })

  it('nothing in a pure file', () => {
    expect(plant(house, 'packages/domain/src/planted.ts', 'export const y = 1n + 2n\n', domain).output).toBe('')
  })
})

describe('the exports map gives', () => {
  const require = createRequire(join(root, 'apps', 'web', 'package.json'))

  it.each([['@tiendo/domain/src/date/period.ts'], ['@tiendo/api'], ['@tiendo/api/src/server/index.ts'], ['@tiendo/text/dist/index.js']])(
    'no way in by %s',
    (name) => {
      expect(() => require.resolve(name)).toThrow(/not defined by "exports"|No "exports" main/)
    },
  )
})

describe('the domain manifest', () => {
  it('has no dependencies at run time', () => {
    const manifest: unknown = JSON.parse(readFileSync(join(root, 'packages', 'domain', 'package.json'), 'utf8'))
    expect(manifest).not.toHaveProperty('dependencies')
    expect(existsSync(join(root, 'packages', 'domain', 'tsconfig.json'))).toBe(true)
  })
})
