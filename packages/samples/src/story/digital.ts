// The story of the department's digital plan: one room works well, one fell behind.

import { addDays, type LocalDate } from '@tiendo/domain'
import { centre, digital, office } from '../authority.ts'
import { firstAfter, from, quartersEnded, yearsEnded } from '../documents/dates.ts'
import { digitalDates } from '../documents/digital.dates.ts'
import { accepts, reports, rounds, scenesOf, submits, type Scene } from './script.ts'

const scene = scenesOf('mau-chuyen-doi-so')

export const digitalStory = (today: LocalDate): readonly Scene[] => {
  const d = digitalDates(today)
  const forms = from(addDays(d.slipped, 13), 0)
  const catalogue = from(d.closed, -8)
  const first = from(d.opening, 0)
  const quarters = quartersEnded(addDays(d.issued, 10), today)
  const report = firstAfter(d.issued, 12, 9)
  return [
    scene('Kiểm kê máy trạm', office, [
      submits('office', first, first, '212 thiết bị, đề nghị thanh lý 37'),
      accepts('monitor', from(first, 5)),
    ]),
    scene('phòng họp trực tuyến', centre, [
      reports('centre', from(d.missed, -9), 60, 'Thiết bị về chậm, đã lắp xong phần âm thanh'),
    ]),
    ...rounds(quarters, 6, 'office', 'monitor').map(({ period, acts }) => scene('hồ sơ lưu trữ', office, acts, period)),
    scene('biểu mẫu điện tử', digital, [
      reports('digital', from(d.slipped, -8), 50, 'Đã rút gọn 6/11 biểu mẫu'),
      submits('digital', forms, forms, 'Áp dụng cho 11 thủ tục'),
      accepts('monitor', from(forms, 5)),
    ]),
    scene('danh mục dữ liệu mở', digital, [
      submits('digital', catalogue, catalogue, 'Công bố 14 bộ dữ liệu'),
      accepts('monitor', from(catalogue, 4)),
    ]),
    ...rounds(yearsEnded(d.issued, today), 16, 'digital', 'monitor').map(({ period, acts }) =>
      scene('khai thác dữ liệu mở cho công chức', digital, acts, period),
    ),
    scene(
      'khai thác dữ liệu mở cho công chức',
      digital,
      [reports('digital', from(today, -12), 50, 'Đã mở 01 lớp')],
      today,
    ),
    scene('tấn công lừa đảo', centre, [submits('centre', first, first), accepts('monitor', from(first, 6))], d.opening),
    ...rounds(quarters, 4, 'centre', 'monitor').map(({ period, acts }) =>
      scene('trang thông tin điện tử', centre, acts, period),
    ),
    ...rounds([report], 2, 'digital', 'monitor').map(({ period, acts }) =>
      scene('báo cáo kết quả thực hiện về Văn phòng Sở', digital, acts, period),
    ),
    ...rounds([report], 1, 'centre', 'monitor').map(({ period, acts }) =>
      scene('báo cáo kết quả thực hiện về Văn phòng Sở', centre, acts, period),
    ),
    scene('hồ sơ đề xuất cấp độ an toàn', digital, [reports('digital', from(today, -4), 70)]),
  ]
}
