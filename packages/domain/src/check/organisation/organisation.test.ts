import { describe, expect, it } from 'vitest'
import { localDate } from '../../date/local-date.ts'
import { organisation } from '../../organisation/build-organisation.ts'
import type { Organisation } from '../../organisation/organisation.ts'
import { apart, syllables } from '../../organisation/same-spelling.ts'
import type { Draft } from '../../plan/draft.ts'
import { aDraft, aDraftHead, aDraftTask, aRead, aSource } from '../../testing/index.ts'
import { checkDraft } from '../check.ts'
import type { Finding, FindingRule } from '../finding.ts'

const led = (...names: readonly string[]): Partial<Draft> => ({
  tasks: names.map((name, index) => aDraftTask({ number: `${index + 1}`, lead: aRead([name]), coordinators: aRead([]) })),
})
const found = (rule: FindingRule, draft: Partial<Draft>, text: readonly string[] = [], organisations: readonly Organisation[] = []): readonly Finding[] =>
  checkDraft(aDraft(draft), { source: aSource(...text), organisations }).filter((finding) => finding.rule === rule)

describe('syllables', () => {
  it.each<[string, string, number]>([['hòa', 'hoà', 0], ['trường', 'trưởng', 1], ['phụ', 'phục', 1], ['công', 'nông', 1], ['tiến', 'tiêu', 2], ['a', 'bcd', 2]])(
    '%s and %s are %d apart',
    (a, b, distance) => {
      expect(apart(syllables(a)[0] ?? '', syllables(b)[0] ?? '')).toBe(distance)
    },
  )
})

describe('organisation/unknown', () => {
  it.each<[string, readonly string[], string | null]>([
    ['one mark off a name used twice', ['Trung tâm Chuyển đổi số', 'Trung tâm Chuyển đổi số', 'Trung tâm Chuyên đổi số'], 'Trung tâm Chuyển đổi số'],
    ['one number off', ['Tổ Kiểm tra số 1', 'Tổ Kiểm tra số 1', 'Tổ Kiểm tra số 2'], null],
    ['two communes', ['UBND xã Tân An', 'UBND xã Tân An', 'UBND xã Tân Ân'], null],
    ['another department', ['Sở Nội vụ tỉnh', 'Sở Nội vụ tỉnh', 'Sở Ngoại vụ tỉnh'], null],
    ['another first letter', ['Phòng Nông nghiệp huyện', 'Phòng Nông nghiệp huyện', 'Phòng Công nghiệp huyện'], null],
    ['used once each', ['Trung tâm Chuyển đổi số', 'Trung tâm Chuyên đổi số'], null],
    ['where the tone is set', ['Sở Văn hóa và Thể thao', 'Sở Văn hóa và Thể thao', 'Sở Văn hoá và Thể thao'], null],
  ])('%s', (_, names, near) => {
    const [finding] = found('organisation/unknown', led(...names))
    expect(finding?.rule === 'organisation/unknown' ? finding.data.near : null).toBe(near)
  })
  it('knows the register', () => {
    const register = [organisation('Trung tâm Chuyển đổi số')]
    expect(found('organisation/unknown', led('Trung tâm Chuyên đổi số'), [], register)[0]?.data).toMatchObject({ source: 'register' })
    expect(found('organisation/unknown', led('Trung tâm Chuyển đổi số'), [], register)).toEqual([])
  })
})

const signed = (year: number, month: number, years: readonly [number, number]): Partial<Draft> => ({
  document: aDraftHead({ issuedOn: aRead(localDate(year, month, 1)), years: aRead(years) }),
})

describe('organisation/abolished', () => {
  it.each<[string, Partial<Draft>, string | null]>([
    ['Chủ tịch UBND các huyện, thị xã chỉ đạo thực hiện.', signed(2026, 1, [2026, 2026]), 'warning'],
    ['Chủ tịch UBND các huyện/thành phố chỉ đạo thực hiện.', signed(2025, 4, [2025, 2030]), 'note'],
    ['Chủ tịch UBND các huyện chỉ đạo thực hiện.', signed(2024, 1, [2024, 2024]), null],
    ['Giao Thanh tra Sở kiểm tra.', signed(2026, 1, [2026, 2026]), 'warning'],
    ['Giao Thanh tra tỉnh kiểm tra.', signed(2026, 1, [2026, 2026]), null],
    ['Sở Thông tin và Truyền thông chủ trì.', signed(2026, 1, [2026, 2026]), 'warning'],
    ['Hồ sơ do UBND cấp huyện trước đây bàn giao.', signed(2026, 1, [2026, 2026]), null],
    ['Thông tư số 01/2021/TT-BYT về chức năng của UBND cấp huyện.', signed(2026, 1, [2026, 2026]), null],
    ['Báo cáo UBND huyện trước ngày 20/12/2026.', signed(2026, 1, [2026, 2026]), 'warning'],
    ['UBND huyện trước ngày 01/7/2025 đã giao đất.', signed(2026, 1, [2026, 2026]), null],
    ['UBND huyện cũng tham gia quản lý tài nguyên.', signed(2026, 1, [2026, 2026]), 'warning'],
    ['Sở Lao động - Thương binh và Xã hội chủ trì.', signed(2026, 1, [2026, 2026]), 'warning'],
    ['Hội Nông dân các huyện vận động hội viên.', signed(2026, 1, [2026, 2026]), 'warning'],
    ['Hội Nông dân các xã vận động hội viên.', signed(2026, 1, [2026, 2026]), null],
    ['UBND các xã, phường, đặc khu chủ trì.', signed(2026, 1, [2026, 2026]), null],
  ])('%s', (text, draft, severity) => {
    expect(found('organisation/abolished', draft, [text])[0]?.severity ?? null).toBe(severity)
  })
  it('asks the register, and names who came after', () => {
    const heir = organisation('Chi cục Chất lượng')
    const gone = organisation('Chi cục Đo lường', { validTo: localDate(2026, 5, 31), successors: [heir.id] })
    const draft = { ...led('Chi cục Đo lường'), ...signed(2026, 3, [2026, 2026]) }
    expect(found('organisation/abolished', draft, [], [gone, heir])[0]).toMatchObject({
      severity: 'note',
      data: { signed: 'before', bodies: [{ name: 'Chi cục Đo lường', since: '2026-06-01', act: null, now: ['Chi cục Chất lượng'] }] },
    })
  })
})

describe('names', () => {
  it.each<[FindingRule, readonly string[], number]>([
    ['organisation/alias-of-two', ['Chi cục', 'Chi cục Kiểm lâm', 'Chi cục Thủy lợi'], 1],
    ['organisation/alias-of-two', ['Chi cục', 'Chi cục Kiểm lâm'], 0],
    ['organisation/alias-of-two', ['Công an', 'Công an tỉnh', 'Công an xã'], 1],
    ['organisation/alias-of-two', ['Văn phòng', 'Văn phòng Đăng ký đất đai', 'Văn phòng UBND tỉnh'], 0],
    ['organisation/name-variants', ['Sở Công Thương', 'Sở Công thương'], 1],
    ['organisation/name-variants', ['Sở Văn hóa và Thể thao', 'Sở Văn hoá và Thể thao'], 0],
    ['organisation/name-variants', ['Sở KH&CN', 'Sở Khoa học và Công nghệ'], 0],
    ['organisation/name-variants', ['Phòng Quản lý Đô thị', 'Phòng Đô thị'], 1],
    ['organisation/name-variants', ['Các sở, ban, ngành', 'các sở, ban, ngành'], 0],
  ])('%s %j', (rule, names, count) => {
    expect(found(rule, led(...names))).toHaveLength(count)
  })
})

describe('organisation/inspection-power', () => {
  const doing = (title: string, lead: string): Partial<Draft> => ({ tasks: [aDraftTask({ title: aRead(title), lead: aRead([lead]) })] })
  it.each<[string, string, Partial<Draft>, number]>([
    ['Tổ chức thanh tra, kiểm tra các cơ sở', 'Sở Y tế', {}, 1],
    ['Tổ chức kiểm tra các cơ sở', 'Sở Y tế', {}, 0],
    ['Tổ chức thanh tra các cơ sở', 'Thanh tra tỉnh', {}, 0],
    ['Phối hợp với Thanh tra tỉnh tổ chức thanh tra', 'Sở Y tế', {}, 0],
    ['Thực hiện kết luận thanh tra', 'Sở Y tế', {}, 0],
    ['Tổ chức thanh tra các cơ sở', 'Sở Y tế', signed(2024, 2, [2024, 2024]), 0],
  ])('%s, %s %#', (title, lead, draft, count) => {
    expect(found('organisation/inspection-power', { ...doing(title, lead), ...draft })).toHaveLength(count)
  })
})
