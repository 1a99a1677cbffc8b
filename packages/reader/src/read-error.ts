// Why a file could not be read. Each is a code with the data its sentence needs; words come from @tiendo/text.

export type ReadError =
  | { readonly code: 'reader/empty' }
  /** No document of a kind that is read: a spreadsheet, words with nothing of a document in them … */
  | { readonly code: 'reader/not-a-document'; readonly looksLike: string | null }
  | { readonly code: 'reader/too-large'; readonly bytes: number; readonly limit: number }
  /** A known kind of document that this version does not read. */
  | { readonly code: 'reader/unsupported'; readonly kind: 'doc' }
  | { readonly code: 'reader/password-protected' }
  /** Pages that are pictures, and no eye to read them. */
  | { readonly code: 'reader/scan'; readonly pages: number }
  /** A picture that is not read as a page: of another kind than JPEG and PNG, or no picture at all. */
  | { readonly code: 'reader/not-a-picture'; readonly name: string; readonly looksLike: string | null }
  | { readonly code: 'reader/broken-picture'; readonly name: string }
  | { readonly code: 'reader/picture-too-large'; readonly name: string; readonly pixels: number; readonly limit: number }
  | { readonly code: 'reader/too-many-pages'; readonly pages: number; readonly limit: number }
  /** Whoever asked for it does not want it any more. */
  | { readonly code: 'reader/cancelled' }
  /** A small archive that unpacks to far more than a document holds. */
  | { readonly code: 'reader/zip-bomb'; readonly limit: number }
  /** Truncated or broken: `part` is what could not be read. */
  | { readonly code: 'reader/corrupt'; readonly part: string }
  | { readonly code: 'reader/undecodable' }
  /** Read, and without a single word. */
  | { readonly code: 'reader/nothing-found' }

export type ReadErrorCode = ReadError['code']
