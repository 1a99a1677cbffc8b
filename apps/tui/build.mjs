// One entry, `dist/tiendo.mjs`; what only some commands need (the screen, the server's client, the reader) lies in
// chunks that are loaded when used. Built from sources, so no other package has to be built first. Nothing is replaced
// before everything is made.

import { chmod, cp, mkdir, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { bundle } from './bundle.mjs'

/** The eye says itself which files it needs; its sources are not JavaScript yet. */
const eyeParts = async () => {
  const file = join(bundle.outdir, 'eye-parts.mjs')
  const { entryPoints: _entries, splitting: _splitting, ...shared } = bundle
  const stdin = { contents: "export { EYE_PARTS } from '@tiendo/eye'", resolveDir: import.meta.dirname }
  await build({ ...shared, outdir: undefined, outfile: file, stdin })
  const { EYE_PARTS } = await import(pathToFileURL(file).href)
  await rm(file)
  return EYE_PARTS
}

const started = performance.now()
const { outputFiles } = await build({ ...bundle, write: false })
await rm(bundle.outdir, { recursive: true, force: true })
await mkdir(bundle.outdir, { recursive: true })
await Promise.all(outputFiles.map(({ path, contents }) => writeFile(path, contents)))
// Looked for beside the code that loads them, when the first PDF and the first picture of a page come.
const requireOf = (name) => createRequire(new URL(`../../packages/${name}/package.json`, import.meta.url))
const beside = (name, from, as) => cp(requireOf(name).resolve(from), join(bundle.outdir, as))
await beside('reader', '@embedpdf/pdfium/pdfium.wasm', 'pdfium.wasm')
await Promise.all(Object.values(await eyeParts()).map(({ from, as }) => beside('eye', from, as)))
await chmod(join(bundle.outdir, 'tiendo.mjs'), 0o755)
process.stderr.write(`tiendo.mjs in ${Math.round(performance.now() - started)} ms\n`)
