/** A share as a decimal of 15 digits, as spreadsheets keep one; from whole numbers, exact as far as it goes. */
export const ratio = (numerator: bigint, denominator: bigint): string => {
  const scale = 10n ** 15n
  const negative = numerator < 0n !== denominator < 0n && numerator !== 0n
  const [n, d] = [numerator < 0n ? -numerator : numerator, denominator < 0n ? -denominator : denominator]
  const digits = ((n * scale * 2n + d) / (d * 2n)).toString().padStart(16, '0')
  const fraction = digits.slice(-15).replace(/0+$/, '')
  return `${negative ? '-' : ''}${digits.slice(0, -15)}${fraction === '' ? '' : `.${fraction}`}`
}
