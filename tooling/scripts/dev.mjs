// `npm run dev`: the server restarts on a change, the browser reloads in place.
import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { bin, environment, install, root } from './workspace.mjs'

await install()

const children = [
  spawn(bin('tsx'), ['watch', '--clear-screen=false', '--conditions=@tiendo/source', join('src', 'main.ts')], {
    cwd: join(root, 'apps', 'server'),
    env: environment,
    stdio: 'inherit',
  }),
  spawn(join(root, 'apps', 'web', 'node_modules', '.bin', 'vite'), [], {
    cwd: join(root, 'apps', 'web'),
    env: environment,
    stdio: 'inherit',
  }),
]
const stop = () => children.forEach((child) => child.kill('SIGTERM'))
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, stop)
for (const child of children) child.on('close', stop)
