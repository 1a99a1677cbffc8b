// `npm test`: everything that must hold, on a machine with only Node and npm. The last line is the count.
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from './chromium.mjs'
import { bin, build, install, root, run } from './workspace.mjs'

let passed = 0
let failed = 0

const check = async (name, command, args, options) => {
  const started = Date.now()
  const result = await run(command, args, { quiet: true, ...options })
  const seconds = ((Date.now() - started) / 1000).toFixed(1)
  if (result.code === 0) passed += 1
  else {
    failed += 1
    console.log(result.output)
  }
  console.log(`${result.code === 0 ? '✓' : '✗'} ${name} (${seconds} s)`)
}

await install()

await check('types of packages and apps', bin('tsc'), ['-b', 'tooling/testing/tsconfig.build.json'])
await check('types of tests', bin('tsc'), ['-p', 'tooling/testing/tsconfig.tests.json'])
await check('lint', bin('oxlint'), ['--type-aware', '--deny-warnings'])
await check('boundaries between packages', bin('turbo'), ['boundaries'])
await check('one version of everything', bin('sherif'), [])
await check('nothing unused', bin('knip'), ['--config', 'tooling/scripts/knip.jsonc'])
await build('@tiendo/domain', '@tiendo/server', '@tiendo/web', '@tiendo/tui')
await check('the package other teams install', bin('publint'), ['--strict', 'packages/domain'])

const browser = await chromium()
console.log(`trình duyệt: ${browser.path} (${browser.from})`)

const report = join(root, 'node_modules', '.vitest-report.json')
rmSync(report, { force: true })
const { code } = await run(
  bin('vitest'),
  ['run', '--config', 'tooling/testing/vitest.config.ts', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
  { env: { CHROMIUM: browser.path } },
)
try {
  const counts = JSON.parse(readFileSync(report, 'utf8'))
  passed += counts.numPassedTests
  failed += counts.numFailedTests
  if (code !== 0 && counts.numFailedTests === 0) failed += 1
  const skipped = counts.numPendingTests + counts.numTodoTests
  if (skipped > 0) console.log(`${skipped} tests were left out, each with its reason above`)
} catch (error) {
  console.log(`vitest left no report: ${error.message}`)
  failed += 1
}

console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
