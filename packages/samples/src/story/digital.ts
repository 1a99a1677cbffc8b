// The story of the department's digital plan.

import { addDays, type LocalDate } from '@tiendo/domain'
import { digital } from '../authority.ts'
import { from } from '../documents/dates.ts'
import { digitalDates } from '../documents/digital.dates.ts'
import { accepts, reports, submits, scenesOf, type Scene } from './script.ts'

const scene = scenesOf('mau-chuyen-doi-so')

export const digitalStory = (today: LocalDate): readonly Scene[] => {
  const d = digitalDates(today)
  const forms = from(addDays(d.slipped, 13), 0)
  const catalogue = from(d.closed, -8)
  return [
    scene('biểu mẫu điện tử', digital, [
      reports('digital', from(d.slipped, -8), 50, 'Đã rút gọn 6/11 biểu mẫu'),
      submits('digital', forms, forms, 'Áp dụng cho 11 thủ tục'),
      accepts('monitor', from(forms, 5)),
    ]),
    scene('danh mục dữ liệu mở', digital, [
      submits('digital', catalogue, catalogue, 'Công bố 14 bộ dữ liệu'),
      accepts('monitor', from(catalogue, 4)),
    ]),
    scene(
      'khai thác dữ liệu mở cho công chức',
      digital,
      [reports('digital', from(today, -12), 50, 'Đã mở 01 lớp')],
      today,
    ),
    scene('hồ sơ đề xuất cấp độ an toàn', digital, [reports('digital', from(today, -4), 70)]),
  ]
}
