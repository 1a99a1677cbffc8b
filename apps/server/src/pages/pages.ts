// The web application's files, as one list made at start: what is not in the list is not served, so a path can
// reach nothing else. Hashed assets are kept by browsers for ever, the page itself is asked for each time.

import { createHash } from 'node:crypto'
import { readdir, readFile } from 'node:fs/promises'
import { extname, join, relative, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.txt': 'text/plain; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
}

export type Encoding = 'br' | 'gzip' | 'identity'

export type Page = {
  readonly type: string
  readonly etag: string
  /** Its name changes with its content. */
  readonly immutable: boolean
  /** Compressed once, when first asked for. */
  readonly body: (encoding: Encoding) => Promise<Uint8Array<ArrayBuffer>>
}

/** By path from the root, `/assets/…`. */
export type Pages = ReadonlyMap<string, Page>

/** Empty when the folder is not there: the web application was not built. */
export const loadPages = async (folder: string): Promise<Pages> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => [])
  const files = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name))
  return new Map(
    await Promise.all(
      files.map(async (file): Promise<[string, Page]> => {
        const path = `/${relative(folder, file).split(sep).join('/')}`
        return [path, page(path, await readFile(file))]
      }),
    ),
  )
}

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

const page = (path: string, bytes: Buffer): Page => {
  const type = types[extname(path)] ?? 'application/octet-stream'
  const compresses = /^(text|application\/(json|manifest)|image\/svg)/.test(type)
  const made = new Map<Encoding, Promise<Buffer>>()
  const make = (encoding: Encoding): Promise<Buffer> => {
    if (!compresses || encoding === 'identity') return Promise.resolve(bytes)
    if (encoding === 'gzip') return zip(bytes)
    return brotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } })
  }
  return {
    type,
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
    immutable: path.startsWith('/assets/'),
    body: async (encoding) => {
      const known = made.get(encoding) ?? make(encoding)
      made.set(encoding, known)
      return new Uint8Array(await known)
    },
  }
}

export const compressible = ({ type }: Page): boolean => /^(text|application\/(json|manifest)|image\/svg)/.test(type)

/** Hashes of the scripts that stand in a page itself, for its content security policy. */
export const inlineScriptHashes = (html: string): readonly string[] =>
  [...html.matchAll(/<script(?![^>]*\ssrc=)[^>]*>([\s\S]*?)<\/script>/g)].map(
    ([, script]) => `sha256-${createHash('sha256').update(script ?? '').digest('base64')}`,
  )
