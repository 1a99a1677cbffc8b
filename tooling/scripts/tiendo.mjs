// `npm run -s tiendo -- …`: the terminal, built first when it is not there or out of date.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { build, install, root } from './workspace.mjs'

await install()
await build('@tiendo/tui', '@tiendo/server', '@tiendo/web')

// npm moves to the root; paths the person typed are relative to where they were.
const child = spawn(process.execPath, [join(root, 'apps', 'tui', 'dist', 'tiendo.mjs'), ...process.argv.slice(2)], {
  cwd: process.env.INIT_CWD ?? process.cwd(),
  stdio: 'inherit',
})
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
child.on('close', (code) => process.exit(code ?? 1))
