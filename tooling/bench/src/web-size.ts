// What a browser downloads before the first page shows: the page, the scripts and styles it names, gzipped; against
// the floor of React drawing an empty page.
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildSync } from 'esbuild'
import type { Figure } from './measure.ts'

const web = join(import.meta.dirname, '..', '..', '..', 'apps', 'web')
const dist = join(web, 'dist')

const reactAlone = (): number => {
  const { outputFiles } = buildSync({
    stdin: { contents: `import { createRoot } from 'react-dom/client'\ncreateRoot(document.body).render(null)`, resolveDir: web },
    bundle: true,
    minify: true,
    write: false,
    format: 'esm',
    define: { 'process.env.NODE_ENV': '"production"' },
  })
  return outputFiles.reduce((sum, file) => sum + gzipSync(file.contents).length, 0)
}

export const webSize = (): readonly Figure[] => {
  const page = join(dist, 'index.html')
  if (!existsSync(page)) throw new Error('the web is not built')
  const html = readFileSync(page, 'utf8')
  const named = [...html.matchAll(/(?:src|href)="\/?((?:assets|fonts)\/[^"]+\.(?:js|css))"/g)].map((match) => match[1] ?? '')
  const sizes = named.map((name) => gzipSync(readFileSync(join(dist, name))).length)
  const total = sizes.reduce((sum, size) => sum + size, gzipSync(html).length)
  return [{ name: 'first web load, gzipped (page, scripts, styles)', value: total / 1024, unit: 'KiB', peer: { name: 'React alone', value: reactAlone() / 1024 } }]
}
