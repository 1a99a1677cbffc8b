// Which single bodies a set phrase stands for: "Các sở, ban, ngành" covers every Sở and Ban there is, "UBND các xã,
// phường" every UBND xã and UBND phường. Decided by the head noun of the name and nothing else. A piece that only says
// "liên quan" covers nobody: which bodies those are is not said.

import { mayBelong, ownerOf } from './belonging.ts'
import type { Organisation } from './organisation.ts'

const COMMUNE = 'xã|phường|đặc khu|thị trấn'
const DISTRICT = 'huyện|quận|thị xã|thành phố'
const END = '(?![\\p{L}])'

/** Nouns of bodies inside another: "các đơn vị" of whom, the phrase does not say, so it reaches no further than its plan. */
const INNER = new Set(['phòng', '(?:đơn vị sự nghiệp|cơ sở)', 'đơn vị', 'trung tâm', 'chi cục', '(?:trường|trường học)', 'bệnh viện'])

type Head = { readonly piece: RegExp; readonly covered: RegExp; readonly inner: boolean }

/** Head nouns of a collective's pieces, and the names they cover. The first that fits decides. */
const heads: readonly Head[] = [
  [`sở,? ngành`, `(?:sở|ban|thanh tra|công an|bộ chỉ huy|thuế|hải quan|kho bạc|bảo hiểm xã hội|thống kê|cục|văn phòng)${END}`],
  [`sở`, `sở${END}`],
  [`ban quản lý`, `ban quản lý${END}`],
  [`ban`, `ban${END}(?! (?:chỉ huy|chỉ đạo)${END})`],
  [`ngành`, `(?:thanh tra|công an|bộ chỉ huy|thuế|hải quan|kho bạc|bảo hiểm xã hội|thống kê|ngân hàng nhà nước|cục)${END}`],
  [`bộ`, `bộ${END}(?! (?:chỉ huy|tư lệnh|đội)${END})`],
  [`ubnd (?:các )?(?:cấp xã|${COMMUNE})`, `ubnd (?:${COMMUNE})${END}`],
  [`ubnd (?:các )?(?:cấp huyện|${DISTRICT})`, `ubnd (?:${DISTRICT})${END}`],
  [`(?:địa phương|ubnd (?:các )?(?:cấp|địa phương))`, `(?:ubnd )?(?:${COMMUNE}|${DISTRICT})${END}`],
  [`(?:cấp xã|${COMMUNE})`, `(?:ubnd )?(?:${COMMUNE})${END}`],
  [`(?:cấp huyện|${DISTRICT})`, `(?:ubnd )?(?:${DISTRICT})${END}`],
  [`phòng`, `(?:phòng|văn phòng|thanh tra)${END}`],
  [`(?:đơn vị sự nghiệp|cơ sở)`, `(?:trung tâm|trường|bệnh viện|viện|bảo tàng|thư viện|quỹ|nhà|trạm)${END}`],
  [`đơn vị`, `(?:phòng|văn phòng|thanh tra|trung tâm|chi cục|ban quản lý|trường|bệnh viện|viện|quỹ|trạm)${END}`],
  [`cơ quan (?:ngang bộ|thuộc chính phủ|trung ương)`, `(?:bộ(?! (?:chỉ huy|tư lệnh|đội)${END})|ngân hàng nhà nước việt nam|văn phòng chính phủ|thanh tra chính phủ)${END}`],
  [`cơ quan`, `(?:sở|ban|cục|thanh tra|văn phòng|công an|bộ chỉ huy|thuế|hải quan|kho bạc)${END}`],
  [`trung tâm`, `trung tâm${END}`],
  [`chi cục`, `chi cục${END}`],
  [`(?:trường|trường học)`, `trường${END}`],
  [`bệnh viện`, `bệnh viện${END}`],
  [`(?:hội|đoàn thể|tổ chức chính trị)`, `(?:hội|tỉnh đoàn|đoàn|liên đoàn|liên minh|hiệp hội|mặt trận|ủy ban mặt trận)${END}`],
  [`(?:doanh nghiệp|công ty)`, `(?:công ty|tổng công ty|tập đoàn|doanh nghiệp)${END}`],
].map(([piece = '', covered = '']) => ({
  piece: new RegExp(`^(?:${piece})${END}`, 'u'),
  covered: new RegExp(`^${covered}`, 'u'),
  inner: INNER.has(piece),
}))

const plain = (name: string): string =>
  name
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/uỷ/g, 'ủy')
    .replace(/ủy ban nhân dân/g, 'ubnd')
    .trim()

const LEADING = /^(?:(?:các|những|toàn thể|tất cả|mỗi|từng|thủ trưởng|lãnh đạo|giám đốc|chủ tịch|người đứng đầu|trưởng) )+/u
const SEPARATOR = /\s*[,;/]\s*|\s+và\s+|\s+-\s+/u
const LEVEL = new RegExp(`^(?:cấp |${COMMUNE}|${DISTRICT})`, 'u')
const VAGUE = /liên quan/u
/** Nouns too wide to stand alone beside "liên quan": "các cơ quan, đơn vị có liên quan". */
const WIDE = /^(?:cơ quan|đơn vị|tổ chức)$/u

/** "UBND các xã, phường" → "ubnd xã", "ubnd phường": a level after UBND is its UBND. */
const piecesOf = (name: string): readonly string[] => {
  let ofUbnd = false
  const vague = VAGUE.test(plain(name))
  return plain(name).split(SEPARATOR).flatMap((raw) => {
    const piece = raw.replace(LEADING, '')
    const level = piece.replace(/^ubnd (?:các )?/u, '')
    if (level !== piece) ofUbnd = true
    else ofUbnd = ofUbnd && LEVEL.test(piece)
    if (piece === '' || VAGUE.test(piece) || (vague && WIDE.test(piece))) return []
    return [ofUbnd ? `ubnd ${level}` : piece]
  })
}

const known = new WeakMap<Organisation, readonly Head[]>()

const coveredBy = (collective: Organisation): readonly Head[] => {
  const before = known.get(collective)
  if (before !== undefined) return before
  const patterns = piecesOf(collective.name).flatMap((piece) => {
    const head = heads.find((one) => one.piece.test(piece))
    return head === undefined ? [] : [head]
  })
  known.set(collective, patterns)
  return patterns
}

/**
 * Whether a set phrase stands for a body, by the head noun of its name or of an alias. False unless one is a
 * collective and the other a unit. `named`: the plan itself names the body; "các đơn vị" reaches only those.
 */
export const covers = (collective: Organisation, unit: Organisation, named = true): boolean => {
  if (collective.kind !== 'collective' || unit.kind !== 'unit') return false
  const patterns = coveredBy(collective)
  const owner = ownerOf(plain(collective.name))
  return [unit.name, ...unit.aliases]
    .map(plain)
    .some((name) => mayBelong(collective, owner, unit, name) && patterns.some((head) => (named || !head.inner) && head.covered.test(name)))
}
