// Who reports to whom and by when, by example: one sentence a row.

import { describe, expect, it } from 'vitest'
import { readDocument } from '../index.ts'

const dutiesOf = async (text: string) => {
  const bytes = new TextEncoder().encode(`KẾ HOẠCH\n\nTrồng rừng năm 2026\n\nI. CHẾ ĐỘ BÁO CÁO\n\n${text}`)
  const result = await readDocument(bytes, 'a.txt')
  if (!result.ok) throw new Error(result.error.code)
  return result.value.draft.duties.map((duty) => [duty.from.value, duty.to.value, duty.timing.value.phrase])
}

type Duty = readonly [from: readonly string[], to: string | null, phrase: string]

describe('reporting duties', () => {
  it.each<readonly [string, readonly Duty[]]>([
    [
      'Các sở, ban, ngành báo cáo kết quả thực hiện về Sở Trồng rừng trước ngày 20/11 hằng năm để tổng hợp, báo cáo UBND tỉnh.',
      [[['Các sở, ban, ngành'], 'Sở Trồng rừng', 'trước ngày 20/11 hằng năm']],
    ],
    [
      'Định kỳ hằng quý (trước ngày 20 của tháng cuối quý), UBND các xã, phường gửi báo cáo về Sở Trồng rừng.',
      [[['UBND các xã, phường'], 'Sở Trồng rừng', 'Định kỳ hằng quý (trước ngày 20 của tháng cuối quý)']],
    ],
    [
      'Sở Trồng rừng tổng hợp, báo cáo Ủy ban nhân dân tỉnh trước ngày 31/12/2026.',
      [[['Sở Trồng rừng'], 'Ủy ban nhân dân tỉnh', 'trước ngày 31/12/2026']],
    ],
    [
      'Thủ trưởng các đơn vị báo cáo kết quả thực hiện về Văn phòng Sở trước ngày 15 tháng cuối của quý.',
      [[['Thủ trưởng các đơn vị'], 'Văn phòng Sở', 'trước ngày 15 tháng cuối của quý']],
    ],
    [
      'Các xã, phường báo cáo Sở Trồng rừng: báo cáo quý trước ngày 20 tháng cuối quý; báo cáo 6 tháng trước ngày 10/6; báo cáo năm trước ngày 05/12.',
      [
        [
          ['Các xã, phường'],
          'Sở Trồng rừng',
          'báo cáo quý trước ngày 20 tháng cuối quý; báo cáo 6 tháng trước ngày 10/6; báo cáo năm trước ngày 05/12',
        ],
      ],
    ],
    [
      'Chi cục Kiểm lâm báo cáo 6 tháng trước ngày 10/6, báo cáo năm trước ngày 05/12 về Sở Trồng rừng.',
      [
        [['Chi cục Kiểm lâm'], 'Sở Trồng rừng', 'trước ngày 10/6'],
        [['Chi cục Kiểm lâm'], 'Sở Trồng rừng', 'trước ngày 05/12'],
      ],
    ],
    [
      '1. Các sở, ngành, UBND các xã, phường báo cáo quý trước ngày 16 tháng cuối quý, báo cáo năm trước ngày 16/12/2026 gửi về Chi cục Kiểm lâm.',
      [
        [['Các sở, ngành', 'UBND các xã, phường'], 'Chi cục Kiểm lâm', 'trước ngày 16 tháng cuối quý'],
        [['Các sở, ngành', 'UBND các xã, phường'], 'Chi cục Kiểm lâm', 'trước ngày 16/12/2026'],
      ],
    ],
    [
      '- Các tổ công tác báo cáo kết quả về Tổ Tổng hợp trước 15 giờ 00 ngày 14 hằng tháng.',
      [[['Các tổ công tác'], 'Tổ Tổng hợp', 'trước 15 giờ 00 ngày 14 hằng tháng']],
    ],
    ['Sở Trồng rừng chịu trách nhiệm theo dõi, đôn đốc, báo cáo việc thực hiện Kế hoạch này.', [[['Sở Trồng rừng'], null, '']]],
    [
      '1. Giám đốc các trung tâm; Chủ tịch UBND các xã giữ rừng theo chức năng, lập kế hoạch của mình; cử người theo dõi; định kỳ trước ngày 20 tháng 10 hằng năm, gửi báo cáo tình hình thực hiện về Sở Trồng rừng.',
      [
        [
          ['Giám đốc các trung tâm', 'Chủ tịch UBND các xã giữ rừng'],
          'Sở Trồng rừng',
          'trước ngày 20 tháng 10 hằng năm',
        ],
      ],
    ],
    [
      'Báo cáo: Trạm Kiểm lâm các xã gửi báo cáo tháng trước ngày 05 của tháng kế tiếp về Phòng Bảo vệ rừng.',
      [[['Trạm Kiểm lâm các xã'], 'Phòng Bảo vệ rừng', 'trước ngày 05 của tháng kế tiếp']],
    ],
    [
      '1. Các tiểu ban báo cáo Trưởng Ban Tổ chức tiến độ vào 16 giờ thứ Sáu hằng tuần.',
      [[['Các tiểu ban'], 'Trưởng Ban Tổ chức', 'vào 16 giờ thứ Sáu hằng tuần']],
    ],
    [
      '1. Phòng Bảo vệ rừng là đầu mối theo dõi; tổng hợp báo cáo Giám đốc Sở trước ngày 05/12/2026.',
      [[['Phòng Bảo vệ rừng'], 'Giám đốc Sở', 'trước ngày 05/12/2026']],
    ],
    [
      'Hạt Kiểm lâm báo cáo Chi cục Kiểm lâm trước ngày 20 hằng tháng; Chi cục Kiểm lâm tổng hợp báo cáo Sở Trồng rừng trước ngày 25 hằng tháng.',
      [
        [['Hạt Kiểm lâm'], 'Chi cục Kiểm lâm', 'trước ngày 20 hằng tháng'],
        [['Chi cục Kiểm lâm'], 'Sở Trồng rừng', 'trước ngày 25 hằng tháng'],
      ],
    ],
    [
      'Công đoàn cơ sở gửi báo cáo kết quả (theo mẫu) về Liên đoàn Lao động tỉnh trước ngày 10/6/2026.',
      [[['Công đoàn cơ sở'], 'Liên đoàn Lao động tỉnh', 'trước ngày 10/6/2026']],
    ],
    [
      'Văn phòng Tỉnh ủy theo dõi, đôn đốc, định kỳ 6 tháng báo cáo Thường trực Tỉnh ủy tình hình thực hiện.',
      [[['Văn phòng Tỉnh ủy'], 'Thường trực Tỉnh ủy', 'định kỳ 6 tháng']],
    ],
    [
      'Các tổ trưởng chuyên môn báo cáo tiến độ thực hiện cho hiệu trưởng vào ngày 25 hằng tháng.',
      [[['Các tổ trưởng chuyên môn'], 'hiệu trưởng', 'vào ngày 25 hằng tháng']],
    ],
    [
      'Phòng Kinh tế báo cáo UBND xã kết quả thực hiện vào thứ Sáu hằng tuần.',
      [[['Phòng Kinh tế'], 'UBND xã', 'vào thứ Sáu hằng tuần']],
    ],
    [
      'Đề nghị Ủy ban MTTQ Việt Nam xã gửi kết quả giám sát về UBND xã trước ngày 30/11/2026 để báo cáo UBND tỉnh.',
      [[['Ủy ban MTTQ Việt Nam xã'], 'UBND xã', 'trước ngày 30/11/2026']],
    ],
    ['Văn phòng Sở tổng hợp, báo cáo Lãnh đạo Sở tại cuộc họp giao ban.', [[['Văn phòng Sở'], 'Lãnh đạo Sở tại cuộc họp giao ban', '']]],
    ['Sở Trồng rừng chỉ đạo Hạt Kiểm lâm rà soát, báo cáo UBND tỉnh.', []],
    [
      'Các khoa, phòng báo cáo tiến độ cho Phòng Quản lý chất lượng vào tuần cuối hằng tháng.',
      [[['Các khoa, phòng'], 'Phòng Quản lý chất lượng', 'vào tuần cuối hằng tháng']],
    ],
    [
      'Sở Trồng rừng tổng hợp, báo cáo UBND tỉnh trước ngày 20 tháng 6 và ngày 20 tháng 12 hằng năm.',
      [[['Sở Trồng rừng'], 'UBND tỉnh', 'trước ngày 20 tháng 6 và ngày 20 tháng 12 hằng năm']],
    ],
    ['Sở Trồng rừng lập báo cáo đánh giá tác động môi trường trước ngày 30/6/2026.', []],
    ['Trong quá trình thực hiện, nếu có vướng mắc, các đơn vị báo cáo Sở Trồng rừng để xem xét.', []],
  ])('%s', async (text, duties) => {
    expect(await dutiesOf(text)).toEqual(duties)
  })
})
