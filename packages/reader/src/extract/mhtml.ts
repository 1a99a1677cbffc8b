// A web page kept with its pictures in one file (MIME, RFC 2557), as Word and browsers save it, often under the name of
// a Word file: the page itself is the first part that is HTML.

import { codesOf } from '../legacy/windows-1252.ts'

const MOST_PARTS = 500

const header = (head: string, name: string): string => {
  const lines = head.replace(/\r?\n[ \t]+/g, ' ').split(/\r?\n/)
  const wanted = `${name}:`
  return (
    lines
      .find((line) => line.toLowerCase().startsWith(wanted))
      ?.slice(wanted.length)
      .trim() ?? ''
  )
}

/** `=E1=BA=BF` are bytes, `=` at the end of a line joins it to the next. */
const fromQuotedPrintable = (text: string): string =>
  text.replace(/=(?:([0-9A-F]{2})|\r?\n)/gi, (_, hex: string | undefined) =>
    hex === undefined ? '' : String.fromCharCode(Number.parseInt(hex, 16)),
  )

const decoded = (body: string, encoding: string): Uint8Array => {
  const codes =
    encoding === 'quoted-printable' ? fromQuotedPrintable(body) : encoding === 'base64' ? fromBase64(body) : body
  return Uint8Array.from(codes, (code) => code.charCodeAt(0))
}

const fromBase64 = (text: string): string => {
  try {
    return atob(text.replace(/[^A-Za-z0-9+/=]/g, ''))
  } catch {
    // Its only failure: a text of the wrong length.
    return ''
  }
}

type Part = { readonly head: string; readonly body: string }

const split = (text: string): Part => {
  const blank = /\r?\n\r?\n/.exec(text)
  return blank === null
    ? { head: text, body: '' }
    : { head: text.slice(0, blank.index), body: text.slice(blank.index + blank[0].length) }
}

/** The bytes of the page; null where no part is one. */
export const pageOfMhtml = (bytes: Uint8Array): Uint8Array | null => {
  const whole = split(codesOf(bytes))
  const boundary = /boundary\s*=\s*"?([^";\r\n]{1,200})/i.exec(header(whole.head, 'content-type'))?.[1]?.trim()
  const parts =
    boundary === undefined
      ? [whole]
      : whole.body
          .split(`--${boundary}`, MOST_PARTS)
          .slice(1)
          .map((part) => split(part.replace(/^\r?\n/, '')))
  const page = parts.find(({ head }) => /^text\/html/i.test(header(head, 'content-type')))
  return page === undefined ? null : decoded(page.body, header(page.head, 'content-transfer-encoding').toLowerCase())
}
