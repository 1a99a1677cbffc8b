// The number of a cell as a plain decimal. XLSX writes binary numbers out with up to 17 digits, of which a spreadsheet
// shows and counts on 15 ("Excel specifications and limits"): the digits of a fraction beyond those are rounding of the
// binary form, `344800000.00000006` is 344 800 000. Whole digits are never touched.

const NUMBER = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,4}))?$/i
const SHOWN = 15
/** No sum of money is longer; `1e308` would be 309 digits. */
const LONGEST = 40

const shifted = (whole: string, fraction: string, by: number): readonly [string, string] => {
  if (by >= 0) {
    const moved = fraction.padEnd(by, '0')
    return [whole + moved.slice(0, by), moved.slice(by)]
  }
  const padded = whole.padStart(-by, '0')
  return [padded.slice(0, padded.length + by), padded.slice(padded.length + by) + fraction]
}

/** Half up, away from zero; digits only, so nothing is lost on the way. */
const rounded = (whole: string, fraction: string): readonly [string, string] => {
  const digits = (whole + fraction).replace(/^0+/, '')
  const lost = digits.length - SHOWN
  const keep = fraction.length - lost
  if (lost <= 0 || fraction === '' || keep < 0) return [whole, fraction]
  const kept = BigInt(whole + fraction.slice(0, keep)) + (fraction.charAt(keep) >= '5' ? 1n : 0n)
  const text = kept.toString().padStart(keep + 1, '0')
  return keep === 0 ? [text, ''] : [text.slice(0, -keep), text.slice(-keep)]
}

/** Null for what is no number, or longer than any amount. */
export const plainNumber = (raw: string): string | null => {
  const match = NUMBER.exec(raw.trim())
  if (match === null) return null
  const [, sign = '', before = '', after = '', exponent = '0'] = match
  if (before === '' && after === '') return null
  if (Math.abs(Number(exponent)) + before.length + after.length > LONGEST) return null
  const [whole, fraction] = rounded(...shifted(before, after, Number(exponent)))
  const left = whole.replace(/^0+(?=\d)/, '') || '0'
  const right = fraction.replace(/0+$/, '')
  const isZero = left === '0' && right === ''
  return `${sign === '-' && !isZero ? '-' : ''}${left}${right === '' ? '' : `.${right}`}`
}
