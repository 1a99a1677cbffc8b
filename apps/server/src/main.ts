// The server as a program: reads the environment, starts, and stops cleanly when asked.

import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { projectRoot } from './start/project-root.ts'
import { readSettings } from './start/settings.ts'
import { start } from './start/start.ts'
import { words } from './words.ts'

/** Milliseconds after which stopping is no longer waited for. */
const LAST_CALL = 1800

const refuse = (why: string): void => {
  process.stderr.write(why)
  process.exitCode = 1
}

const main = async (): Promise<void> => {
  const root = projectRoot(dirname(fileURLToPath(import.meta.url)))
  const read = readSettings(process.env, join(root, '.data'))
  if (!read.ok) return refuse(words.wrongSettings(read.advice))
  const started = await start(read.settings, join(root, 'apps/web/dist'))
  if (!started.ok) return refuse(started.error)
  const { greeting, stop } = started.value
  let stopping = false
  const end = (): void => {
    if (stopping) return
    stopping = true
    setTimeout(() => process.exit(0), LAST_CALL).unref()
    stop().then(
      () => process.stdout.write(words.stopped(), () => process.exit(0)),
      (error: unknown) => refuse(words.failed(String(error))),
    )
  }
  process.on('SIGINT', end)
  process.on('SIGTERM', end)
  process.stdout.write(greeting + words.howToStop())
}

/** What nobody foresaw: said in one line, and out. What was acknowledged is stored; the next start finds it. */
const fail = (error: unknown): void => {
  refuse(words.failed(error instanceof Error ? error.message : String(error)))
  process.exit(1)
}

process.on('uncaughtException', fail)
main().catch(fail)
