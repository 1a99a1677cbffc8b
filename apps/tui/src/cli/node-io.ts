// The real way out of the process. A reader that goes away (`| head`) ends us quietly; nothing is lost
// because nobody was reading it.

import { once } from 'node:events'
import { isatty } from 'node:tty'
import { exit } from './exit.ts'
import type { Io } from './io.ts'

async function* inputOf(stream: NodeJS.ReadStream): AsyncIterable<string> {
  stream.setEncoding('utf8')
  for await (const chunk of stream) yield String(chunk)
}

export const nodeIo = (): Io => {
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    process.exit(error.code === 'EPIPE' ? exit.ok : exit.failed)
  })
  return {
    env: process.env,
    out: async (text) => {
      if (!process.stdout.write(text)) await once(process.stdout, 'drain')
    },
    err: (text) => {
      process.stderr.write(text)
    },
    input: () => inputOf(process.stdin),
    inputIsTerminal: isatty(process.stdin.fd),
    outputIsTerminal: isatty(process.stdout.fd),
    errorIsTerminal: isatty(process.stderr.fd),
    columns: process.stdout.columns || 80,
    now: Date.now,
    openEye: async () => (await import('../eye/eye-in-threads.ts')).eyeInThreads(),
  }
}

/** Resolves when everything written has left the process. */
export const flushed = (): Promise<unknown> =>
  Promise.all(
    [process.stdout, process.stderr].map((stream) => new Promise<void>((done) => stream.write('', () => done()))),
  )
