// Phrases of time inside running text: "hoàn thành trong quý II/2026", "trước ngày 15/11 hằng năm", "khi có yêu cầu".
// Only where they stand is found here; what they mean is the domain's. The date of a cited document is no deadline:
// a day counts only after a word that makes it one.

import { fold } from './fold.ts'

export type TimePhrase = {
  readonly from: number
  readonly to: number
  /** 3: a stated limit; 2: a period or a round; 1: always, on demand. */ readonly weight: 1 | 2 | 3
}

const EACH = '(?:hang|moi)'
const YEARLY = `(?:\\s*(?:${EACH} nam|cua nam (?:sau|lien ke|ke tiep)|nam (?:sau|lien ke|ke tiep)))?`
/** "12 giờ 00 ngày 09/9/2026": the hour stands before its day. */
const HOUR = '(?:luc )?\\d{1,2} ?(?:gio|h)(?: ?\\d{2}(?: phut)?)?,? '
const DAY =
  '(?:ngay\\s*)?(?:mung\\s*)?\\d{1,2}\\s*(?:/\\s*\\d{1,2}(?:\\s*/\\s*\\d{4})?|thang\\s*\\d{1,2}(?:\\s*(?:nam\\s*|/)\\d{4})?|(?:cua\\s+)?(?:thang|quy)\\s+(?:lien ke|ke tiep|tiep theo|cuoi(?: (?:cua )?(?:moi )?quy| (?:cua )?ky bao cao)?|sau|dau(?: (?:cua )?(?:ky|quy)(?: (?:sau|ke tiep|tiep theo|lien ke))?)?)|hang thang|hang quy)'
const MONTH = 'thang\\s*\\d{1,2}(?:\\s*-\\s*\\d{1,2})?\\s*(?:/|nam\\s*)\\s*\\d{4}|thang\\s*\\d{1,2}(?=\\s*hang nam)'
const QUARTER = 'quy\\s*(?:[ivx]{1,3}|[1-4])(?:\\s*[-,]\\s*(?:[ivx]{1,3}|[1-4]))*(?:\\s*(?:/|nam\\s*)\\s*\\d{4})?'
const HALF = '(?:6|sau) thang (?:dau|cuoi) nam(?:\\s*\\d{4})?'
const YEAR = 'nam\\s*\\d{4}(?:\\s*(?:va cac nam tiep theo|va nhung nam tiep theo))?'
const PERIOD = `(?:${MONTH}|${QUARTER}|${HALF}|${YEAR})`
const LIMIT =
  '(?:cham nhat(?:\\s+la)?(?:\\s+(?:trong|vao|den|truoc))?|truoc|den het|muon nhat(?:\\s+la)?|khong qua|truoc va trong|het)'
/** "từ ngày 24/8/2026 đến ngày 29/8/2026", "từ quý III/2026", "từ tháng 02/2027 đến tháng 6/2027". */
const FROM = `tu (?:(?:ngay |thang |quy |nam )(?:\\d{1,2}(?:/\\d{1,2})?(?:/\\d{4})?|[ivx]{1,3}(?:/\\d{4})?|\\d{4})|\\d{1,2}/\\d{1,2}(?:/\\d{4})?)`
const TO = `(?: ?- ?| den (?:het )?)(?:ngay |thang |quy |nam )?(?:\\d{1,2}(?:/\\d{1,2})?(?:/\\d{4})?|[ivx]{1,3}(?:/\\d{4})?|\\d{4})(?: nam \\d{4})?`
/** What is counted by the year. */
const TIMES = '(?:lan|lop|cuoc|dot|hoi nghi|buoi|chuyen de|ky|bai|ban tin|luot|khoa|phien|mo hinh|so|doan|tiet|bao cao|chuyen|tin bai)'
const FINISH = '(?:hoan thanh|hoan tat|xong|ket thuc)'

const RULES: readonly (readonly [3 | 2 | 1, string])[] = [
  [3, `(?:dinh ky )?(?:${EACH} nam|hang quy|hang thang)\\s*\\(\\s*(?:${LIMIT})\\s*${DAY}\\s*\\)`],
  [3, `(?:${FINISH}(?:\\s+xong)?\\s+)?${LIMIT}\\s*(?:${DAY}|${PERIOD})(?:\\s*(?:,|va)\\s*(?:truoc )?(?=ngay )${DAY})*${YEARLY}`],
  [3, `${FINISH}\\s+(?:xong\\s+)?(?:trong|vao|truoc)\\s*(?:${DAY}|${PERIOD})${YEARLY}`],
  [
    3,
    `(?:trong (?:thoi (?:han|gian)|vong) )\\d{1,3} (?:gio|ngay(?: lam viec)?|thang|tuan)(?: (?:ke )?tu (?:ngay|khi)[^,;.()]{0,60})?`,
  ],
  [3, `(?:vao |dinh ky )ngay \\d{1,2}(?:/\\d{1,2})? (?:hang|cua) (?:thang|quy|nam)`],
  [3, `(?:truoc |vao |trong )?(?:tuan|ngay|ngay lam viec) (?:dau(?: tien)?|cuoi(?: cung)?|thu (?:nhat|hai|ba|tu)) (?:cua )?(?:hang |moi |cac )?(?:thang|quy|tuan|nam(?: hoc)?)(?: (?:sau|tiep theo|ke tiep|lien ke))?`],
  [3, `(?:(?:truoc|vao|cham nhat)(?: luc)?(?: \\d{1,2} ?(?:gio|h)(?: ?\\d{2}(?: phut)?)?,?)?(?: ngay)? )?thu (?:hai|ba|tu|nam|sau|bay|[2-7]) (?:hang|moi) tuan`],
  [3, `(?<!\\d )ngay sau khi [^,;.:()]{4,160}`],
  [
    3,
    `(?:cham nhat(?: la)?(?: sau)? |trong (?:vong )?|sau )?\\d{1,3} (?:ngay(?: lam viec)?|tuan|thang) (?:sau (?:khi|ngay)|ke tu (?:khi|ngay)) [^,;.:()]{4,60}`,
  ],
  [3, `truoc (?:moi|khi|ngay) [^,;.()]{2,60}? (?:it nhat|toi thieu) \\d{1,3} (?:ngay(?: lam viec)?|tuan|thang)`],
  [3, `(?:cham nhat |it nhat |toi thieu )\\d{1,3} (?:ngay(?: lam viec)?|tuan|thang) truoc (?:khi|ngay|moi) [^,;.:()]{4,60}`],
  [3, `${FINISH}\\s+(?:${PERIOD})`],
  [
    3,
    `(?:${FINISH}\\s+(?:xong\\s+)?)?(?:${LIMIT}|truoc|vao)\\s*${HOUR}ngay \\d{1,2}(?:/\\d{1,2}(?:/\\d{4})?| (?:hang|cua) (?:thang|quy))`,
  ],
  [2, `(?:truoc|vao)\\s*(?:luc )?\\d{1,2} ?(?:gio|h)(?: ?\\d{2}(?: phut)?)? (?:hang|moi) (?:ngay|tuan)`],
  [3, `${FROM}${TO}`],
  [2, `tu ${HOUR}ngay \\d{1,2}/\\d{1,2}(?:/\\d{4})?`],
  [2, `tu (?:${QUARTER}|${MONTH})(?= ?[,.;)]|$)`],
  [2, `(?<!tinh )den (?:het )?(?:ngay )?\\d{1,2}/\\d{1,2}/\\d{4}`],
  [2, `(?:trong |ca )giai doan \\d{4}\\s*-\\s*\\d{4}`],
  [2, `(?<=[,(;:] |thuc hien |hoan thanh |ban hanh )sau khi [^,;.:()]{4,160}(?=[;.)]|$)`],
  [2, `(?:trong |vao )?${QUARTER}${YEARLY}`],
  [2, `(?:trong |vao )(?:${MONTH}|${HALF})${YEARLY}`],
  // A part of its own at the end: "…; Ban Mẫu chủ trì; tháng 12/2026."
  [2, `(?<=[;,:] )(?:${MONTH})(?= ?[.;]? ?$)`],
  [3, `(?:vao (?:(?:sang|chieu|toi) )?)(?:thu (?:hai|ba|tu|nam|sau|bay)|chu nhat),? ?(?:\\(?)ngay \\d{1,2}/\\d{1,2}/\\d{4}`],
  [2, `(?:it nhat )?\\d{1,3} ${TIMES}(?: [a-z]+){0,3}\\s*/\\s*(?:nam|quy|thang|tuan)`],
  [2, `(?:it nhat )?\\d{1,3} ${TIMES} (?:moi|hang) (?:nam|quy|thang|tuan)`],
  [2, `moi (?:nam|quy|thang|tuan)(?:(?: it nhat| toi thieu)? (?:mot|hai|ba|\\d{1,2})| [a-z]+(?: [a-z]+){0,2} (?:it nhat |toi thieu )?(?:mot|hai|ba|\\d{1,2})) ${TIMES}`],
  [2, `moi (?:nam|quy|thang|tuan)(?: it nhat| toi thieu)? (?:mot|hai|ba|\\d{1,2}) [a-z]+(?: (?!(?:truoc|sau|vao|tai|cho|theo|trong|tren|ve|va|den|khi|o|do|tu|voi)(?![a-z]))[a-z]+)?`],
  [2, `(?<!on dinh |binh quan |trung binh |thuong nien )(?:dinh ky )?(?:${EACH} (?:nam|quy|thang|tuan|ngay)|(?:6|06|9|09|sau|03|3|ba|chin) thang(?:/| mot | 01 | 1 )lan)`],
  [2, `dinh ky (?:6|06|9|09|sau|03|3|ba|chin) thang`],
  [2, `trong ${YEAR}`],
  [1, `dinh ky,? (?:va )?thuong xuyen|thuong xuyen(?:,? lien tuc)?`],
  [1, `(?:hoac )?(?:kiem tra |thanh tra )?dot xuat(?: (?:khi|theo)(?: co)? yeu cau)?`],
  [1, `khi co (?:yeu cau|phat sinh|dau hieu vi pham)|theo yeu cau`],
  [1, `theo ke hoach(?: (?:cua|da|duoc) [^,;.()]{0,40}?(?:phe duyet|ban hanh))(?! kem theo)|theo ke hoach nam \\d{4}`],
]

const PATTERNS = RULES.map(([weight, source]) => ({
  weight,
  pattern: new RegExp(`(?<![a-z\\d/])(?:${source})(?![a-z\\d])`, 'g'),
}))
const AT_START = /^(?:[-+]\s+)?(?:trong )?nam \d{4}(?=[ ,:])/

/** A line of a calendar: "Tháng 8/2026: …", "20 giờ 00 ngày 01/9/2026: …". */
const CALENDAR = new RegExp(
  `^(?:[-+]\\s+)?((?:(?:sang|chieu|toi) )?(?:\\d{1,2} ?(?:gio|h)(?: ?\\d{2})?,? (?:ngay )?|ngay )?\\d{1,2}(?: ?- ?\\d{1,2})?/\\d{1,2}(?:/\\d{4})?|thang \\d{1,2}(?: ?- ?\\d{1,2})?(?:/| nam )\\d{4}|quy (?:[ivx]{1,3}|[1-4])(?:/| nam )\\d{4}) ?: `,
)

/** No paragraph of a plan is longer; what is, is no sentence. */
const LONGEST = 20_000

const phrasesIn = (text: string): readonly TimePhrase[] => {
  const folded = fold(text.slice(0, LONGEST))
  const start = AT_START.exec(folded)
  const all: TimePhrase[] =
    start === null ? [] : [{ from: start[0].search(/(?:trong )?nam/), to: start[0].length, weight: 2 }]
  const said = CALENDAR.exec(folded)
  if (said?.[1] !== undefined) {
    const from = said[0].indexOf(said[1])
    all.push({ from, to: from + said[1].length, weight: 3 })
  }
  for (const { weight, pattern } of PATTERNS) {
    for (const match of folded.matchAll(pattern))
      all.push({ from: match.index, to: match.index + match[0].trimEnd().length, weight })
  }
  const kept: TimePhrase[] = []
  for (const phrase of all.sort((a, b) => b.weight - a.weight || b.to - b.from - (a.to - a.from))) {
    if (!kept.some((other) => phrase.from < other.to && other.from < phrase.to)) kept.push(phrase)
  }
  return kept.sort((a, b) => a.from - b.from)
}

/** Each paragraph is asked for several times while a document is read: so many of no more than this length are known. */
const [REMEMBERED, SHORT] = [1000, 2000]
const remembered = new Map<string, readonly TimePhrase[]>()

/** Every phrase, in order; where two meet, the heavier and then the longer stays. */
export const timePhrases = (text: string): readonly TimePhrase[] => {
  if (text.length > SHORT) return phrasesIn(text)
  const known = remembered.get(text)
  if (known !== undefined) return known
  const phrases = phrasesIn(text)
  if (remembered.size === REMEMBERED) remembered.clear()
  remembered.set(text, phrases)
  return phrases
}

/** How far apart two phrases may stand and still be one ("thường xuyên, đột xuất các cơ sở khi có yêu cầu"). */
const REACH = 22

/** The phrase that says when, out of several; null where none does. */
export const mainPhrase = (text: string): TimePhrase | null => {
  const phrases = timePhrases(text)
  const heaviest = Math.max(0, ...phrases.map((phrase) => phrase.weight))
  const first = phrases.find((phrase) => phrase.weight === heaviest)
  if (first === undefined) return null
  let whole = first
  for (const phrase of phrases) {
    const between = text.slice(whole.to, phrase.from)
    if (phrase.from >= whole.to && between.length <= REACH && !/[.;:()]/.test(between) && phrase.weight === 1)
      whole = { ...whole, to: phrase.to }
  }
  return whole
}
