// `npm run bench`: a table for people on stderr, JSON on stdout.
import { join } from 'node:path'
import { bin, build, install, root, run } from './workspace.mjs'

await install()
await build('@tiendo/server', '@tiendo/web', '@tiendo/tui')
const result = await run(bin('tsx'), ['--conditions=@tiendo/source', join('src', 'main.ts')], {
  cwd: join(root, 'tooling', 'bench'),
})
process.exit(result.code)
