// Numbers as Vietnamese documents write them: a dot groups thousands, a comma is the decimal mark.
// Spaces group too, where they do so twice: "12 345 678". Two readings are told apart by shape alone, never by size: "1.530" is grouped, "1.5" is a decimal.

/** Value is `digits × 10^-decimals`, exact. */
export type ScaledNumber = { readonly digits: bigint; readonly decimals: number }

/** Source of the pattern of one number; no groups. */
export const NUMBER = String.raw`\d{1,3}(?:[ \u00a0]\d{3}){2,}(?:,\d+)?(?!\d)|\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,3}(?:,\d{3}){2,}|\d+(?:[.,]\d+)?`

const GROUPED_BY_DOT = /^\d{1,3}(?:\.\d{3})+(?:,(\d+))?$/
const GROUPED_BY_SPACE = /^\d{1,3}(?:[ \u00a0]\d{3}){2,}(?:,(\d+))?$/
const GROUPED_BY_COMMA = /^\d{1,3}(?:,\d{3}){2,}$/
const PLAIN = /^\d+(?:[.,](\d+))?$/

/** Null for text that is not one number of these shapes. */
export const parseScaledNumber = (text: string): ScaledNumber | null => {
  const match = GROUPED_BY_DOT.exec(text) ?? GROUPED_BY_SPACE.exec(text) ?? GROUPED_BY_COMMA.exec(text) ?? PLAIN.exec(text)
  if (match === null) return null
  const decimals = match[1]?.length ?? 0
  return { digits: BigInt(text.replace(/[., \u00a0]/g, '')), decimals }
}

/** The number times `10^exponent`; null when that is not whole. */
export const scaleUp = (number: ScaledNumber, exponent: number): bigint | null => {
  if (number.decimals <= exponent) return number.digits * 10n ** BigInt(exponent - number.decimals)
  const divisor = 10n ** BigInt(number.decimals - exponent)
  return number.digits % divisor === 0n ? number.digits / divisor : null
}
