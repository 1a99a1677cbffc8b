// `tiendo timing --stdin --json`: phrases a second of the whole process, start and all, against a Node script that
// reads the same lines and writes each as JSON.
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import type { Figure } from './measure.ts'
import { PHRASES } from './phrases.ts'

const entry = join(import.meta.dirname, '..', '..', '..', 'apps', 'tui', 'dist', 'tiendo.mjs')
const COUNT = 100_000

const input = Array.from({ length: COUNT }, (_, index) => PHRASES[index % PHRASES.length]).join('\n')
const ECHO = `for await (const line of require('node:readline').createInterface({ input: process.stdin })) process.stdout.write(JSON.stringify({ phrase: line }) + '\\n')`

const rate = (args: readonly string[]): number => {
  const started = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, [...args], { input, maxBuffer: 2 ** 30, encoding: 'utf8' })
  if (status !== 0 || stdout.trimEnd().split('\n').length !== COUNT) throw new Error(`${args.join(' ')}: ${stderr}`)
  return (COUNT * 1000) / (performance.now() - started)
}

export const phraseCommand = (): readonly Figure[] => {
  const value = rate([entry, 'timing', '--stdin', '--json'])
  const peer = rate(['-e', `(async () => { ${ECHO} })()`])
  return [{ name: 'tiendo timing --stdin --json, the whole process', value, unit: '/s', peer: { name: 'a script that echoes the lines as JSON', value: peer } }]
}
