// What the rules about the wording say.

export type TextFindings = {
  'text/ocr-slip': { words: string; instead: string; lines: readonly number[] }
  'text/broken-hyphen': { words: string; instead: string; count: number }
  'text/doubled-word': { words: string }
  'text/unclosed-bracket': { sign: string; lines: readonly number[] }
  'text/impossible-date': { words: string }
}
