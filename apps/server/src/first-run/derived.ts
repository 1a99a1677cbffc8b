// Ids of the first run, the same each time: a first run that was cut short is done again and finds what it did.

import { createHash } from 'node:crypto'

/** A name-based UUID (RFC 9562, version 8). */
export const derived = (...names: readonly string[]): string => {
  const hex = createHash('sha256').update(names.join('\n')).digest('hex')
  return [hex.slice(0, 8), hex.slice(8, 12), `8${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join('-')
}
