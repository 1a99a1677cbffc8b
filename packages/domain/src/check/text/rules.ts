import type { Rules } from '../rule.ts'
import { brokenHyphen } from './broken-hyphen.ts'
import { doubledWord } from './doubled-word.ts'
import type { TextFindings } from './findings.ts'
import { impossibleDate } from './impossible-date.ts'
import { ocrSlip } from './ocr-slip.ts'
import { unclosedBracket } from './unclosed-bracket.ts'
import { wrongWeekday } from './wrong-weekday.ts'

export const textRules: Rules<TextFindings> = {
  'text/impossible-date': impossibleDate,
  'text/wrong-weekday': wrongWeekday,
  'text/ocr-slip': ocrSlip,
  'text/broken-hyphen': brokenHyphen,
  'text/doubled-word': doubledWord,
  'text/unclosed-bracket': unclosedBracket,
}
