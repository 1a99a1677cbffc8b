// `node tooling/scripts/rules.mjs`: writes the page of all rules, as `tiendo rules --markdown` gives it. A test fails
// when the page is out of date.
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { build, install, root, run } from './workspace.mjs'

await install()
await build('@tiendo/tui')
const tiendo = join(root, 'apps', 'tui', 'dist', 'tiendo.mjs')
const { code, output } = await run(process.execPath, [tiendo, 'rules', '--markdown'], { quiet: true })
if (code !== 0) {
  console.error(output)
  process.exit(code)
}
writeFileSync(join(root, 'packages', 'domain', 'RULES.md'), output)
console.error('packages/domain/RULES.md')
