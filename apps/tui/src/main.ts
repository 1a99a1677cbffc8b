// The entry. Only commander and the words are loaded here; each command brings what it needs.

import { flushed, nodeIo } from './cli/node-io.ts'
import { run } from './cli/run.ts'

const code = await run(process.argv.slice(2), nodeIo())
await flushed()
process.exit(code)
