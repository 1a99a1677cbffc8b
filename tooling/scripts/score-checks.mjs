// `npm run score:checks`: the findings over the real plans, held against a person's verdicts.
import { join } from 'node:path'
import { bin, install, root, run } from './workspace.mjs'

await install()
const result = await run(bin('tsx'), ['--conditions=@tiendo/source', join('src', 'checks', 'main.ts'), ...process.argv.slice(2)], {
  cwd: join(root, 'tooling', 'score'),
})
process.exit(result.code)
