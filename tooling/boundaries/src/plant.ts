// A copy of the house's plan (manifests, configuration, no code) in which a forbidden import is planted.
// A rule that has never failed is not a rule.
import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'

export const root = join(import.meta.dirname, '..', '..', '..')

const GROUPS = ['apps', 'packages', 'tooling']
const ROOT_FILES = ['package.json', 'pnpm-workspace.yaml', 'pnpm-lock.yaml', 'turbo.json', '.oxlintrc.json', 'tsconfig.base.json']
const PACKAGE_FILES = new Set(['package.json', 'turbo.json', 'tsconfig.json'])

export type House = { readonly path: string; readonly remove: () => void }

/** The empty house, ready for planting. */
export const emptyHouse = (): House => {
  const path = mkdtempSync(join(tmpdir(), 'tiendo-house-'))
  for (const file of ROOT_FILES) cpSync(join(root, file), join(path, file))
  for (const group of GROUPS)
    for (const name of readdirSync(join(root, group)))
      for (const file of readdirSync(join(root, group, name)))
        if (PACKAGE_FILES.has(file)) {
          mkdirSync(join(path, group, name), { recursive: true })
          cpSync(join(root, group, name, file), join(path, group, name, file))
        }
  symlinkSync(join(root, 'node_modules'), join(path, 'node_modules'))
  // Some tools look for a repository to know where the workspace ends.
  spawnSync('git', ['init', '--quiet'], { cwd: path })
  return { path, remove: () => rmSync(path, { recursive: true, force: true }) }
}

export type Outcome = { readonly code: number; readonly output: string }

const tool = (house: House, name: string, args: readonly string[]): Outcome => {
  const result = spawnSync(join(root, 'node_modules', '.bin', name), args, {
    cwd: house.path,
    encoding: 'utf8',
    env: { ...process.env, TURBO_TELEMETRY_DISABLED: '1', FORCE_COLOR: '0', NO_COLOR: '1' },
  })
  return { code: result.status ?? -1, output: `${result.stdout}${result.stderr}` }
}

/** Writes one file, asks one tool, takes the file away. */
export const plant = (house: House, file: string, code: string, ask: (house: House) => Outcome): Outcome => {
  const path = join(house.path, file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, code)
  try {
    return ask(house)
  } finally {
    rmSync(path)
  }
}

export const lint = (house: House): Outcome => tool(house, 'oxlint', ['--quiet'])
export const boundaries = (house: House): Outcome => tool(house, 'turbo', ['boundaries'])
export const compile =
  (project: string) =>
  (house: House): Outcome =>
    tool(house, 'tsc', ['-p', project, '--noEmit', '--composite', 'false', '--incremental', 'false'])
