// `npm run score:reader`: how well the reader reads, held against gold readings. Tables for people, `--json` for machines.
import { join } from 'node:path'
import { bin, install, root, run } from './workspace.mjs'

await install()
const result = await run(bin('tsx'), ['--conditions=@tiendo/source', join('src', 'main.ts'), ...process.argv.slice(2)], {
  cwd: join(root, 'tooling', 'score'),
})
process.exit(result.code)
