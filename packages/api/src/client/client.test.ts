// The client door brings nothing of the server with it: what a browser would load from it is listed and looked at.

import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { describe, expect, it } from 'vitest'

const loaded = async (code: string): Promise<readonly string[]> => {
  const { metafile } = await build({
    stdin: { contents: code, resolveDir: fileURLToPath(new URL('.', import.meta.url)), loader: 'ts' },
    bundle: true,
    write: false,
    metafile: true,
    platform: 'browser',
    format: 'esm',
    conditions: ['@tiendo/source'],
    treeShaking: true,
  })
  const inputs = Object.values(metafile.outputs).flatMap((output) => Object.entries(output.inputs))
  return inputs.filter(([, { bytesInOutput }]) => bytesInOutput > 0).map(([path]) => path)
}

describe('@tiendo/api/client', () => {
  it('loads zod, superjson and the domain, and no server', async () => {
    const paths = await loaded(`export * from './index.ts'`)
    const packages = new Set(
      paths.map((path) => /node_modules\/(?:\.pnpm\/[^/]+\/node_modules\/)?((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? 'house'),
    )
    // superjson brings the two small ones.
    const allowed = ['house', 'zod', 'superjson', 'copy-anything', 'is-what']
    expect([...packages].filter((name) => !allowed.includes(name))).toEqual([])
    expect(packages.has('zod') && packages.has('superjson')).toBe(true)
    const ours = paths.filter((path) => !path.includes('node_modules'))
    expect(ours.filter((path) => /packages\/(db|reader)\//.test(path))).toEqual([])
    expect(ours.filter((path) => path.includes('server/') && !path.endsWith('.input.ts'))).toEqual([])
  })

  it('loads no zod for one who wants only the transformer', async () => {
    const paths = await loaded(`import { transformer } from './index.ts'; console.log(transformer)`)
    expect(paths.filter((path) => path.includes('zod'))).toEqual([])
  })
})
