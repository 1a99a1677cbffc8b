// Where things are, and how a child process is run. Everything here works before anything is installed.
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

const PNPM = 'pnpm@12.21.0'

// turbo looks for pnpm on the path; the installed one is the pinned one.
export const environment = {
  ...process.env,
  PATH: [join(root, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
}

/** Runs a command to its end; gives its exit code. `quiet` keeps its output for a failure to show. */
export const run = (command, args, options = {}) =>
  new Promise((resolve) => {
    const { quiet = false, env = {}, cwd = root } = options
    const child = spawn(command, args, {
      cwd,
      env: { ...environment, ...env },
      stdio: quiet ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit'],
    })
    const output = []
    child.stdout?.on('data', (chunk) => output.push(chunk))
    child.stderr?.on('data', (chunk) => output.push(chunk))
    child.on('error', (error) => resolve({ code: 127, output: String(error) }))
    child.on('close', (code, signal) => resolve({ code: code ?? (signal ? 130 : 1), output: Buffer.concat(output).toString() }))
  })

export const bin = (name) => join(root, 'node_modules', '.bin', name)

const manifests = () =>
  ['package.json', 'pnpm-lock.yaml', 'pnpm-workspace.yaml'].concat(
    ['apps', 'packages', 'tooling'].flatMap((group) =>
      readdirSync(join(root, group))
        .map((name) => join(group, name, 'package.json'))
        .filter((file) => existsSync(join(root, file))),
    ),
  )

const fingerprint = () => {
  const hash = createHash('sha256')
  for (const file of manifests()) hash.update(file).update(readFileSync(join(root, file)))
  return hash.digest('hex')
}

const stamp = join(root, 'node_modules', '.tiendo-installed')

/** Installs with the pinned pnpm when the manifests differ from what was installed last; a second call costs nothing. */
export const install = async () => {
  const wanted = fingerprint()
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return
  console.error('Cài đặt thư viện…')
  const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx'
  const result = await run(npx, ['--yes', PNPM, 'install', '--frozen-lockfile'], { quiet: true, env: { CI: 'true' } })
  if (result.code !== 0) {
    console.error(result.output)
    console.error('Không cài đặt được thư viện: kiểm tra kết nối tới kho gói npm rồi chạy lại lệnh vừa rồi.')
    process.exit(1)
  }
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, wanted)
}

/** Builds what is named and all it needs; what has not changed is taken from the cache. */
export const build = async (...packages) => {
  const filters = packages.map((name) => `--filter=${name}`)
  const result = await run(bin('turbo'), ['run', 'build', '--output-logs=errors-only', '--ui=stream', ...filters], { quiet: true })
  if (result.code !== 0) {
    console.error(result.output)
    console.error('Không dựng được chương trình: xem lỗi ở trên.')
    process.exit(1)
  }
}
