// Months, quarters and weekdays by a letter ("Trong T12", "Q1 & Q3/2026", "T2, T4 hằng tuần"), a start with its end ("BĐ 4/2026 -
// KT 9/2026"), and lists cut by semicolons: written out as the readers know them. A letter with a number is a month only
// where it can be nothing else: T2 to T7 are days of the week as well, so they stay what they are unless a neighbour tells.

/** What is looked for, and what stands for it. */
export type Rewriting = readonly [RegExp, string | ((found: string, ...groups: string[]) => string)]
/** `sign`: what a phrase must hold for the list to be tried. */
export type Rewritings = { readonly sign: RegExp; readonly list: readonly Rewriting[] }

const AND = '(?: ?[,;&+-] ?| và | đến (?:hết )?)'
const MONTH = 'T\\.?(?:0?[1-9]|1[0-2])'
const QUARTER = 'Q\\.?(?:0?[1-4]|I{1,3}|IV)'
const STARTS =
  '(?<=^|20\\d\\d \\(|(?<![A-Za-zÀ-ỹ])(?:thời gian|thời hạn|tiến độ|hạn): ?|(?<![A-Za-zÀ-ỹ])(?:trong|hết|đến|tới|từ|trước|cuối|giữa|đầu|vào|năm|thực hiện|hoàn thành|xong) )'
const list = (one: string): string => `${one}(?:${AND}${one}){0,11}(?! ?[A-Za-zÀ-ỹ\\d/.-]|[A-Za-zÀ-ỹ\\d])`
const lists = (one: string): string => `${one}(?:${AND}${one}){1,11}`
const OF_YEAR = '(?= ?[/.] ?20\\d\\d)'

const monthsOut = (found: string): string => found.replace(/t\.?(?=\d)/gi, 'tháng ')
const quartersOut = (found: string): string => found.replace(/q\.?(?=[\div])/gi, 'quý ').replace(/ ?[&+] ?/g, ', ')
/** No day of the week has such a number. */
const UNMISTAKABLE = /t\.?(?:0\d|1(?!\d)|[89]|1[0-2])(?!\d)/i

const PLACE = '((?:(?:ngày|tháng|quý) )?[\\dIVX]{1,4}(?: ?[/.-] ?\\d{1,4}){0,2}(?: tháng \\d{1,2})?(?:,? năm \\d{4})?)(?![A-Za-zÀ-ỹ\\d])'
const START = '(?<![A-Za-zÀ-ỹ])(?:(?:ngày|thời gian) )?(?:bắt đầu|khởi đầu|bđ)(?: vào| từ)?:? ?'
const FINISH = '(?: ?[,;-] ?| và | đến )(?:(?:ngày|thời gian) )?(?:và )?(?:kết thúc|hoàn thành|kt)(?: vào)?:? ?'
const DAY = '(?:0?[1-9]|[12]\\d|3[01])'
const SHORT_DAY = `${DAY} ?/ ?(?:0?[1-9]|1[0-2])(?! ?[\\d/.])`
const SEMI = / ?; ?/g

export const abbreviations: readonly Rewritings[] = [
  {
    sign: /\d(?:tháng|quý|năm)|[IVX]năm/i,
    list: [
      [/(?<=\d)(?=(?:tháng|quý|năm)(?!A-Za-zÀ-ỹ))/giu, ' '],
      [/(?<=(?<!A-Za-zÀ-ỹ)[IVX]{1,3})(?=năm(?![A-Za-zÀ-ỹ]))/giu, ' '],
    ],
  },
  {
    sign: /tr(?:c|ươc|uơc|ưoc)/i,
    list: [[/(?<!A-Za-zÀ-ỹ)tr(?:c|ươc|uơc|ưoc)(?=\.? ?(?:ngày|tháng|quý|[TQ]?\d))\.? ?/giu, 'trước ']],
  },
  {
    sign: /th(?:g|\d|\.)/i,
    list: [[/(?<!A-Za-zÀ-ỹ)Th(?:g\.? ?|\.? ?)(0?[1-9]|1[0-2])(?= ?[/.] ?20\d\d| năm 20\d\d)/giu, 'Tháng $1']],
  },
  {
    sign: /[tq]\.?[\div]/i,
    list: [
      [/(?<![A-Za-zÀ-ỹ\d])T([2-7])(?=(?: ?[,&] ?T[2-7]| và T[2-7]){0,5} (?:h[àằ]ng|mỗi) tuần)/giu, 'thứ $1'],
      [/(?<!A-Za-zÀ-ỹ)(tuần \d) ?\/ ?T\.?(?=\d{1,2}(?!\d))/giu, '$1 tháng '],
      [new RegExp(`(?<![A-Za-zÀ-ỹ\\d/-])${lists(MONTH)}${OF_YEAR}`, 'giu'), monthsOut],
      [new RegExp(`(?<![A-Za-zÀ-ỹ\\d/-])${lists(QUARTER)}${OF_YEAR}`, 'giu'), quartersOut],
      [new RegExp(`${STARTS}${list(MONTH)}`, 'giu'), (found) => (UNMISTAKABLE.test(found) ? monthsOut(found) : found)],
      [new RegExp(`${STARTS}${list(QUARTER)}`, 'giu'), quartersOut],
      [/(?<![A-Za-zÀ-ỹ\d])Q\.? ?(?=(?:[1-4]|I{1,3}|IV) năm 20\d\d)/giu, 'Quý '],
    ],
  },
  {
    sign: /bắt đầu|bđ|khởi đầu/i,
    list: [
      [new RegExp(`${START}${PLACE}${FINISH}${PLACE}`, 'giu'), 'từ $1 đến $2'],
      [new RegExp(`${START}(?=(?:ngày )?${DAY} ?[/.-] ?\\d{1,2} ?[/.-] ?20\\d\\d)`, 'giu'), 'từ '],
    ],
  },
  {
    sign: /;/,
    list: [
      [new RegExp(`${SHORT_DAY}(?: ?; ?(?:ngày )?${SHORT_DAY}){1,11}(?= (?:h[àằ]ng|mỗi) năm)`, 'giu'), (found) => found.replace(SEMI, ', ')],
      [/(?:quý|tháng) (?:\d{1,2}|[IV]{1,3})(?: ?; ?(?:quý|tháng) (?:\d{1,2}|[IV]{1,3})){1,11}(?= (?:h[àằ]ng|mỗi) năm)/giu, (found) => found.replace(SEMI, ', ')],
    ],
  },
  {
    sign: /\(tuần|tuần \d ?\//i,
    list: [
      [/(?<!A-Za-zÀ-ỹ)(tháng \d{1,2} ?\/ ?20\d\d) ?\((?:trong )?(tuần (?:\d|đầu|cuối|thứ A-Za-zÀ-ỹ{2,3}))\)/giu, '$2 $1'],
      [/(?<!A-Za-zÀ-ỹ)(tuần \d) ?\/ ?tháng (?=\d)/giu, '$1 tháng '],
    ],
  },
  {
    sign: /\d[.-](?:0?[1-9]|1[0-2])(?:$|[,;) ])/,
    list: [
      [/((?<!A-Za-zÀ-ỹ)(?:trước|đến|hết) (?:ngày )?)(1[3-9]|2\d|3[01])[.-](0?[1-9]|1[0-2])(?= ?(?:$|[,;)]| h[àằ]ng năm))/giu, '$1$2/$3'],
      [/^(1[3-9]|2\d|3[01])\.(0[1-9]|1[0-2])$/gu, '$1/$2'],
    ],
  },
  {
    sign: /(?:từ |\()\d{1,2} ?- ?\d{1,2} ?\//i,
    list: [[/((?<!A-Za-zÀ-ỹ)từ |\()(0?[1-9]|[12]\d|3[01]) ?- ?(0?[1-9]|[12]\d|3[01])(?= ?\/ ?(?:0?[1-9]|1[0-2])(?!\d))/giu, '$1ngày $2 đến ngày $3']],
  },
  {
    sign: /^\s*6 tháng/i,
    list: [[/^ ?(?=6 tháng(?:,? và|,) (?:cả )?năm\.?$)/giu, 'định kỳ ']],
  },
]
