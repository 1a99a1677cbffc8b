// What a file is, by its first bytes, then by its name. A name alone never makes a file something it is not.

export type FileKind =
  | 'zip'
  | 'cfb'
  | 'pdf'
  | 'jpeg'
  | 'png'
  | 'rtf'
  | 'html'
  | 'mhtml'
  | 'text'
  /** A picture of a kind that is not read. */
  | { readonly picture: string }
  | { readonly other: string }

const SIGNATURES: readonly (readonly [string, readonly number[]])[] = [
  ['gzip', [0x1f, 0x8b]],
  ['RAR', [0x52, 0x61, 0x72, 0x21]],
  ['7z', [0x37, 0x7a, 0xbc, 0xaf]],
  ['ELF', [0x7f, 0x45, 0x4c, 0x46]],
  ['EXE', [0x4d, 0x5a, 0x90]],
]

const PNG = [0x89, 0x50, 0x4e, 0x47]
const JPEG = [0xff, 0xd8, 0xff]
const PICTURES: readonly (readonly [string, readonly number[]])[] = [
  ['GIF', [0x47, 0x49, 0x46, 0x38]],
  ['TIFF', [0x49, 0x49, 0x2a, 0x00]],
  ['TIFF', [0x4d, 0x4d, 0x00, 0x2a]],
  ['JPEG 2000', [0x00, 0x00, 0x00, 0x0c, 0x6a, 0x50, 0x20, 0x20]],
]

const starts = (bytes: Uint8Array, signature: readonly number[]): boolean =>
  signature.every((byte, i) => bytes[i] === byte)

const ascii = (bytes: Uint8Array, length: number): string => {
  let text = ''
  for (let i = 0; i < Math.min(length, bytes.length); i++) text += String.fromCharCode(bytes[i] ?? 0)
  return text
}

/** Kinds whose name stands further in: WebP is RIFF, HEIC and AVIF are the boxes that films come in. */
const pictureIn = (bytes: Uint8Array, head: string): string | null => {
  const known = PICTURES.find(([, signature]) => starts(bytes, signature))
  if (known !== undefined) return known[0]
  if (head.startsWith('RIFF') && head.slice(8, 12) === 'WEBP') return 'WebP'
  if (head.slice(4, 8) === 'ftyp' && /^(?:hei[cfmsx]|hev[cmsx]|mif1|msf1)/.test(head.slice(8, 12))) return 'HEIC'
  if (head.slice(4, 8) === 'ftyp' && /^avi[fs]/.test(head.slice(8, 12))) return 'AVIF'
  // Two letters alone are the beginning of many a text: the head of a bitmap has a length.
  const isBitmap = head.startsWith('BM') && bytes.length > 26 && bytes[14] === 40 && bytes[15] === 0
  return isBitmap ? 'BMP' : null
}

export const sniff = (bytes: Uint8Array, name: string): FileKind => {
  if (starts(bytes, [0x50, 0x4b, 0x03, 0x04]) || starts(bytes, [0x50, 0x4b, 0x05, 0x06])) return 'zip'
  if (starts(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return 'cfb'
  if (starts(bytes, JPEG)) return 'jpeg'
  if (starts(bytes, PNG)) return 'png'
  const head = ascii(bytes, 1024)
  if (head.includes('%PDF-')) return 'pdf'
  if (head.startsWith('{\\rtf')) return 'rtf'
  const picture = pictureIn(bytes, head)
  if (picture !== null) return { picture }
  const known = SIGNATURES.find(([, signature]) => starts(bytes, signature))
  if (known !== undefined) return { other: known[0] }
  const text = head.replaceAll('\0', '')
  if (/^[^<]{0,3}\s*(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!doctype\s+html|html|head|body)\b/i.test(text))
    return 'html'
  if (
    /^\s*(?:from|subject|date|mime-version|content-[a-z-]+|snapshot-[a-z-]+):/i.test(text) &&
    /^mime-version:/im.test(text)
  )
    return 'mhtml'
  if (/^[^<]{0,3}<\?xml\s/.test(text)) return { other: 'XML' }
  if (/\.html?$/i.test(name) && /<[a-z!]/i.test(text)) return 'html'
  return 'text'
}
