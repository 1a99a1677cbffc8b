// One entry, `dist/tiendo.mjs`; what only some commands need (the screen, the server's client, the reader) lies in
// chunks that are loaded when used. Built from sources, so no other package has to be built first.

import { chmod, readFile, rm } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const { version } = JSON.parse(await readFile(at('package.json'), 'utf8'))

// ink asks for developer tools only when DEV is set, and falls silent when CI is: neither is wanted here.
const stubs = {
  name: 'stubs',
  setup: (bundle) => {
    bundle.onResolve({ filter: /^(react-devtools-core|is-in-ci|\.\/devtools\.js)$/ }, ({ path }) => ({
      path,
      namespace: 'stub',
    }))
    bundle.onLoad({ filter: /.*/, namespace: 'stub' }, () => ({ contents: 'export default false' }))
  },
}

const started = performance.now()
await rm(at('dist'), { recursive: true, force: true })
await build({
  entryPoints: { tiendo: at('src/main.ts') },
  outdir: at('dist'),
  outExtension: { '.js': '.mjs' },
  chunkNames: 'chunks-[name]-[hash]',
  bundle: true,
  splitting: true,
  minify: true,
  keepNames: false,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  jsx: 'automatic',
  conditions: ['@tiendo/source'],
  legalComments: 'none',
  plugins: [stubs],
  define: {
    'process.env.NODE_ENV': '"production"',
    'process.env.DEV': '"false"',
    TIENDO_VERSION: JSON.stringify(version),
  },
  banner: {
    js: [
      '#!/usr/bin/env node',
      "import { createRequire as __createRequire } from 'node:module'",
      'const require = __createRequire(import.meta.url)',
    ].join('\n'),
  },
  logLevel: 'warning',
})
await chmod(at('dist/tiendo.mjs'), 0o755)
process.stderr.write(`tiendo.mjs in ${Math.round(performance.now() - started)} ms\n`)
