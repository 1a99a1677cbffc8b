import { describe, expect, it } from 'vitest'
import { localDate } from '../../date/local-date.ts'
import type { Draft } from '../../plan/draft.ts'
import { aDraft, aDraftHead, aDraftTask, aRead, aSource, aSpan } from '../../testing/index.ts'
import { checkDraft } from '../check.ts'
import { confirmedOfDraft } from '../confirmed.ts'
import type { Finding, FindingRule } from '../finding.ts'

const found = (rule: FindingRule, draft: Partial<Draft>, ...text: readonly string[]): readonly Finding[] =>
  checkDraft(aDraft(draft), { source: aSource(...text) }).filter((finding) => finding.rule === rule)

const head = (overrides: Partial<Draft['document']>): Partial<Draft> => ({ document: aDraftHead(overrides) })

describe('document/annex-absent', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['(có phụ lục II kèm theo)', ['1. Rà soát (có phụ lục II kèm theo).'], ['phụ lục II']],
    ['a slip between the words', ['1. Rà soát (có phụ lục II kèm thèm theo).'], ['phụ lục II']],
    ['its number in figures', ['Chi tiết tại Phụ lục 01 kèm theo.', 'PHỤ LỤC I', 'DANH MỤC'], []],
    ['its only annex without a number', ['Chi tiết tại Phụ lục I kèm theo.', 'PHỤ LỤC', 'DANH MỤC'], []],
    ['the second of two', ['Theo Phụ lục I và tại Phụ lục II kèm theo.', 'PHỤ LỤC I', 'DANH MỤC'], ['Phụ lục II']],
    ['only the note under its title', ['(Nhiệm vụ cụ thể tại Phụ lục kèm theo)', 'DANH MỤC NHIỆM VỤ', '(Kèm theo Kế hoạch số 15/KH-UBND)'], []],
    ['a slip in the word', ['theo các Phục lục đính kèm Kế hoạch này'], ['Phục lục']],
    ['of another act', ['giao tại Mục 4.2, Phụ lục 07 ban hành kèm theo Quyết định số 88/QĐ-SYT ngày 20/12/2025'], []],
    ['of a decree', ['thể thức theo Phụ lục I Nghị định số 30/2020/NĐ-CP'], []],
    ['an attachment', ['1. Tập huấn (có tài liệu tập huấn và dự thảo công văn kèm theo).'], ['tài liệu tập huấn và dự thảo công văn']],
    ['an attachment that stands there', ['1. Tập huấn (có danh sách lớp kèm theo).', 'DANH SÁCH LỚP TẬP HUẤN'], []],
    ['nothing referred to', ['1. Lập phụ lục hợp đồng với nhà thầu.'], []],
    ['twice the same', ['(phụ lục I kèm theo)', '(phụ lục I kèm theo)'], ['phụ lục I']],
  ])('%s', (_, text, labels) => {
    const [finding] = found('document/annex-absent', {}, ...text)
    const annexes = finding?.rule === 'document/annex-absent' ? finding.data.annexes.map(({ label }) => label) : []
    expect(annexes).toEqual(labels)
  })
})

describe('document/recipients-untold', () => {
  it.each<[string, readonly string[], readonly string[], readonly string[]]>([
    ['covered by a set phrase', ['Các sở, ban, ngành tỉnh'], ['Sở Y tế', 'Công an tỉnh'], []],
    ['named in short', ['Chi cục TĐC'], ['Chi cục Tiêu chuẩn Đo lường Chất lượng'], []],
    ['a station is no department', ['Các sở, ban, ngành'], ['Trung tâm Xúc tiến Du lịch tỉnh'], ['Trung tâm Xúc tiến Du lịch tỉnh']],
    ['communes', ['Các sở, ban, ngành'], ['UBND các xã, phường'], ['UBND các xã, phường']],
    ['communes, told', ['UBND các xã, phường'], ['UBND các xã, phường'], []],
    ['departments under the province', ['Các cơ quan chuyên môn thuộc UBND tỉnh'], ['Sở Y tế', 'Thanh tra tỉnh'], []],
    ['whoever is concerned', ['Các cơ quan, đơn vị liên quan'], ['Trung tâm Xúc tiến Du lịch tỉnh'], []],
    ['members of a committee', ['Thành viên Ban Chỉ đạo'], ['Sở Y tế'], []],
    ['its head', ['Lãnh đạo Văn phòng UBND tỉnh'], ['Văn phòng UBND tỉnh'], []],
    ['people', ['Lưu: VT'], ['Nguyễn Văn Mẫu', 'Ông Trần Văn Mẫu'], []],
    ['a team for the task', ['Các sở, ban, ngành'], ['Đoàn kiểm tra công vụ'], []],
    ['the issuer itself', ['Lưu: VT'], ['Ủy ban nhân dân Tỉnh Mẫu'], []],
  ])('%s', (_, recipients, leads, untold) => {
    const draft: Partial<Draft> = {
      ...head({ recipients: aRead(recipients) }),
      tasks: leads.map((lead, index) => aDraftTask({ number: `${index + 1}`, lead: aRead([lead]) })),
    }
    const [finding] = found('document/recipients-untold', draft)
    expect(finding?.rule === 'document/recipients-untold' ? finding.data.bodies.map(({ name }) => name) : []).toEqual(untold)
  })
  it('weighs less inside a house', () => {
    const draft: Partial<Draft> = {
      ...head({ issuer: aRead('Sở Y tế'), recipients: aRead(['UBND tỉnh (b/c)']) }),
      tasks: [aDraftTask({ lead: aRead(['Phòng Nghiệp vụ Y']) })],
    }
    expect(found('document/recipients-untold', draft).map(({ severity }) => severity)).toEqual(['note'])
  })
  it('reads the article of a decision that names them', () => {
    const draft = { ...head({ kind: aRead('QUYẾT ĐỊNH'), recipients: aRead(['Như Điều 3']) }), tasks: [aDraftTask({ lead: aRead(['Sở Y tế']) })] }
    expect(found('document/recipients-untold', draft, 'Điều 3. Giám đốc các sở chịu trách nhiệm thi hành Quyết định này.')).toEqual([])
    expect(found('document/recipients-untold', draft, 'Điều 3. Chủ tịch UBND các xã chịu trách nhiệm thi hành.')).toHaveLength(1)
  })
})

const tasks = (count: number): Partial<Draft> => ({ tasks: Array.from({ length: count }, (_, index) => aDraftTask({ number: `${index + 1}`, span: aSpan(index + 1) })) })

type Count = readonly [text: readonly string[], tasks: number, told: 'holds' | 'differs' | 'silent']

describe('counts that a document states', () => {
  it.each<Count>([
    [['Tổng số có 03 danh mục nhiệm vụ trọng tâm./.'], 3, 'holds'],
    [['Tổng cộng: 4 nhiệm vụ.'], 3, 'differs'],
    [['Tổng số có 4 dự án.'], 3, 'silent'],
    [['Kế hoạch gồm 03 nội dung sau:', '1. A.', '2. B.', '3. C.', '4. D.'], 1, 'differs'],
    [['Kế hoạch gồm 03 nội dung sau:', '1. A.', '- a.', '- b.', '2. B.', '3. C.', 'II. KINH PHÍ'], 1, 'holds'],
    [['Tuyên truyền theo 2 hướng:', '- A;', '- B;', '- C.', 'II. KINH PHÍ'], 1, 'differs'],
    [['Tuyên truyền theo 3 hướng:', '- A;', '+ a;', '- B;', '- C.', '2. Kiểm tra'], 1, 'holds'],
    [['1. Gồm 2 nội dung:', '2. Kiểm tra.', '3. Sơ kết.', '4. Tổng kết.'], 1, 'silent'],
    [['Ít nhất 3 nội dung:', '- A;', '- B.'], 1, 'silent'],
    [['Gồm 3 nhóm: (1) A; (2) B; (3) C.'], 1, 'holds'],
    [['Gồm 3 nhóm: (1) A; (2) B.'], 1, 'differs'],
    [['Năm 2026 có các nội dung:', '- A;', '- B.'], 1, 'silent'],
    [['Thực hiện 3 nội dung:', 'Sở Y tế chủ trì.'], 1, 'silent'],
  ])('%j with %d tasks: %s', (text, count, told) => {
    const differs = found('document/count-mismatch', tasks(count), ...text).length > 0
    const holds = confirmedOfDraft(aDraft(tasks(count)), { source: aSource(...text) }).some(({ kind }) => kind === 'count')
    expect({ differs, holds }).toEqual({ differs: told === 'differs', holds: told === 'holds' })
  })
})

describe('parts named beside their count', () => {
  it.each<[string, number | null]>([
    ['Mở 06 lớp tập huấn, gồm: 02 lớp ở miền núi, 03 lớp ở đồng bằng; xong quý II.', 5],
    ['Mở 06 lớp tập huấn, gồm 02 lớp ở miền núi và 04 lớp ở đồng bằng.', null],
    ['Kiểm tra 05 chi bộ về công tác đảng viên: Chi bộ Một, Chi bộ Hai, Chi bộ Ba.', 3],
    ['Kiểm tra 03 chi bộ: Chi bộ Một, Chi bộ Hai, Chi bộ Ba.', null],
    // Not every part is one of those counted: nothing is said.
    ['Mở 06 lớp tập huấn, gồm: 02 lớp ở miền núi, các xã còn lại.', null],
    ['Ít nhất 05 chi bộ: Chi bộ Một, Chi bộ Hai.', null],
    ['Cải tạo 04 khu tập thể: khu A, khu B, khu C và khu D.', null],
    ['Chọn 10 xã, phường: 06 xã miền núi, 04 phường.', null],
  ])('%s', (text, counted) => {
    expect(found('document/count-mismatch', {}, text)[0]?.data ?? null).toEqual(counted === null ? null : expect.objectContaining({ found: counted }))
  })
})

describe('document/years-count', () => {
  it.each<[string, readonly string[]]>([
    ['kế hoạch 05 năm (giai đoạn 2025 – 2030)', ['error']],
    ['kế hoạch 05 năm (2025 đến 2030)', ['warning']],
    ['kế hoạch năm năm giai đoạn 2026 - 2031', ['error']],
    ['kế hoạch 05 năm (giai đoạn 2026 - 2030)', []],
    ['nhiệm kỳ 05 năm 2025 - 2030', []],
    ['sơ kết 10 năm (2011 - 2021)', []],
    ['3 năm học 2024 - 2027', []],
    ['năm 2025 - 2030', []],
    ['trong 05 năm', []],
  ])('%s', (text, severities) => {
    expect(found('document/years-count', {}, text).map(({ severity }) => severity)).toEqual(severities)
  })
})

describe('document/title-year-mismatch', () => {
  const titled = (title: string, issuedOn = localDate(2026, 3, 12)) => head({ title: aRead(title), issuedOn: aRead(issuedOn) })
  it.each<[string, Partial<Draft>, string, number]>([
    ['a plan of last year', titled('Phòng chống dịch bệnh năm 2025'), '', 1],
    ['of the year of signing', titled('Phòng chống dịch bệnh năm 2026'), '', 0],
    ['of the next year', titled('Phòng chống dịch bệnh năm 2027'), '', 0],
    ['a period that runs', titled('Phòng chống dịch bệnh giai đoạn 2021-2030'), '', 0],
    ['a period that is over', titled('Phòng chống dịch bệnh giai đoạn 2021-2025'), '', 1],
    ['looks back', titled('Khắc phục hạn chế năm 2025'), '', 0],
    ['repeated with another year', titled('Phòng chống dịch bệnh năm 2026'), 'UBND tỉnh ban hành Kế hoạch Phòng chống dịch bệnh năm 2025 như sau:', 1],
    ['closed with another year', titled('Phòng chống dịch bệnh năm 2026'), 'Trên đây là Kế hoạch phòng chống dịch bệnh năm 2025./.', 1],
    ['repeated with its own', titled('Phòng chống dịch bệnh năm 2026'), 'UBND tỉnh ban hành Kế hoạch phòng chống dịch bệnh năm 2026 như sau:', 0],
  ])('%s', (_, draft, text, count) => {
    expect(found('document/title-year-mismatch', draft, text)).toHaveLength(count)
  })
})

describe('the parts of a document', () => {
  it.each<[FindingRule, Partial<Draft>, readonly string[], number]>([
    ['document/no-recipients', head({ recipients: aRead([]) }), ['Nơi nhận: Các sở'], 0],
    ['document/no-recipients', head({ recipients: aRead([]) }), ['1. Rà soát.'], 1],
    ['document/no-recipients', head({ recipients: aRead([]) }), [], 0],
    ['document/no-signatory', head({ signatory: aRead(null) }), ['KT. CHỦ TỊCH'], 0],
    ['document/no-signatory', head({ signatory: aRead(null) }), ['1. Rà soát.'], 1],
    ['document/no-national-title', {}, ['CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM'], 0],
    ['document/no-national-title', {}, ['ĐẢNG CỘNG SẢN VIỆT NAM'], 0],
    ['document/no-national-title', {}, ['1. Rà soát.'], 1],
    ['document/no-national-title', {}, [], 0],
    ['document/no-issuer', head({ issuer: aRead(null) }), ['1. Rà soát.'], 1],
    ['document/execution-clause', {}, ['Điều 1. Ban hành kèm theo Quyết định này Kế hoạch …', 'Điều 2. Hiệu lực.'], 1],
    ['document/execution-clause', {}, ['Điều 1. Phê duyệt Kế hoạch …', 'Điều 2. Các sở chịu trách nhiệm thi hành Quyết định này.'], 0],
    ['document/execution-clause', {}, ['1. Ban hành kế hoạch.'], 0],
  ])('%s %#', (rule, draft, text, count) => {
    expect(found(rule, draft, ...text)).toHaveLength(count)
  })
})
