// How much the reader takes on. A signed plan is tens of pages; whatever is far beyond is a mistake or an attack.

export type ReadLimits = {
  /** Bytes of the file. */
  readonly fileBytes: number
  /** Bytes of one archive member, unpacked. */
  readonly memberBytes: number
  /** Bytes of all that is unpacked of an archive, a member as often as it is asked for: members may share their bytes. */
  readonly unpackedBytes: number
  /** Unpacked bytes for each packed byte of a member, once it is over a megabyte. */
  readonly ratio: number
  /** Members of an archive. */
  readonly members: number
  /** Characters of text: of the file, or unpacked. */
  readonly characters: number
  /** Characters of a page of the web with its tags: word processors write several for each that is read. */
  readonly markup: number
  /** Lines of a text file: more is a dump of data, no document. */
  readonly lines: number
  /** Cells of a text file's tables. */
  readonly cells: number
  /** Pages of a paged format. */
  readonly pages: number
  /** Of one photograph or scanned picture. */
  readonly pixels: number
}

const MEGABYTE = 1024 * 1024

export const defaultLimits: ReadLimits = {
  fileBytes: 25 * MEGABYTE,
  memberBytes: 32 * MEGABYTE,
  unpackedBytes: 96 * MEGABYTE,
  ratio: 200,
  members: 2000,
  characters: 2_000_000,
  markup: 4_000_000,
  lines: 60_000,
  cells: 150_000,
  pages: 1000,
  pixels: 64_000_000,
}
