// Whom an authority cannot give tasks to: bodies of another line than its own, which it asks. Told by the head of a name.

import { expandAbbreviations } from '../../organisation/abbreviations.ts'
import { foldVietnamese } from '../../organisation/fold.ts'
import type { CheckInput } from '../input.ts'
import type { OtherLine } from './findings.ts'
import { bodyKey, sameBody } from './same-body.ts'

export const plainName = (name: string): string => foldVietnamese(expandAbbreviations(name)).replace(/\s+/g, ' ').trim()

const PARTY = 'tinh uy|thanh uy|dang uy|huyen uy|trung uong'
const HEADS: readonly (readonly [OtherLine, string])[] = [
  ['party', `ban tuyen giao|ban (?:to chuc|noi chinh|dan van|chinh sach[^,;]{0,20}) (?:${PARTY})|van phong (?:${PARTY})|(?:${PARTY})(?! (?:ubnd|uy ban nhan dan))|uy ban kiem tra|cac cap uy|ban thuong vu|cac ban (?:dang|xay dung dang)`],
  ['front', 'uy ban mat tran|ubmt|mat tran to quoc'],
  ['union', 'tinh doan|thanh doan|doan thanh nien|hoi lien hiep phu nu|hoi lhpn|hoi phu nu|hoi nong dan|hoi cuu chien binh|lien doan lao dong|cac doan the|cac to chuc chinh tri'],
  ['court', 'toa an|tand|vien kiem sat|vksnd'],
  ['armed', 'cong an|bo chi huy|bchqs|bo doi bien phong|bo tu lenh'],
  ['council', '(?:chu tich )?(?:ubnd|uy ban nhan dan)'],
  ['department', '(?:giam doc )?(?:cac )?so(?= (?!huu))'],
  ['ministry', '(?:cac )?bo(?= )(?! (?:phan|may|mon|doi|chi huy|tu lenh))'],
]
const atStart = HEADS.map(([line, words]) => [line, new RegExp(`^(?:lanh dao |thu truong )?(?:${words})(?![a-z])`)] as const)
const anywhere = HEADS.map(([line, words]) => [line, new RegExp(`(?:^|[ ,;])(?:${words})(?![a-z])`)] as const)

/** Lines that are never told what to do, by the line of whoever issues the plan. */
const ASKED_BY: Readonly<Partial<Record<OtherLine, readonly OtherLine[]>>> = {
  council: ['party', 'front', 'union', 'court'],
  department: ['party', 'front', 'union', 'court', 'armed', 'council', 'department'],
  ministry: ['party', 'front', 'union', 'court', 'council', 'ministry'],
}

const lineOf = (name: string): OtherLine | null => atStart.find(([, head]) => head.test(name))?.[0] ?? null

const ASKING = /(?:^|[^a-z])de nghi (?!cua |tai |khen|xet)/g
/** The bodies asked stand close to the word. */
const REACH = 160

/** Lines that the text asks for their help ("Đề nghị Ủy ban Mặt trận Tổ quốc …"). */
const askedIn = ({ text, tasks }: CheckInput): ReadonlySet<OtherLine> => {
  const asked = new Set<OtherLine>()
  for (const words of [...text.map((part) => part.text), ...tasks.map(({ title }) => title.value)]) {
    if (!/đề nghị/iu.test(words)) continue
    const plain = plainName(words)
    for (const match of plain.matchAll(ASKING)) {
      const after = plain.slice(match.index, match.index + REACH)
      for (const [line, head] of anywhere) if (head.test(after)) asked.add(line)
    }
  }
  return asked
}

/** For each name, the line it is of where the issuer can only ask it; null where it may be told. */
export const otherLine = (input: CheckInput): ((name: string) => OtherLine | null) => {
  const issuer = input.document.issuer.value ?? ''
  const own = lineOf(plainName(issuer))
  const joint = /liên tịch|phối hợp/iu.test(`${input.document.kind.value ?? ''} ${input.document.title.value ?? ''}`)
  const askedOnly = own === null || joint ? undefined : ASKED_BY[own]
  if (askedOnly === undefined) return () => null
  const asked = askedIn(input)
  const key = bodyKey(issuer)
  const find = (name: string): OtherLine | null => {
    const line = lineOf(plainName(name))
    if (line === null || !askedOnly.includes(line) || asked.has(line)) return null
    const nameKey = bodyKey(name)
    return sameBody(nameKey, key) || key.startsWith(nameKey) ? null : line
  }
  // A plan names the same few bodies over and over.
  const known = new Map<string, OtherLine | null>()
  return (name) => {
    const before = known.get(name)
    if (before !== undefined) return before
    const line = find(name)
    known.set(name, line)
    return line
  }
}
