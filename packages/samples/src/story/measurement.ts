// The story of the measurement plan.

import { addDays, type LocalDate } from '@tiendo/domain'
import { health, science, technical, trade, type Person } from '../authority.ts'
import { firstAfter, firstOfNextQuarter, from, yearsEnded } from '../documents/dates.ts'
import { measurementDates } from '../documents/measurement.dates.ts'
import { accepts, reports, returns, rounds, submits, waives, scenesOf, type Scene } from './script.ts'

const scene = scenesOf('mau-do-luong')

export const measurementStory = (today: LocalDate): readonly Scene[] => {
  const d = measurementDates(today)
  const fair = from(d.opening, 0)
  const handbook = from(addDays(firstOfNextQuarter(d.opening), 9), 0)
  const retraining = from(d.issued, 40)
  const returned = from(today, -22)
  const register = from(d.closed, -5)
  const unitReport = from(firstAfter(d.issued, 11, 12), 0)
  const ownReport = firstAfter(d.issued, 11, 29)
  const years = yearsEnded(d.issued, today)
  const yearly = (work: string, organisation: string, by: Person): readonly Scene[] =>
    rounds(years, 10, by, 'monitor').map(({ period, acts }) => scene(work, organisation, acts, period))
  return [
    ...yearly('đến tiểu thương ở các chợ', trade, 'trade'),
    ...yearly('cột đo xăng dầu', science, 'officer'),
    ...yearly('gạo, đường, bột giặt', technical, 'technical'),
    scene(
      'ngày hội cân đối chứng',
      science,
      [
        reports('officer', from(fair, -10), 60, 'Đã thống nhất địa điểm với ban quản lý chợ'),
        submits('officer', fair, fair, 'Ngày hội đón hơn 300 lượt người cân đối chứng'),
        accepts('monitor', from(fair, 4)),
      ],
      d.opening,
    ),
    scene('sổ tay hướng dẫn tự kiểm tra cân', science, [
      reports('officer', from(handbook, -20), 80, 'Chờ giấy phép xuất bản'),
      submits('officer', handbook, handbook, 'In 2.000 cuốn, phát tại 12 chợ'),
      accepts('monitor', from(handbook, 6), 'Hoàn thành, chậm so với kế hoạch'),
    ]),
    scene(
      'Tập huấn kỹ năng kiểm tra phương tiện đo',
      science,
      [reports('officer', from(today, -6), 20, 'Đã có dự thảo kế hoạch, đang lấy ý kiến các xã')],
      d.soon,
    ),
    scene('Hiện đại hóa phòng kiểm định', science, [
      reports('officer', from(today, -30), 35, 'Đã lắp đặt buồng chuẩn nhiệt độ'),
    ]),
    scene('Hiện đại hóa phòng kiểm định', health, [reports('health', from(today, -25), 20)]),
    scene('đào tạo lại kiểm định viên', science, [
      submits('officer', retraining, retraining),
      accepts('monitor', from(retraining, 3)),
    ]),
    scene('quy chế phối hợp kiểm tra lượng', science, [
      reports('officer', from(today, -60), 40, 'Chờ ý kiến của Công an tỉnh'),
    ]),
    scene('cột đo xăng dầu', science, [reports('officer', from(today, -9), 55, 'Đã kiểm tra 61 cửa hàng')], today),
    scene('cân đồng hồ lò xo', science, [
      submits('officer', returned, from(returned, -1)),
      returns('monitor', from(today, -15), 'Thiếu biên bản kiểm định của 04 gian hàng. Bổ sung rồi gửi lại.'),
    ]),
    scene('thiết bị chụp X-quang', health, [submits('health', from(today, -2), register, 'Hồ sơ của 27 thiết bị')]),
    scene('bộ chuẩn khối lượng của tỉnh', science, [
      waives('monitor', from(today, -95), 'Bộ chuẩn được cơ quan quốc gia đánh giá miễn phí, không cần thuê'),
    ]),
    scene(
      'gửi báo cáo kết quả năm',
      health,
      [submits('health', unitReport, unitReport), accepts('monitor', from(unitReport, 5))],
      unitReport,
    ),
    scene(
      'gửi báo cáo kết quả năm',
      trade,
      [
        reports('trade', from(unitReport, -3), 50, 'Chờ số liệu của lực lượng quản lý thị trường'),
        submits('trade', from(unitReport, 20), from(unitReport, 20)),
        accepts('monitor', from(unitReport, 24)),
      ],
      unitReport,
    ),
    scene(
      'tổng hợp, báo cáo Ủy ban nhân dân tỉnh',
      science,
      [
        reports('officer', from(ownReport, -10), 64, 'Đã có số liệu của 9/14 xã, phường'),
        submits('officer', from(ownReport, -1), from(ownReport, -1)),
        accepts('monitor', from(ownReport, 3)),
      ],
      ownReport,
    ),
  ]
}
