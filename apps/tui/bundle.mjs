// How the terminal is bundled: one entry, and chunks for what only some commands need. The build writes it, a test
// looks at what is loaded when.

import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const { version } = JSON.parse(readFileSync(at('package.json'), 'utf8'))

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

// What ink measures texts with is ours, which knows Vietnamese at a glance (see src/text/width.ts).
const widths = {
  name: 'widths',
  setup: (bundle) => {
    bundle.onResolve({ filter: /^string-width$/ }, ({ importer }) =>
      importer === at('src/text/width.ts') ? undefined : { path: 'string-width', namespace: 'widths' },
    )
    bundle.onLoad({ filter: /.*/, namespace: 'widths' }, () => ({
      contents: `export { inkWidth as default } from ${JSON.stringify(at('src/text/width.ts'))}`,
      resolveDir: at('.'),
    }))
  },
}

/** @type {import('esbuild').BuildOptions} */
export const bundle = {
  entryPoints: { tiendo: at('src/main.ts'), 'eye-thread': at('src/eye/eye-thread.ts') },
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
  plugins: [stubs, widths],
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
}
