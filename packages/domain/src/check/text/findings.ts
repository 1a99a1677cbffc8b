// What the rules about the wording say.

import type { LocalDate } from '../../date/local-date.ts'

export type TextFindings = {
  'text/ocr-slip': { words: string; instead: string; lines: readonly number[] }
  'text/broken-hyphen': { words: string; instead: string; count: number }
  'text/doubled-word': { words: string }
  'text/unclosed-bracket': { sign: string; lines: readonly number[] }
  'text/impossible-date': { words: string }
  /** `weekday`: that of the date, Monday 1. */
  'text/wrong-weekday': { words: string; date: LocalDate; weekday: number }
}
