// One entry, `dist/tiendo.mjs`; what only some commands need (the screen, the server's client, the reader) lies in
// chunks that are loaded when used. Built from sources, so no other package has to be built first. Nothing is replaced
// before everything is made.

import { chmod, cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { build } from 'esbuild'
import { bundle } from './bundle.mjs'

const started = performance.now()
const { outputFiles } = await build({ ...bundle, write: false })
await rm(bundle.outdir, { recursive: true, force: true })
await mkdir(bundle.outdir, { recursive: true })
await Promise.all(outputFiles.map(({ path, contents }) => writeFile(path, contents)))
// Looked for beside the code that loads it, when the first PDF comes.
const fromReader = createRequire(new URL('../../packages/reader/package.json', import.meta.url))
await cp(fromReader.resolve('@embedpdf/pdfium/pdfium.wasm'), join(bundle.outdir, 'pdfium.wasm'))
await chmod(join(bundle.outdir, 'tiendo.mjs'), 0o755)
process.stderr.write(`tiendo.mjs in ${Math.round(performance.now() - started)} ms\n`)
