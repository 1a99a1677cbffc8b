// What need not be sent to be refused: an empty file, and one over the server's limit.
export const LIMIT = 25 * 1024 * 1024

export type EarlyRefusal = { readonly kind: 'empty' } | { readonly kind: 'tooLarge'; readonly bytes: number }

export const refuseEarly = (file: { readonly size: number }): EarlyRefusal | null =>
  file.size === 0 ? { kind: 'empty' } : file.size > LIMIT ? { kind: 'tooLarge', bytes: file.size } : null
