// The fonts of an RTF file: their names, and the code page each takes its bytes from.

export type RtfFont = { name: string; charset: number }

const CODE_PAGES: ReadonlyMap<number, string> = new Map([
  [0, 'windows-1252'],
  [128, 'shift_jis'],
  [129, 'euc-kr'],
  [134, 'gbk'],
  [136, 'big5'],
  [161, 'windows-1253'],
  [162, 'windows-1254'],
  [163, 'windows-1258'],
  [177, 'windows-1255'],
  [178, 'windows-1256'],
  [186, 'windows-1257'],
  [204, 'windows-1251'],
  [222, 'windows-874'],
  [238, 'windows-1250'],
])

/** The code page of a font's bytes; that of the file for a font that names none. */
export const codePageOf = (font: RtfFont | undefined, ansi: string): string =>
  font === undefined || font.charset === 1 ? ansi : (CODE_PAGES.get(font.charset) ?? ansi)

export const ansiCodePage = (number: number | null): string =>
  number === 65001
    ? 'utf-8'
    : number !== null && number >= 1250 && number <= 1258
      ? `windows-${number}`
      : 'windows-1252'
