// A server made to be killed: ten clients write progress as fast as they are answered; every answer is printed at
// once. Started by the crash test with what to open (JSON) and the round.

import { writeSync } from 'node:fs'
import { localDate } from '@tiendo/domain'
import { openStore } from '../open.ts'
import { clientShare, clients, commandOf, percentOf } from './crash-plan.ts'

const [options = '{}', round = '0'] = process.argv.slice(2)
const opened = await openStore(JSON.parse(options))
if (!opened.ok) throw new Error(JSON.stringify(opened.error))
const shares = opened.value.for('tinh-mau').progress

const write = async (client: number): Promise<never> => {
  for (let n = 0; ; n += 1) {
    const share = clientShare(client)
    const version = (await shares.get(share))?.version ?? 0
    const commandId = commandOf(round, client, n)
    const event = {
      kind: 'progressReported',
      percent: percentOf(n),
      note: commandId,
      by: `u-${client}`,
      on: localDate(2026, 11, 20),
    } as const
    const done = await shares.append(share, version, [event], { by: `u-${client}`, at: new Date(), commandId })
    writeSync(1, done.ok ? `${client} ${n} ${done.value.version}\n` : `${client} refused ${done.error.code}\n`)
  }
}

await Promise.all(clients.map(write))
