// Pictures of pages drawn lately, kept while there is room: a reviewer turns the same pages again and again.

const LIMIT = 48 * 1_048_576

export type Pictures = {
  readonly get: (key: string) => Uint8Array | null
  readonly put: (key: string, png: Uint8Array) => void
}

/** `limit`: bytes of all pictures together. */
export const keepPictures = (limit = LIMIT): Pictures => {
  const kept = new Map<string, Uint8Array>()
  let size = 0
  const drop = (key: string): void => {
    size -= kept.get(key)?.byteLength ?? 0
    kept.delete(key)
  }
  const put = (key: string, png: Uint8Array): void => {
    drop(key)
    if (png.byteLength > limit) return
    kept.set(key, png)
    size += png.byteLength
    for (const oldest of kept.keys()) {
      if (size <= limit) return
      drop(oldest)
    }
  }
  return {
    get: (key) => {
      const png = kept.get(key) ?? null
      if (png !== null) put(key, png)
      return png
    },
    put,
  }
}
