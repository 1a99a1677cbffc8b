// `npm start`: set-up when needed, then the server with everything at one port.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { build, environment, install, root } from './workspace.mjs'

await install()
await build('@tiendo/server', '@tiendo/web', '@tiendo/tui')

// glibc keeps large buffers that are given back, unless it is told from what size on they are the system's again: pictures
// of pages come and go. One pool for all threads is enough. Others than glibc do not look at it.
const memory = { MALLOC_MMAP_THRESHOLD_: '131072', MALLOC_ARENA_MAX: '1' }

const server = spawn(process.execPath, ['--enable-source-maps', join(root, 'apps', 'server', 'dist', 'server.mjs')], {
  cwd: root,
  env: { ...memory, ...environment },
  stdio: 'inherit',
})
// Ctrl-C reaches the whole group; the server closes its database first, and we wait for it.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => server.kill(signal))
server.on('close', (code) => process.exit(code ?? 0))
