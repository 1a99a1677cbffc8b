// Fonts that draw Vietnamese letters where others draw those of Latin-1: their names say which code.

import type { LegacyEncoding } from './tables.ts'

export type LegacyFont = { readonly encoding: LegacyEncoding; readonly capitals: boolean }

/** Null for a font of Unicode. */
export const legacyFont = (name: string): LegacyFont | null => {
  const plain = name.trim()
  if (/^\.Vn[A-Z3]/.test(plain) || /^Vn(?:Time|Arial)/i.test(plain))
    return { encoding: 'tcvn3', capitals: plain.endsWith('H') }
  if (/^VNI[- ]/i.test(plain)) return { encoding: 'vni', capitals: false }
  if (/^VPS /i.test(plain)) return { encoding: 'vps', capitals: / Hoa\b/i.test(plain) }
  return null
}
