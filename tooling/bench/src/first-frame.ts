// From the start of the process to the words of its first frame on the terminal (not merely an escape code before
// them), against a Node script that prints one letter.
// A real terminal is needed for the screen: `script` of util-linux gives one.
import { spawn, spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { median, type Figure } from './measure.ts'

const entry = join(import.meta.dirname, '..', '..', '..', 'apps', 'tui', 'dist', 'tiendo.mjs')

const shown = (command: string, words: string): Promise<number> =>
  new Promise((resolve, reject) => {
    const started = performance.now()
    // No server is to be found or started: the first frame must not wait for one.
    const child = spawn('script', ['-qfec', command, '/dev/null'], {
      env: { ...process.env, TIENDO_SERVER: 'http://127.0.0.1:9', COLUMNS: '80', LINES: '24', TERM: 'xterm-256color' },
    })
    child.on('error', reject)
    child.on('close', () => reject(new Error(`${command}: never showed ${words}`)))
    let heard = ''
    child.stdout.on('data', (chunk: Buffer) => {
      heard += chunk.toString()
      if (!heard.includes(words)) return
      resolve(performance.now() - started)
      child.removeAllListeners('close')
      child.kill('SIGKILL')
    })
  })

const timed = async (command: string, words: string): Promise<number> => {
  await shown(command, words)
  const times: number[] = []
  for (let i = 0; i < 9; i += 1) times.push(await shown(command, words))
  return median(times)
}

export const firstFrame = async (): Promise<readonly Figure[]> => {
  if (spawnSync('script', ['--version']).status !== 0) {
    console.error('first frame: not measured, no `script` of util-linux on this machine')
    return []
  }
  const empty = await timed(`${process.execPath} -e "process.stdout.write('x')"`, 'x')
  const screen = await timed(`${process.execPath} ${entry}`, 'tiendo')
  const timing = await timed(`${process.execPath} ${entry} timing 'Quý II hằng năm' --json`, 'tiendo.timing/1')
  const peer = { name: 'empty Node script', value: empty }
  return [
    { name: 'tiendo: first frame of the screen', value: screen, unit: 'ms', peer },
    { name: 'tiendo timing: its answer', value: timing, unit: 'ms', peer },
  ]
}
