// The four orders a number and symbol are written in (Nghị định 30/2020/NĐ-CP, Phụ lục I; the Party's own):
//   state   NUMBER "/" [YEAR "/"] TYPE "-" ISSUER     1703/QĐ-TTg · 01/2021/TT-BKHCN
//   law     NUMBER "/" YEAR "/" QH|UBTVQH TERM        72/2025/QH15
//   party   NUMBER "-" TYPE "/" ISSUER                38-CT/TW · 38 CT/TW
//   letter  NUMBER "/" ISSUER "-" UNIT                12729/VPCP-KGVX
// The number may be blank. Text wrapped at a hyphen, even over a blank line, is still one symbol. White space is
// bounded everywhere, so that no text takes more than linear time.

import { documentTypeName } from './document-types.ts'
import type { DocumentSymbol } from './citation.ts'

const NUMBER = String.raw`\d{1,5}[a-zđ]?`
const YEAR = String.raw`(?:19|20)\d{2}`
const CODE = String.raw`[A-ZĐ][A-ZĐa-zđ]{0,4}`
/** Two capitals or more; of two letters the second may be small ("QĐ-Tg"). */
const ISSUER = String.raw`(?:[A-ZĐƯ]{2}[A-ZĐƯa-zđ&]{0,10}|ThU|[A-ZĐƯ][a-zđ](?![\p{L}\d]))\d{0,2}`
const DASH = '[-\u2010-\u2015\u2212]'
const WRAPPED = String.raw`${DASH}(?:[ \t]{0,8}\n\s{0,8})?`
/** The police and the army name their departments by a letter and a number ("BCA-C04"). */
const NEXT = String.raw`(?:(?:${WRAPPED}|\.)[A-ZĐƯ]{2}[A-ZĐƯa-zđ&]{0,10}\d{0,2}|${WRAPPED}[A-ZĐ]\d{2})`
const HYPHEN = String.raw`\s{0,8}${DASH}\s{0,8}`
const END = String.raw`(?![\p{L}\d])`

const ISSUERS = String.raw`${ISSUER}(?:${NEXT})*`
const HEAD = String.raw`[A-ZĐ][A-ZĐa-zđ&]{0,9}`

const LAW = String.raw`(?<lawNumber>${NUMBER})\/(?<lawYear>${YEAR})\/(?<lawIssuer>(?:UBTV)?QH)\s?(?<term>\d{1,2})${END}`
const START = String.raw`(?<number>${NUMBER})?\s?\/\s?(?:(?<year>${YEAR})\/)?`
const STATE = String.raw`${START}(?<head>${HEAD})(?:${HYPHEN}|(?<=TTLT|NQLT)\/)(?<tail>${ISSUERS})${END}`
const PARTY = String.raw`(?<partyNumber>\d{1,4})?${HYPHEN}(?<partyType>${CODE})\/(?<partyIssuer>${ISSUERS})${END}`
/** "28 NQ/TW": a blank where the Party writes a hyphen. */
const SPACED = String.raw`(?<spacedNumber>\d{1,4})[ \u00a0](?<spacedType>${CODE})\/(?<spacedIssuer>TW|TƯ|TU|ThU|HU|ĐU|QUTW)${END}`

/** One symbol; the caller adds flags and anchors. */
export const SYMBOL = String.raw`(?:${LAW}|${STATE}|${PARTY}|${SPACED})`

const joined = (text: string): string => text.replace(/\s+/g, '').replace(/[\u2010-\u2015\u2212]/g, '-')

/** The parts a match of `SYMBOL` names; null where the shape fits but no order does. */
export const symbolFrom = (groups: Readonly<Record<string, string | undefined>>): DocumentSymbol | null => {
  const { lawNumber, lawYear, lawIssuer, term, head, tail, partyType, partyIssuer } = groups
  if (lawNumber !== undefined && lawYear !== undefined && lawIssuer !== undefined && term !== undefined) {
    const issuer = `${lawIssuer}${term}`
    const text = `${lawNumber}/${lawYear}/${issuer}`
    return { text, number: lawNumber, year: Number(lawYear), type: null, issuer, order: 'law' }
  }
  if (partyType !== undefined && partyIssuer !== undefined)
    return party(groups['partyNumber'] ?? null, partyType, joined(partyIssuer))
  const { spacedNumber, spacedType, spacedIssuer } = groups
  if (spacedNumber !== undefined && spacedType !== undefined && spacedIssuer !== undefined)
    return party(spacedNumber, spacedType, spacedIssuer)
  if (head !== undefined && tail !== undefined)
    return state(groups['number'] ?? null, groups['year'] ?? null, head, joined(tail))
  return null
}

const party = (number: string | null, type: string, issuer: string): DocumentSymbol | null =>
  documentTypeName(type) === null || (number === null && issuer === '')
    ? null
    : { text: `${number ?? ''}-${type}/${issuer}`, number, year: null, type, issuer, order: 'party' }

const state = (number: string | null, year: string | null, head: string, tail: string): DocumentSymbol | null => {
  const text = `${number ?? ''}/${year === null ? '' : `${year}/`}${head}-${tail}`
  const known = documentTypeName(head) !== null
  if (known)
    return { text, number, year: year === null ? null : Number(year), type: head, issuer: tail, order: 'state' }
  // Not a type, so an issuer: a letter. A blank number before two unknown codes is any "A/B-C" of a text.
  if (number === null || year !== null || !/^[A-ZĐ]{2}/.test(head)) return null
  return { text, number, year: null, type: null, issuer: `${head}-${tail}`, order: 'letter' }
}
