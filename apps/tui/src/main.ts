// The entry. Only the words are loaded here, and commander where anything was asked; each command brings what it needs.
// `tiendo` alone is the screen: its first frame does not wait for a command line that is not there.

import { flushed, nodeIo } from './cli/node-io.ts'
import { languageOf } from './cli/language.ts'
import { bugSentence, perform, theScreen } from './cli/perform.ts'
import { exit, type Exit } from './cli/exit.ts'

const io = nodeIo()

// Whatever was not foreseen ends us with a sentence, never with a stack trace.
process.on('uncaughtException', (error) => {
  io.err(`tiendo: ${bugSentence(error, io.env)}\n`)
  process.exit(exit.failed)
})

const argv = process.argv.slice(2)
const alone = (): Promise<Exit> => perform(theScreen({}), { io, language: languageOf(null, io.env), server: null })
const code = argv.length === 0 ? await alone() : await (await import('./cli/run.ts')).run(argv, io)
await flushed()
process.exit(code)
