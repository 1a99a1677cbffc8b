import { describe, expect, it } from 'vitest'
import { readDocument } from '../index.ts'

const draftOf = async (text: string) => {
  const result = await readDocument(new TextEncoder().encode(`KẾ HOẠCH\n\nTrồng rừng năm 2026\n\n${text}`), 'a.txt')
  if (!result.ok) throw new Error(result.error.code)
  return result.value.draft
}

describe('tasks in prose', () => {
  it.each([
    [
      'who is given the work',
      'I. NHIỆM VỤ\n\n- Giao Sở Trồng rừng chủ trì, phối hợp với Sở Tài chính lập danh mục (hoàn thành trong quý II/2026).',
      ['I-1', ['Sở Trồng rừng'], ['Sở Tài chính'], 'hoàn thành trong quý II/2026'],
    ],
    [
      'a body as the subject',
      'I. NHIỆM VỤ\n\n- Chi cục Kiểm lâm rà soát diện tích rừng khi có yêu cầu.',
      ['I-1', ['Chi cục Kiểm lâm'], [], 'khi có yêu cầu'],
    ],
    [
      'a body as the heading',
      'I. PHÂN CÔNG THỰC HIỆN\n\n1. Sở Trồng rừng:\n\n- Lập danh mục trước ngày 01/9/2026.',
      ['I.1-1', ['Sở Trồng rừng'], [], 'trước ngày 01/9/2026'],
    ],
    ['nobody named', 'I. NHIỆM VỤ\n\n1. Rà soát diện tích rừng.', ['I.1', [], [], '']],
    [
      'parts stated line by line',
      'I. NỘI DUNG\n\n1. Lập danh mục rừng\n\na) Cơ quan chủ trì: Sở Trồng rừng.\n\nb) Cơ quan phối hợp: Sở Tài chính; Công an tỉnh.\n\nc) Thời gian hoàn thành: Quý I/2026.',
      ['I.1', ['Sở Trồng rừng'], ['Sở Tài chính', 'Công an tỉnh'], 'Quý I/2026'],
    ],
  ])('%s', async (_, text, [number, lead, coordinators, phrase]) => {
    const [task] = (await draftOf(text)).tasks
    expect([task?.number, task?.lead.value, task?.coordinators.value, task?.timing.value.phrase]).toEqual([
      number,
      lead,
      coordinators,
      phrase,
    ])
    expect(task?.title.confidence).toBe('likely')
  })
})

it('a row of tasks that speaks of criteria is no heading of targets', async () => {
  const draft = await draftOf(
    'I. NHIỆM VỤ\n\nTT\tNội dung công việc\tThời gian hoàn thành\tCơ quan chủ trì\n1\tTrồng rừng\tNăm 2026\tSở Giống\n2\tHoàn thiện bộ tiêu chí rừng\tNăm 2026\tSở Giống',
  )
  expect([draft.tasks.length, draft.targets.length]).toEqual([2, 0])
})

describe('following up and reporting', () => {
  it.each([
    ['Theo dõi, đôn đốc việc thực hiện Kế hoạch; định kỳ hằng năm báo cáo Sở Trồng rừng trước ngày 10/12.', 0, 1],
    ['Theo dõi sinh trưởng của rừng trồng.', 1, 0],
    ['Rà soát diện tích rừng; báo cáo Sở Trồng rừng trước ngày 10/12/2026.', 1, 0],
  ])('%s', async (text, tasks, duties) => {
    const draft = await draftOf(`I. TỔ CHỨC THỰC HIỆN\n\n1. Chi cục Kiểm lâm\n\n- ${text}\n\n- Trồng 5 ha rừng.`)
    expect([draft.tasks.length - 1, draft.duties.length]).toEqual([tasks, duties])
  })

  it('takes no addressees and no persons for work', async () => {
    const draft = await draftOf(
      [
        'CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH MẪU ĐIỆN:',
        '- Các doanh nghiệp khai thác rừng.',
        'I. VIỆC CẦN LÀM',
        '1. Trưởng ban Trồng rừng rà soát diện tích.',
        'II. CÁC TỔ',
        '1. Tổ Giống: bà Trần Thị Mẫu (Trưởng ban Trồng rừng).',
      ].join('\n\n'),
    )
    expect(draft.tasks.map((task) => task.title.value)).toEqual(['Trưởng ban Trồng rừng rà soát diện tích.'])
  })
})

describe('who is named', () => {
  it.each([
    ['Giao Phòng Kế hoạch - Tài chính lập danh mục.', ['Phòng Kế hoạch - Tài chính'], []],
    ['Giao Ban Quản lý dự án đầu tư xây dựng công trình giao thông lập danh mục.', ['Ban Quản lý dự án đầu tư xây dựng công trình giao thông'], []],
    ['Lập danh mục (Phòng Quản lý đầu tư chủ trì, xong trong quý I/2026).', ['Phòng Quản lý đầu tư'], []],
    ['Lập danh mục (Văn phòng chủ trì, phối hợp với Phòng Quy hoạch xây dựng; xong trong năm 2026).', ['Văn phòng'], ['Phòng Quy hoạch xây dựng']],
    ['Trưởng các Ban rà soát danh mục.', ['Trưởng các Ban'], []],
    ['Lập danh mục; Ban Trồng rừng chủ trì, xong trong quý I/2026.', ['Ban Trồng rừng'], []],
    ['Lập danh mục, do Trung tâm Giống chủ trì thực hiện.', ['Trung tâm Giống'], []],
    ['Lập danh mục (Phòng Giống; 05/02/2026).', ['Phòng Giống'], []],
    ['Sở Trồng rừng: Lập danh mục cây.', ['Sở Trồng rừng'], []],
    ['Lập danh mục. Đơn vị chủ trì: Phòng Giống. Đơn vị phối hợp: Phòng Rừng.', ['Phòng Giống'], ['Phòng Rừng']],
    ['Giao Phòng Giống chủ trì, phối hợp với Phòng Kỹ thuật trang bị.', ['Phòng Giống'], ['Phòng Kỹ thuật trang bị']],
    ['Giao Phòng Giống trang bị 10 máy tính.', ['Phòng Giống'], []],
    ['Giao Sở Giáo dục và Đào tạo lập danh mục.', ['Sở Giáo dục và Đào tạo'], []],
    ['Giao Trung tâm Dịch vụ việc làm lập danh mục.', ['Trung tâm Dịch vụ việc làm'], []],
    ['Ban lãnh đạo Sở lập danh mục.', ['Ban lãnh đạo Sở'], []],
  ])('%s', async (text, lead, coordinators) => {
    const [task] = (await draftOf(`I. NHIỆM VỤ\n\n1. ${text}`)).tasks
    expect([task?.lead.value, task?.coordinators.value]).toEqual([lead, coordinators])
  })
})

describe('duties outside any section of tasks', () => {
  const table = 'TT\tNhiệm vụ\tChủ trì\tThời gian\n1\tTrồng rừng\tSở Trồng rừng\tNăm 2026'

  it.each([
    ['under a body as the heading', '1. Sở Giống\na) Lập danh mục cây giống.\nb) Mở vườn ươm.', ['Lập danh mục cây giống.', 'Mở vườn ươm.']],
    ['asked by an opening line', 'Sở Giống đề nghị các đơn vị thực hiện như sau:\n1. Lập danh mục cây giống.', ['Lập danh mục cây giống.']],
    ['beside a catalogue, with a limit', `Giao Sở Giống mở vườn ươm trước ngày 01/6/2026.\n\n${table}`, ['Trồng rừng', 'Giao Sở Giống mở vườn ươm trước ngày 01/6/2026.']],
    ['beside a catalogue, without a limit', `Giao Sở Giống mở vườn ươm.\n\n${table}`, ['Trồng rừng']],
  ])('%s', async (_, text, titles) => {
    expect((await draftOf(text)).tasks.map((task) => task.title.value)).toEqual(titles)
  })
})

describe('reporting duties', () => {
  it.each([
    [
      'Định kỳ trước ngày 15/11 hằng năm, các sở báo cáo kết quả gửi Sở Trồng rừng để tổng hợp.',
      ['các sở'],
      'Sở Trồng rừng',
      'trước ngày 15/11 hằng năm',
    ],
    [
      'Các xã, phường gửi báo cáo về Ủy ban nhân dân tỉnh (qua Sở Trồng rừng) trước ngày 10 tháng 12 hàng năm.',
      ['Các xã, phường'],
      'Ủy ban nhân dân tỉnh (qua Sở Trồng rừng)',
      'trước ngày 10 tháng 12 hàng năm',
    ],
    [
      'Hạt Kiểm lâm báo cáo Sở Trồng rừng vào ngày 25 hằng tháng.',
      ['Hạt Kiểm lâm'],
      'Sở Trồng rừng',
      'vào ngày 25 hằng tháng',
    ],
    [
      '1. Phòng Quản lý cây xanh: theo dõi, đôn đốc; báo cáo kết quả hằng tháng về Sở Trồng rừng trước ngày 25.',
      ['Phòng Quản lý cây xanh'],
      'Sở Trồng rừng',
      'hằng tháng về Sở Trồng rừng trước ngày 25',
    ],
  ])('%s', async (text, from, to, phrase) => {
    const { duties } = await draftOf(`I. BÁO CÁO\n\n${text}`)
    expect(duties.map((duty) => [duty.from.value, duty.to.value, duty.timing.value.phrase])).toEqual([
      [from, to, phrase],
    ])
  })
})

describe('targets', () => {
  it.each([
    ['Tập huấn cho ít nhất 100 cán bộ, công chức thuộc các xã.', '>=', '100', 'cán bộ, công chức'],
    ['Phấn đấu 95% hộ dân được giao rừng.', '=', '95', '% hộ dân được giao rừng'],
    ['Tối thiểu 98,5% hồ sơ đúng hạn.', '>=', '98.5', '% hồ sơ đúng hạn'],
    ['Không quá 1.200 lượt người mỗi ngày.', '<=', '1200', 'lượt người mỗi ngày'],
    ['Khoảng 30 doanh nghiệp tham gia trồng rừng.', '~', '30', 'doanh nghiệp'],
    ['Trồng từ 05 mô hình trở lên.', '>=', '5', 'mô hình'],
  ])('%s', async (text, comparator, quantity, unit) => {
    const { targets } = await draftOf(`I. MỤC TIÊU\n\n${text}`)
    expect(targets.map((target) => [target.comparator, target.quantity, target.unit])).toEqual([
      [comparator, quantity, unit],
    ])
  })
})

describe('what was not taken', () => {
  const table = 'TT\tNhiệm vụ\tChủ trì\tThời gian\n1\tTrồng rừng\tSở Trồng rừng\tNăm 2026'

  it.each([
    ['a deadline beside a catalogue', 'Danh mục phải xong trước ngày 30/4/2026.', 'looksLikeDeadline'],
    ['work given beside a catalogue', '- Giao Sở Tài chính bố trí vốn.', 'looksLikeTask'],
    ['a sum outside the budget', 'Năm trước đã chi 500 triệu đồng.', 'looksLikeSum'],
  ])('%s', async (_, text, why) => {
    const { untaken } = await draftOf(`I. CHUNG\n\n${text}\n\n${table}`)
    expect(untaken.map((item) => item.why)).toEqual([why])
  })

  it('a column that is not understood', async () => {
    const { untaken } = await draftOf('TT\tNhiệm vụ\tChủ trì\tMàu sắc\n1\tTrồng rừng\tSở Trồng rừng\tXanh')
    expect(untaken).toMatchObject([{ why: 'columnNotUnderstood', text: 'Màu sắc: Xanh' }])
  })
})
