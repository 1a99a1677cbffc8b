import { describe, expect, it } from 'vitest'
import { findCitations } from '../../citation/find-citations.ts'
import { isIssuerCode, nearIssuer } from '../../citation/issuers.ts'
import { mergeCitations } from '../../citation/merge-citations.ts'
import { relationsIn } from '../../citation/relation.ts'
import { localDate } from '../../date/local-date.ts'
import type { Draft } from '../../plan/draft.ts'
import { aDraft, aDraftHead, aRead, aSource } from '../../testing/index.ts'
import { checkDraft } from '../check.ts'
import type { Finding, FindingRule } from '../finding.ts'

/** Each text is a line of the document; its citations quote what names them. */
const found = (rule: FindingRule, text: readonly string[], draft: Partial<Draft> = {}): readonly Finding[] => {
  const mentions = text.flatMap((line, index) => {
    const cited = findCitations(line)
    const relations = relationsIn(line, cited, 'preamble')
    return cited.map((one, at) => ({
      ...one,
      relation: relations[at] ?? 'mentions',
      span: { page: null, line: [index + 1, index + 1] as const, cell: null, quote: line.slice(one.start, one.end) },
    }))
  })
  return checkDraft(aDraft({ citations: mergeCitations(mentions), ...draft }), { source: aSource(...text) }).filter((finding) => finding.rule === rule)
}

describe('citation/unknown-issuer', () => {
  it.each<[string, string | null]>([
    ['SVHTTDDL', 'SVHTTDL'], ['Tg', 'TTg'], ['BNMNT', 'BNNMT'], ['SNMNT', 'SNNMT'], ['UBNND', 'UBND'], ['HĐNDD', 'HĐND'],
    ['SKHCN', null], ['QH15', null], ['PKHCN', null], ['TTI', null], ['EVNMM', null], ['THCS', null], ['X', null],
  ])('%s is a slip of %s', (code, near) => {
    expect(nearIssuer(code, [])).toBe(near)
  })
  it('takes a code that the document uses for its own', () => {
    expect(nearIssuer('ĐHMMẪU', ['ĐHMẪU'])).toBe('ĐHMẪU')
    expect(isIssuerCode('TTG')).toBe(true)
  })
  it('proposes the symbol with the other code', () => {
    const [finding] = found('citation/unknown-issuer', ['Tờ trình số 21/TTr-SVHTTDDL ngày 05/3/2026'])
    expect(finding?.proposal?.instead).toBe('Tờ trình số 21/TTr-SVHTTDL ngày 05/3/2026')
  })
})

describe('citation/date-conflict', () => {
  const ways = (first: string, second: string) => [`5/QĐ-STC ngày ${first}`, `5/QĐ-STC ngày ${second}`, `5/QĐ-STC ngày ${first}`]
  it('proposes the day that most mentions give, as days are written there', () => {
    expect(found('citation/date-conflict', ways('29/12/2023', '29/12/2024'))[0]?.proposal?.instead).toBe('5/QĐ-STC ngày 29/12/2023')
    expect(found('citation/date-conflict', ways('09/4/2023', '09 tháng 4 năm 2024'))[0]?.proposal?.instead).toBe('5/QĐ-STC ngày 09 tháng 4 năm 2023')
  })
  it('proposes nothing where two stand against two', () => {
    expect(found('citation/date-conflict', ['5/QĐ-STC ngày 29/12/2023', '5/QĐ-STC ngày 29/12/2024'])[0]?.proposal).toBeUndefined()
  })
})

const issued = (year: number, month: number, day: number, years: readonly [number, number]): Partial<Draft> => ({
  document: aDraftHead({ issuedOn: aRead(localDate(year, month, day)), years: aRead(years) }),
})

describe('citation/law-not-in-force', () => {
  it.each<[string, Partial<Draft>, readonly string[]]>([
    ['Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/02/2025;', issued(2025, 4, 18, [2025, 2030]), ['note']],
    ['Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/02/2025;', issued(2025, 4, 18, [2025, 2025]), ['note']],
    ['Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/02/2025;', issued(2025, 6, 16, [2025, 2030]), ['warning']],
    ['Căn cứ Luật Tổ chức chính quyền địa phương số 65/2025/QH15 ngày 19/02/2025;', issued(2026, 1, 5, [2026, 2026]), ['warning']],
    ['Theo Luật Tổ chức chính quyền địa phương ngày 16/6/2025;', issued(2026, 1, 5, [2026, 2026]), []],
    ['Căn cứ Luật Tổ chức chính quyền địa phương;', issued(2026, 1, 5, [2026, 2026]), []],
    ['Căn cứ Luật Ngân sách nhà nước số 83/2015/QH13 ngày 25/6/2015;', issued(2025, 1, 5, [2025, 2025]), []],
    ['Căn cứ Luật Ngân sách nhà nước số 83/2015/QH13 ngày 25/6/2015;', issued(2025, 1, 5, [2025, 2026]), ['note']],
    ['Căn cứ Luật Thanh tra năm 2022;', issued(2026, 1, 5, [2026, 2026]), ['warning']],
  ])('%s %#', (text, draft, severities) => {
    expect(found('citation/law-not-in-force', [text], draft).map(({ severity }) => severity)).toEqual(severities)
  })
})

describe('one row, one edge', () => {
  it.each<[FindingRule, readonly string[], number]>([
    ['citation/unknown-type', ['Tờ trình số 21/TTTr-SYT ngày 05/3/2026'], 1],
    ['citation/unknown-type', ['Công văn số 21/SYT-NVY ngày 05/3/2026'], 0],
    ['citation/unknown-type', ['Giấy số 21/GĐN-XYZ ngày 05/3/2026'], 0],
    ['citation/no-date', ['88/QĐ-UBND ngày 20/12/2025', 'Công văn số 31/UBND-VX'], 1],
    ['citation/no-date', ['88/QĐ-UBND ngày 20/12/2025', 'Nghị định số 60/2021/NĐ-CP'], 0],
    ['citation/no-date', ['88/QĐ-UBND', 'Công văn số 31/UBND-VX'], 0],
    ['citation/no-date', ['88/QĐ-UBND ngày 20/12/2025', '88/QĐ-UBND'], 0],
    ['citation/missing-basis', ['1. Rà soát.'], 1],
    ['citation/missing-basis', ['Căn cứ chức năng, nhiệm vụ được giao, Phòng ban hành kế hoạch.'], 0],
    ['citation/missing-basis', ['Thực hiện ý kiến chỉ đạo của Giám đốc Sở.'], 0],
    ['citation/two-names', ['8/QĐ-SYT ngày 20/12/2025 về việc giao dự toán năm 2026;', '8/QĐ-SYT ngày 20/12/2025 về việc giao dự toán;'], 0],
    ['citation/two-names', ['8/QĐ-SYT ngày 20/12/2025 về việc giao dự toán năm 2026;', '8/QĐ-SYT ngày 20/12/2025 về việc mua sắm thiết bị;'], 1],
    ['citation/two-names', ['8/QĐ-SYT ngày 20/12/2025 về việc giao dự toán năm 2026;', '8/QĐ-SYT ngày 20/12/2025;'], 0],
    ['citation/self', ['Căn cứ Kế hoạch số 15/KH-UBND ngày 12/3/2026;'], 1],
    ['citation/self', ['Căn cứ Kế hoạch số 15/KH-UBND ngày 12/02/2026 của UBND tỉnh trên;'], 0],
    ['citation/self', ['(Kèm theo Kế hoạch số 15/KH-UBND ngày 12/3/2026)'], 0],
    ['citation/self-date', ['(Kèm theo Kế hoạch số 15/KH-UBND ngày 12/3/2026)'], 0],
    ['citation/self-date', ['(Ban hành kèm theo Kế hoạch số 15/KH-UBND ngày 13 tháng 3 năm 2026 của UBND tỉnh)'], 1],
    ['citation/self-date', ['Thực hiện Kế hoạch số 15/KH-UBND ngày 13/3/2025 của Bộ Y tế'], 0],
  ])('%s %#', (rule, text, count) => {
    expect(found(rule, text)).toHaveLength(count)
  })
})
