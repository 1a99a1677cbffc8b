// To whom a document goes, as far as its own words say: the list at its foot, and the article that "Như Điều 3" points
// to. Names there are short ("Chi cục TĐC", "CVP, các PCVP UBND tỉnh"), and phrases stand for many ("Các khoa, phòng").

import { organisation } from '../../organisation/build-organisation.ts'
import { covers } from '../../organisation/covers.ts'
import { foldVietnamese } from '../../organisation/fold.ts'
import { matchOrganisation } from '../../organisation/match-organisation.ts'
import { splitOrganisations } from '../../organisation/split-names.ts'
import type { CheckInput } from '../input.ts'

/** "Phòng Hậu cần (PH10)" may be called by the name in brackets. */
const SHORT_NAME = /\(([\p{Lu}\d][\p{L}\d&]{1,13})\)/u
const AS_ABOVE = /^(?:như|nhu)\s+(?:trên|kính gửi|k\/g)/iu
const AS_ARTICLE = /^như\s+điều\s+(\d{1,2})/iu
/** What follows a name in brackets: "(b/c)", "(để thực hiện)". */
const REMARK = /\s{0,4}\([^()]{0,80}\)\s{0,4}$/u
/** "Các cơ quan chuyên môn thuộc UBND tỉnh": whose they are is the issuer's own affair here. */
const OF_ISSUER = /\s(?:trực\s)?thuộc\s(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\s.{0,80}$/iu
const HEADS = /^(?:(?:các|đ\/c|đồng chí|lãnh đạo|chánh|phó chánh|cvp|pcvp|giám đốc|thủ trưởng|trưởng|chủ tịch|ban giám đốc|tập thể lãnh đạo)\s+)+/iu
/** Whoever is on it is told as its member, and who that is is not said; so with "các đơn vị có liên quan". */
const OPEN = /(?:thành viên|ủy viên|uỷ viên)\s+(?:ban|tổ|hội đồng|đoàn|ubnd|ủy ban|bcđ)|liên quan|cơ quan,? đơn vị|các đơn vị trên/iu

/** A letter that goes "as above" goes to whom it addresses; only a plan has nobody above. */
const PLAN = /kế hoạch|chương trình|đề án|phương án|chiến lược/iu

const plain = (text: string): string => foldVietnamese(text).replace(/\buy ban nhan dan\b/g, 'ubnd').replace(/\s+/g, ' ').trim()

/** The words of the article that says who carries a decision out. */
const articleOf = (recipients: readonly string[], { text }: CheckInput): string => {
  const number = recipients.map((name) => AS_ARTICLE.exec(name)?.[1]).find((one) => one !== undefined)
  if (number === undefined) return ''
  const article = new RegExp(String.raw`^[\s*#]{0,6}điều\s+${number}(?!\d)`, 'iu')
  const at = text.findIndex((part) => article.test(part.text))
  return at < 0 ? '' : text.slice(at, at + 2).map((part) => part.text).join(' ')
}

/** Single words that a plural phrase is made of, and what a body's name begins with where one of them stands for it. */
const KINDS: readonly (readonly [phrase: string, names: string])[] = [
  ['don vi', '(?:phong|van phong|ban|to|doi|khoa|trung tam|chi cuc|cuc|vu|vien|truong|benh vien|thanh tra|cong an|tram|hat|quy|bao tang|thu vien|cong ty|toa|xi nghiep)'],
  ['khoa', 'khoa'], ['phong', '(?:phong|van phong|bo phan)'], ['ban', 'ban'], ['to', 'to'], ['doi', 'doi'], ['cuc', 'cuc'], ['vu', 'vu'],
  ['chi cuc', 'chi cuc'], ['trung tam', 'trung tam'], ['cang vu', 'cang vu'], ['cong ty', 'cong ty'], ['xi nghiep', 'xi nghiep'],
  ['benh vien', 'benh vien'], ['truong', 'truong'], ['tram', 'tram'], ['hoi', 'hoi'], ['doan the', '(?:hoi|doan|lien doan|uy ban mat tran|cong doan|mttq|ubmttq)'],
  ['dang uy', 'dang uy'], ['dien luc', 'dien luc'], ['chi nhanh', 'chi nhanh'], ['cd', 'cong doan'], ['cong doan', 'cong doan'], ['so', 'so'],
  ['nganh', '(?:cong an|bo chi huy|thue|hai quan|kho bac|bao hiem xa hoi|thong ke|ngan hang|cuc|thanh tra)'], ['bo', 'bo'],
  ['co quan', '(?:so|ban|cuc|thanh tra|van phong|cong an|bo chi huy|thue|hai quan|kho bac)'], ['to chuc', '(?:hoi|doan|lien doan)'],
]

const PIECES = /\s*[,;/:]\s*|\s+va\s+|\s+-\s+/u

/** What the names of those begin with whom plural phrases stand for. */
const startsOf = (phrases: readonly string[]): readonly RegExp[] =>
  phrases.flatMap((phrase) => {
    if (!/(?:^|\s)cac\s/u.test(phrase)) return []
    const pieces = phrase.split(PIECES).map((piece) => piece.replace(/^.*?(?:^|\s)cac\s+/u, '').replace(/^chu tich\s+/u, ''))
    return pieces.flatMap((piece) =>
      KINDS.filter(([word]) => piece === word || piece.startsWith(`${word} `)).map(([, names]) => new RegExp(`^${names}(?![a-z])`, 'u')),
    )
  })

export type Addressed = {
  /** Whether a body may be taken to be told. */
  readonly told: (name: string) => boolean
  /** It goes to more than it names: nobody can be said to be left out. */
  readonly open: boolean
}

export const addressed = (input: CheckInput): Addressed => {
  const recipients = input.document.recipients.value
  const article = articleOf(recipients, input)
  const asAbove = recipients.some((name) => AS_ABOVE.test(name)) && !PLAN.test(input.document.kind.value ?? '')
  const missing = article === '' && recipients.some((name) => AS_ARTICLE.test(name))
  const cleaned = [...recipients, ...recipients.flatMap((name) => splitOrganisations(name))]
    .map((name) => name.replace(REMARK, '').replace(OF_ISSUER, '').trim())
    .filter((name) => name !== '')
  const names = cleaned.map((name) => name.replace(HEADS, ''))
  const bodies = [...new Set([...cleaned, ...names])].map((name) => organisation(name))
  const units = bodies.filter(({ kind }) => kind === 'unit')
  const sets = bodies.filter(({ kind }) => kind === 'collective')
  const folded = [...new Set(names.map(plain))].filter((name) => name.length >= 6)
  const starts = startsOf([...cleaned, article].map(plain))
  const goesTo = plain([...cleaned, article].join('; '))
  return {
    open: asAbove || missing || [...recipients, article].some((name) => OPEN.test(name)),
    told: (name) => {
      const body = organisation(name)
      const words = plain(name)
      const short = SHORT_NAME.exec(name)?.[1]
      if (short !== undefined && goesTo.split(/[ ,;()/-]+/u).includes(plain(short))) return true
      const level = /^ubnd (?:cac |cap )*(xa|phuong|huyen)(?:$|[ ,])/u.exec(words)?.[1]
      if (level !== undefined) return /dia phuong|ubnd cac cap/u.test(goesTo) || new RegExp(`(?:^|[ ,])${level}(?:$|[ ,;])`, 'u').test(goesTo)
      if (body.kind === 'collective' || matchOrganisation(name, units) !== null) return true
      if (folded.some((one) => one.startsWith(words) || words.startsWith(one)) || plain(article).includes(words)) return true
      return starts.some((start) => start.test(words)) || sets.some((set) => covers(set, body))
    },
  }
}
