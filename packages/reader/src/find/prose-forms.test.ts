// The forms in which plans without a table write who does what and when: each row one item under "NHIỆM VỤ", or a section.

import { describe, expect, it } from 'vitest'
import { readDocument } from '../index.ts'

const tasksOf = async (text: string) => {
  const bytes = new TextEncoder().encode(`KẾ HOẠCH\n\nTrồng rừng năm 2026\n\n${text}`)
  const result = await readDocument(bytes, 'a.md')
  if (!result.ok) throw new Error(result.error.code)
  return result.value.draft.tasks
}

type Expected = {
  readonly title: string
  readonly lead: readonly string[]
  readonly with?: readonly string[]
  readonly gives?: string | null
  readonly when?: string
}

const [lead, partner] = [['Sở Giống'], ['Sở Tài chính', 'Công an tỉnh']]
const title = 'Lập danh mục rừng'

describe('one item', () => {
  it.each<readonly [string, Expected]>([
    [
      'Lập danh mục rừng. Đơn vị chủ trì: Sở Giống. Đơn vị phối hợp: Sở Tài chính, Công an tỉnh. Thời gian: Quý I/2026. Sản phẩm: Danh mục.',
      { title, lead, with: partner, gives: 'Danh mục', when: 'Quý I/2026' },
    ],
    [
      'Lập danh mục rừng (Đơn vị chủ trì: Sở Giống; phối hợp: Sở Tài chính, Công an tỉnh; thời gian: Quý I/2026; sản phẩm: Danh mục).',
      { title, lead, with: partner, gives: 'Danh mục', when: 'Quý I/2026' },
    ],
    [
      'Lập danh mục rừng - Chủ trì: Sở Giống - Phối hợp: Sở Tài chính, Công an tỉnh - Thời hạn: Quý I/2026',
      { title, lead, with: partner, when: 'Quý I/2026' },
    ],
    [
      'Lập danh mục rừng; thời gian hoàn thành: trước 30/6/2026; kết quả: Quyết định của tỉnh; cơ quan chủ trì: Sở Giống.',
      { title, lead, gives: 'Quyết định của tỉnh', when: 'trước 30/6/2026' },
    ],
    [
      '**Lập danh mục rừng.** **Cơ quan chủ trì:** Sở Giống; **Cơ quan phối hợp:** Sở Tài chính, Công an tỉnh; **Thời gian thực hiện:** Hằng năm.',
      { title, lead, with: partner, when: 'Hằng năm' },
    ],
    [
      'Lập danh mục rừng  \n*Cơ quan thực hiện: Sở Giống.*  \n*Thời gian thực hiện: Quý I/2026.*',
      { title, lead, when: 'Quý I/2026' },
    ],
    ['Phòng Cây giống phòng hộ, chắn sóng (PCG) chủ trì lập danh mục rừng.', { title: 'Phòng Cây giống phòng hộ, chắn sóng (PCG) chủ trì lập danh mục rừng.', lead: ['Phòng Cây giống phòng hộ, chắn sóng (PCG)'] }],
    ['**Vườn ươm.** Trạm Khuyến lâm tổ chức gieo ươm.', { title: 'Vườn ươm. Trạm Khuyến lâm tổ chức gieo ươm.', lead: ['Trạm Khuyến lâm'] }],
    ['**Giống.** Khoa Phòng, chống sâu bệnh lập nhu cầu giống.', { title: 'Giống. Khoa Phòng, chống sâu bệnh lập nhu cầu giống.', lead: ['Khoa Phòng, chống sâu bệnh'] }],
    ['Trồng cây chắn cát; các thôn thực hiện.', { title: 'Trồng cây chắn cát; các thôn thực hiện.', lead: ['các thôn'] }],
    ['Bón phân cho cây. Xí nghiệp Lâm sản chủ trì; thực hiện hằng quý.', { title: 'Bón phân cho cây. Xí nghiệp Lâm sản chủ trì; thực hiện hằng quý.', lead: ['Xí nghiệp Lâm sản'], when: 'hằng quý' }],
    ['Lập danh mục rừng (Sở Giống chủ trì, hoàn thành trong tháng 7/2026).', { title: 'Lập danh mục rừng (Sở Giống chủ trì, hoàn thành trong tháng 7/2026).', lead, when: 'hoàn thành trong tháng 7/2026' }],
    [
      'Lập danh mục rừng (Sở Giống chủ trì, phối hợp với Sở Tài chính; xong trước 31/8/2026).',
      { title: 'Lập danh mục rừng (Sở Giống chủ trì, phối hợp với Sở Tài chính; xong trước 31/8/2026).', lead, with: ['Sở Tài chính'], when: 'xong trước 31/8/2026' },
    ],
    [
      'Giao Sở Giống chủ trì, phối hợp với Sở Tài chính lập danh mục rừng, hoàn thành trước ngày 30/6/2026.',
      {
        title: 'Giao Sở Giống chủ trì, phối hợp với Sở Tài chính lập danh mục rừng, hoàn thành trước ngày 30/6/2026.',
        lead,
        with: ['Sở Tài chính'],
        when: 'hoàn thành trước ngày 30/6/2026',
      },
    ],
    [
      'Sở Giống chủ trì, phối hợp với các sở, ban, ngành và UBND các xã lập danh mục rừng trong quý II/2026.',
      {
        title: 'Sở Giống chủ trì, phối hợp với các sở, ban, ngành và UBND các xã lập danh mục rừng trong quý II/2026.',
        lead,
        with: ['các sở, ban, ngành', 'UBND các xã'],
        when: 'trong quý II/2026',
      },
    ],
    [
      'Lập danh mục rừng (Sở Giống chủ trì; Sở Tài chính, Công an tỉnh phối hợp).',
      { title: 'Lập danh mục rừng (Sở Giống chủ trì; Sở Tài chính, Công an tỉnh phối hợp).', lead, with: partner },
    ],
    ['Sở Giống: Lập danh mục rừng; xong trong quý II.', { title: 'Lập danh mục rừng; xong trong quý II.', lead, when: 'xong trong quý II' }],
    ['Yêu cầu Sở Giống khẩn trương lập danh mục rừng trước 15/5/2026.', { title: 'Yêu cầu Sở Giống khẩn trương lập danh mục rừng trước 15/5/2026.', lead, when: 'trước 15/5/2026' }],
    ['Lập danh mục rừng. Người chịu trách nhiệm: đồng chí Nguyễn Văn Mẫu. Thời gian: từ ngày 01/3/2026 đến ngày 15/3/2026.', { title, lead: ['đồng chí Nguyễn Văn Mẫu'], when: 'từ ngày 01/3/2026 đến ngày 15/3/2026' }],
    ['Lập danh mục rừng. Kinh phí: 20 triệu đồng. Đơn vị thực hiện: Sở Giống.', { title: 'Lập danh mục rừng. Kinh phí: 20 triệu đồng', lead }],
  ])('%s', async (text, expected) => {
    const [task, ...others] = await tasksOf(`## I. NHIỆM VỤ\n\n1. ${text}`)
    expect(others).toEqual([])
    expect({
      title: task?.title.value,
      lead: task?.lead.value,
      with: task?.coordinators.value,
      gives: task?.deliverable.value,
      when: task?.timing.value.phrase,
    }).toEqual({ with: [], gives: null, when: '', ...expected })
  })
})

describe('several items', () => {
  it.each<readonly [string, string, readonly (readonly [number: string | null, title: string, lead: readonly string[], when: string])[]]>([
    [
      'parts line by line under items',
      '## I. NHIỆM VỤ\n\n1. Lập danh mục rừng\n\n- Đơn vị chủ trì: Sở Giống\n- Thời gian: Quý I/2026\n\n2. Mở vườn ươm\n\n- Đơn vị chủ trì: Sở Ươm\n- Thời gian: Quý II/2026',
      [
        ['I.1', 'Lập danh mục rừng', ['Sở Giống'], 'Quý I/2026'],
        ['I.2', 'Mở vườn ươm', ['Sở Ươm'], 'Quý II/2026'],
      ],
    ],
    [
      'parts with what they are about, and with money',
      '## I. NHIỆM VỤ\n\n1. Lập danh mục rừng\n\na) Nội dung: Rà soát diện tích.\n\nb) Cơ quan chủ trì: Sở Giống.\n\nc) Thời gian: Quý I/2026.\n\nd) Kinh phí: 20 triệu đồng.',
      [['I.1', 'Lập danh mục rừng', ['Sở Giống'], 'Quý I/2026']],
    ],
    [
      'parts outside any section of work',
      '## I. CHUYỂN ĐỔI\n\n1. Lập danh mục rừng\n\n- Chủ trì: Sở Giống\n- Thời gian hoàn thành: Quý I/2026',
      [['I.1', 'Lập danh mục rừng', ['Sở Giống'], 'Quý I/2026']],
    ],
    [
      'the heading names who and when',
      '## I. PHÂN CÔNG THỰC HIỆN\n\n### 1. Sở Giống\n\na) Lập danh mục rừng, hoàn thành trong tháng 3/2026.\n\nb) Mở vườn ươm trước ngày 01/6/2026.\n\n### 2. Đề nghị Hội Rừng\n\na) Tuyên truyền hằng quý.',
      [
        ['I.1.a', 'Lập danh mục rừng, hoàn thành trong tháng 3/2026.', ['Sở Giống'], 'hoàn thành trong tháng 3/2026'],
        ['I.1.b', 'Mở vườn ươm trước ngày 01/6/2026.', ['Sở Giống'], 'trước ngày 01/6/2026'],
        ['I.2.a', 'Tuyên truyền hằng quý.', ['Hội Rừng'], 'hằng quý'],
      ],
    ],
    [
      'a list under a name',
      '## I. PHÂN CÔNG THỰC HIỆN\n\n- Sở Giống:\n\n+ Lập danh mục rừng.\n\n+ Mở vườn ươm.\n\n- Sở Ươm:\n\n+ Trồng cây.',
      [
        ['I-1', 'Lập danh mục rừng.', ['Sở Giống'], ''],
        ['I-2', 'Mở vườn ươm.', ['Sở Giống'], ''],
        ['I-3', 'Trồng cây.', ['Sở Ươm'], ''],
      ],
    ],
    [
      'duties with a time beside the work itself; those without are left',
      '## I. NHIỆM VỤ\n\n1. Lập danh mục rừng.\n\n## II. TỔ CHỨC THỰC HIỆN\n\n1. Sở Giống\n\na) Mở vườn ươm trước ngày 01/6/2026.\n\nb) Căn cứ nhiệm vụ được giao, tổ chức thực hiện Kế hoạch.',
      [
        ['I.1', 'Lập danh mục rừng.', [], ''],
        ['II.1.a', 'Mở vườn ươm trước ngày 01/6/2026.', ['Sở Giống'], 'trước ngày 01/6/2026'],
      ],
    ],
    [
      'an opening line is no work',
      '## I. NHIỆM VỤ\n\nTrong năm 2026, tập trung thực hiện các nhiệm vụ sau:\n\n- Lập danh mục rừng.',
      [['I-1', 'Lập danh mục rừng.', [], '']],
    ],
    [
      'headings without numbers',
      '**MỤC ĐÍCH**\n\nGiữ rừng.\n\n**NHIỆM VỤ**\n\n1. Lập danh mục rừng.\n\n2. Mở vườn ươm.\n\n**GIẢI PHÁP**\n\n- Vay vốn.\n\n**TỔ CHỨC THỰC HIỆN**\n\n- Sở Giống tổ chức trồng cây trước ngày 01/6/2026.',
      [
        ['1', 'Lập danh mục rừng.', [], ''],
        ['2', 'Mở vườn ươm.', [], ''],
        [null, 'Sở Giống tổ chức trồng cây trước ngày 01/6/2026.', ['Sở Giống'], 'trước ngày 01/6/2026'],
      ],
    ],
    [
      'items that say their own number',
      '## I. NHIỆM VỤ\n\n**Nhiệm vụ 1:** Lập danh mục rừng\n\n- Chủ trì: Sở Giống\n\n**Nhiệm vụ 2:** Mở vườn ươm\n\n- Chủ trì: Sở Ươm',
      [
        ['1', 'Lập danh mục rừng', ['Sở Giống'], ''],
        ['2', 'Mở vườn ươm', ['Sở Ươm'], ''],
      ],
    ],
  ])('%s', async (_, text, expected) => {
    const tasks = await tasksOf(text)
    expect(tasks.map((task) => [task.number, task.title.value, task.lead.value, task.timing.value.phrase])).toEqual(expected)
  })
})
