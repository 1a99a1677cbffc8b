// Another team's way: the domain as npm packs it, installed into an empty folder, its checks called from a script of
// theirs. The package needs nothing else, so nothing is fetched.

import { execFileSync } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'

const domain = fileURLToPath(new URL('../../../packages/domain', import.meta.url))

const script = `
import { check, checkRules, ruleIds, settle, noSettings } from '@tiendo/domain'
import { aBudget, aPlan } from '@tiendo/domain/testing'

const budget = aBudget(950_000_000n, [['1', 500_000_000n], ['2', 570_000_000n]])
const findings = settle(check(aPlan({ budget })), noSettings).findings
console.log(JSON.stringify({
  rules: ruleIds.length,
  examples: ruleIds.every((id) => checkRules[id].examples.breaks !== undefined),
  found: findings.filter(({ rule }) => rule === 'budget/total-mismatch').map(({ data, severity }) => [severity, data.difference]),
}))
process.exit(findings.some(({ severity }) => severity === 'error') ? 1 : 0)
`

let dir = ''
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'tiendo-package-'))
  const npm = (args: readonly string[], cwd: string): void => {
    execFileSync('npm', [...args], { cwd, stdio: 'pipe' })
  }
  npm(['pack', '--silent', '--pack-destination', dir], domain)
  const packed = readdirSync(dir).filter((name) => name.endsWith('.tgz'))
  writeFileSync(join(dir, 'package.json'), '{ "name": "theirs", "private": true, "type": "module" }')
  npm(['install', '--offline', '--no-audit', '--no-fund', '--ignore-scripts', `./${packed[0] ?? ''}`], dir)
  writeFileSync(join(dir, 'check.mjs'), script)
})
afterAll(() => rmSync(dir, { recursive: true }))

describe('the packed domain', () => {
  it('brings its code, its tables and its pages, and nothing else', () => {
    expect(readdirSync(join(dir, 'node_modules/@tiendo/domain')).sort()).toEqual(
      ['GRAMMAR.md', 'README.md', 'RULES.md', 'dist', 'package.json', 'tables'].sort(),
    )
    expect(readdirSync(join(dir, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['@tiendo'])
  })

  it('checks a plan from a script, and fails it as a linter does', () => {
    let [status, out] = [0, '']
    try {
      out = execFileSync(process.execPath, ['check.mjs'], { cwd: dir, encoding: 'utf8' })
    } catch (error) {
      if (!(error instanceof Error) || !('status' in error) || !('stdout' in error)) throw error
      status = Number(error.status)
      out = String(error.stdout)
    }
    const { rules, examples, found } = JSON.parse(out)
    expect({ status, examples, found }).toEqual({ status: 1, examples: true, found: [['error', '120000000']] })
    expect(rules).toBeGreaterThanOrEqual(40)
  })
})
