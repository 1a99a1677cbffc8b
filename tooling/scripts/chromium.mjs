// A browser for the journey: the machine's own, else Debian's package where that is permitted, else the
// one that comes inside an npm package. Says which. Nothing is downloaded from anywhere but those two.
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { root, run } from './workspace.mjs'

const installed = () =>
  [process.env.CHROMIUM, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
    (path) => path !== undefined && existsSync(path),
  )

const debian = async () => {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined
  const env = { DEBIAN_FRONTEND: 'noninteractive' }
  await run('apt-get', ['update'], { quiet: true, env })
  await run('apt-get', ['install', '-y', '--no-install-recommends', 'chromium'], { quiet: true, env })
  return installed()
}

const packaged = async () => {
  const require = createRequire(join(root, 'tooling', 'journeys', 'package.json'))
  const module = await import(pathToFileURL(require.resolve('@sparticuz/chromium')).href)
  return module.default.executablePath()
}

/** The path of a browser, and where it came from. */
export const chromium = async () => {
  const own = installed()
  if (own !== undefined) return { path: own, from: 'máy này' }
  const fromDebian = await debian()
  if (fromDebian !== undefined) return { path: fromDebian, from: 'gói chromium của Debian' }
  return { path: await packaged(), from: 'gói npm @sparticuz/chromium' }
}
