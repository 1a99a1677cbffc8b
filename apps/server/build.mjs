// One file for the server and one for each kind of thread, with the storage engines apart so that only the one in use
// is loaded. Outside stays what cannot be inside: the embedded database, PDFium and the recogniser, WebAssembly beside their
// code, and the recogniser's language.

import { cp, readFile, rm } from 'node:fs/promises'
import { parseArgs } from 'node:util'
import { build } from 'esbuild'

const path = (relative) => new URL(relative, import.meta.url).pathname

/** Tests build into a folder of their own: `node build.mjs --out FOLDER`. */
const { values } = parseArgs({ options: { out: { type: 'string', default: path('dist') } } })
const out = values.out

/** The storage finds its migrations beside its own code; inside the bundle they stand beside the bundle. */
const migrationsBeside = {
  name: 'migrations-beside',
  setup: ({ onLoad }) =>
    onLoad({ filter: /packages\/db\/src\/migrate\/files\.ts$/ }, async (file) => {
      const source = await readFile(file.path, 'utf8')
      const parts = source.split("'../../migrations'")
      if (parts.length !== 2) throw new Error('the storage no longer finds its migrations as this build expects')
      return { contents: parts.join("'./migrations'"), loader: 'ts' }
    }),
}

await rm(out, { recursive: true, force: true })
await build({
  entryPoints: {
    server: path('src/main.ts'),
    'read-worker': path('src/read/read-worker.ts'),
    'draw-worker': path('src/read/draw-worker.ts'),
    'sheet-worker': path('src/read/sheet-worker.ts'),
    'eye-worker': path('src/read/eye-worker.ts'),
    'pictures-worker': path('src/read/pictures-worker.ts'),
    'comment-worker': path('src/read/comment-worker.ts'),
  },
  outdir: out,
  outExtension: { '.js': '.mjs' },
  chunkNames: '[name]-[hash]',
  bundle: true,
  splitting: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  sourcemap: 'linked',
  sourcesContent: false,
  minifySyntax: true,
  legalComments: 'none',
  conditions: ['@tiendo/source'],
  external: ['@electric-sql/pglite', '@embedpdf/pdfium'],
  define: { 'process.env.NODE_ENV': '"production"' },
  // Some packages inside call `require` for Node's own modules.
  banner: { js: "import { createRequire as requireFrom } from 'node:module'; const require = requireFrom(import.meta.url);" },
  plugins: [migrationsBeside],
  logLevel: 'warning',
})
await cp(path('../../packages/db/migrations'), `${out}/migrations`, { recursive: true })
