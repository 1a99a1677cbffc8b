// A number as its list writes it: "1.", "a)", "II.", "05.". Bullets become the dash that Vietnamese plans use.

import { toRoman } from '@tiendo/domain'

const letters = (number: number): string =>
  String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.floor((number - 1) / 26) + 1)

const MOST_LETTERS = 780

export const formatNumber = (number: number, kind: string): string => {
  if (number <= 0) return `${number}`
  switch (kind) {
    case 'upperRoman':
      return toRoman(number)
    case 'lowerRoman':
      return toRoman(number).toLowerCase()
    case 'lowerLetter':
      return letters(Math.min(number, MOST_LETTERS))
    case 'upperLetter':
      return letters(Math.min(number, MOST_LETTERS)).toUpperCase()
    case 'decimalZero':
      return number < 10 ? `0${number}` : `${number}`
    case 'none':
    case 'bullet':
      return ''
    default:
      return `${number}`
  }
}

/** Signs that plans tell levels by; every other bullet is a dash. */
export const bulletOf = (sign: string): string => (/^[+*-]$/.test(sign) ? sign : '-')
