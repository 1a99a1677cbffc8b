// Where a text stops being JSON (RFC 8259). The parser of the machine tells it in some sentences and not in others.

const SPACE = /[ \t\n\r]*/y
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y
const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y

type Expected = 'value' | 'first' | 'key' | 'colon' | 'next' | 'end'

/** The index of the first character that does not belong; the length of the text where it is cut off or sound. */
export const jsonErrorAt = (text: string): number => {
  const open: ('{' | '[')[] = []
  let at = 0
  let expected: Expected = 'value'
  const takes = (pattern: RegExp): boolean => {
    pattern.lastIndex = at
    if (!pattern.test(text)) return false
    at = pattern.lastIndex
    return true
  }
  const after = (): Expected => (open.length === 0 ? 'end' : 'next')
  const close = (): void => {
    open.pop()
    at += 1
    expected = after()
  }
  for (;;) {
    takes(SPACE)
    const sign = text[at]
    if (sign === undefined) return at
    const inside = open.at(-1)
    if (expected === 'colon' && sign === ':') [at, expected] = [at + 1, 'value']
    else if (expected === 'next' && sign === ',') [at, expected] = [at + 1, inside === '{' ? 'key' : 'value']
    else if ((expected === 'next' || expected === 'first') && sign === (inside === '{' ? '}' : ']')) close()
    else if (expected === 'key' || (expected === 'first' && inside === '{')) {
      if (!takes(STRING)) return at
      expected = 'colon'
    } else if (expected !== 'value' && expected !== 'first') return at
    else if (sign === '{' || sign === '[') {
      open.push(sign)
      ;[at, expected] = [at + 1, 'first']
    } else if (takes(STRING) || takes(SCALAR)) expected = after()
    else return at
  }
}
