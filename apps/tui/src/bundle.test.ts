// What is loaded when: the plain commands bring neither ink nor react, and only the reader's commands bring the reader.
// The bundle is made as the build makes it, without being written.

import { beforeAll, describe, expect, it } from 'vitest'
import { build, type Metafile } from 'esbuild'
import { bundle } from '../bundle.mjs'

let meta: Metafile
beforeAll(async () => {
  const made = await build({ ...bundle, metafile: true, write: false })
  if (made.metafile === undefined) throw new Error('esbuild told nothing of what it made')
  meta = made.metafile
})

/** Every source that is loaded with an output, not counting what is only loaded later. */
const loadedWith = (path: string, seen = new Set<string>()): ReadonlySet<string> => {
  const output = meta.outputs[path]
  if (output === undefined || seen.has(path)) return new Set()
  seen.add(path)
  const own = Object.keys(output.inputs)
  const more = output.imports
    .filter((one) => one.kind !== 'dynamic-import')
    .flatMap((one) => [...loadedWith(one.path, seen)])
  return new Set([...own, ...more])
}

const entryOf = (source: string): string => {
  const found = Object.entries(meta.outputs).find(([, output]) => output.entryPoint?.endsWith(source) === true)
  if (found === undefined) throw new Error(`no output for ${source}`)
  return found[0]
}

const holds = (source: string, what: RegExp): boolean =>
  [...loadedWith(entryOf(source))].some((path) => what.test(path))

const SCREEN = /node_modules\/(ink|react|react-reconciler|yoga-layout)\//
const NETWORK = /node_modules\/(@trpc|eventsource|superjson)\//
const READER = /packages\/reader\//

describe('what each command loads', () => {
  it.each([
    ['src/main.ts', false, false, false],
    ['commands/timing.ts', false, false, false],
    ['commands/read.ts', false, false, true],
    ['commands/check.ts', false, false, true],
    ['commands/rules.ts', false, false, false],
    ['commands/plans.ts', false, true, false],
    ['commands/move.ts', false, true, false],
    ['commands/heat.ts', false, true, false],
    ['commands/budget.ts', false, true, false],
    ['commands/budget/of-file.ts', false, false, true],
    ['commands/month.ts', false, false, false],
    ['commands/calendar-files.ts', false, true, false],
    ['commands/screen.ts', false, false, false],
    ['screen/open.ts', false, false, false],
    ['screen/run.tsx', true, false, false],
  ])('%s: screen %s, network %s, reader %s', (source, screen, network, reader) => {
    expect({ screen: holds(source, SCREEN), network: holds(source, NETWORK), reader: holds(source, READER) }).toEqual({
      screen,
      network,
      reader,
    })
  })

  it('starts with words and nothing else', () => {
    expect(holds('src/main.ts', /packages\//)).toBe(false)
    // `tiendo` alone parses nothing.
    expect(holds('src/main.ts', /node_modules\/commander\//)).toBe(false)
  })

  it('reads without the engine for PDFs until one comes', () => {
    expect(holds('commands/read.ts', /node_modules\/@embedpdf\/|reader\/src\/pdf\//)).toBe(false)
  })

  it('reads without the eye until a picture of a page comes; its thread brings the eye and no reader of documents', () => {
    const eye = /packages\/eye\//
    expect(holds('commands/read.ts', eye)).toBe(false)
    expect(holds('eye/eye-in-threads.ts', eye)).toBe(true)
    expect(holds('src/eye/eye-thread.ts', /eye\/src\/recognise\//)).toBe(true)
    expect(holds('src/eye/eye-thread.ts', /reader\/src\/(pdf|assemble|layout)\/|node_modules\/commander\//)).toBe(false)
  })

  it('never brings the server or its database', () => {
    const all = Object.values(meta.outputs).flatMap((output) => Object.keys(output.inputs))
    expect(
      all.filter((path) => /packages\/(db|samples)\/|node_modules\/(drizzle-orm|better-auth|hono)\//.test(path)),
    ).toEqual([])
  })
})
