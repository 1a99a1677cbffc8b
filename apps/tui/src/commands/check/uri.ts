// A file's address as other tools want it, relative to where they run.

import { isAbsolute, relative, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const isNear = (near: string): boolean => !near.startsWith('..') && !isAbsolute(near)

/** With forward slashes; absolute where it lies elsewhere. */
export const nearPath = (path: string): string => {
  const near = relative('', path)
  return (isNear(near) ? near : resolve(path)).replaceAll('\\', '/')
}

export const uriOf = (path: string): string =>
  isNear(relative('', path)) ? nearPath(path).split('/').map(encodeURIComponent).join('/') : pathToFileURL(path).href
