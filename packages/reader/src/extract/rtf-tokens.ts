// RTF taken apart: groups, control words with their numbers, and bytes of text. What they mean is not known here.

export type RtfHandler = {
  readonly open: () => void
  readonly close: () => void
  /** A control word, or a control sign such as `*` or `~`. */
  readonly word: (name: string, value: number | null) => void
  /** Text as characters 0 to FF, each a byte. */
  readonly text: (codes: string) => void
  /** Asked at each group: true leaves everything until it ends unread. */
  readonly skipped: () => boolean
}

const MAX_DEPTH = 2000
const LETTER = /[A-Za-z]/

/** How many characters beyond its stroke the bytes of a picture take, which may be anything. */
const binaryAt = (rtf: string, at: number): number => {
  const match = /^bin(\d{1,9})( ?)/.exec(rtf.slice(at + 1, at + 15))
  return match === null ? 1 : match[0].length + Number(match[1])
}

/** Where the group open at `at` ends; its groups and its escapes are passed over. */
const endOfGroup = (rtf: string, at: number): number => {
  let depth = 1
  let i = at
  for (; i < rtf.length; i++) {
    const code = rtf.charCodeAt(i)
    if (code === 0x5c) i += rtf.startsWith('bin', i + 1) ? binaryAt(rtf, i) : 1
    else if (code === 0x7b) depth++
    else if (code === 0x7d && --depth === 0) return i
  }
  return i
}

/** False where groups do not end, or are nested beyond any document. */
export const readRtf = (rtf: string, handler: RtfHandler): boolean => {
  let depth = 0
  let from = 0
  const flush = (to: number): void => {
    if (to > from) handler.text(rtf.slice(from, to))
  }
  for (let i = 0; i < rtf.length; ) {
    const code = rtf.charCodeAt(i)
    if (code === 0x7b || code === 0x7d) {
      flush(i)
      depth += code === 0x7b ? 1 : -1
      if (depth > MAX_DEPTH) return false
      if (code === 0x7b) handler.open()
      else handler.close()
      from = ++i
      // What stands after the last group is no part of it.
      if (depth <= 0) return depth === 0
    } else if (code === 0x0d || code === 0x0a) {
      flush(i)
      from = ++i
    } else if (code !== 0x5c) i++
    else {
      flush(i)
      const sign = rtf.charAt(i + 1)
      if (sign === "'") {
        const byte = Number.parseInt(rtf.slice(i + 2, i + 4), 16)
        if (!Number.isNaN(byte)) handler.text(String.fromCharCode(byte))
        i += 4
      } else if (LETTER.test(sign)) {
        let end = i + 1
        while (end < i + 34 && LETTER.test(rtf.charAt(end))) end++
        const name = rtf.slice(i + 1, end)
        const number = /^-?\d{1,10}/.exec(rtf.slice(end, end + 11))?.[0] ?? ''
        i = end + number.length
        if (rtf.charAt(i) === ' ') i++
        const value = number === '' ? null : Number(number)
        if (name === 'bin') i += Math.max(0, value ?? 0)
        else handler.word(name, value)
        if (handler.skipped()) i = endOfGroup(rtf, i)
      } else {
        if (sign === '\\' || sign === '{' || sign === '}') handler.text(sign)
        else handler.word(sign === '\n' || sign === '\r' ? 'par' : sign, null)
        i += 2
      }
      from = i
    }
  }
  return false
}
