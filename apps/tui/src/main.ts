// The entry. Only commander and the words are loaded here; each command brings what it needs.

import { flushed, nodeIo } from './cli/node-io.ts'
import { bugSentence, run } from './cli/run.ts'
import { exit } from './cli/exit.ts'

const io = nodeIo()

// Whatever was not foreseen ends us with a sentence, never with a stack trace.
process.on('uncaughtException', (error) => {
  io.err(`tiendo: ${bugSentence(error, io.env)}\n`)
  process.exit(exit.failed)
})

const code = await run(process.argv.slice(2), io)
await flushed()
process.exit(code)
