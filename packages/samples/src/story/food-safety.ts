// The story of the food-safety plan. What lies ahead of the day has not happened yet and is left out.

import { addDays, localDate, type LocalDate } from '@tiendo/domain'
import { diseaseControl, foodAgency, health } from '../authority.ts'
import { from, quartersEnded } from '../documents/dates.ts'
import { foodSafetyDates } from '../documents/food-safety.dates.ts'
import { accepts, reports, returns, rounds, scenesOf, submits, type Scene } from './script.ts'

const scene = scenesOf('mau-an-toan-thuc-pham')

const MONITOR = 'healthMonitor'

export const foodSafetyStory = (today: LocalDate): readonly Scene[] => {
  const { issued, year } = foodSafetyDates(today)
  const training = from(localDate(year, 3, 20), 0)
  const leaflet = from(localDate(year, 4, 24), 0)
  const water = from(localDate(year, 6, 26), 0)
  const kits = from(localDate(year, 9, 24), 0)
  const map = from(localDate(year, 12, 21), 0)
  const quarters = quartersEnded(issued, today)
  // Reports are due on the 19th of a quarter's last month; the last quarter's still lacks one of the two units.
  const reportDays = quarters.map((end) => addDays(end, -12))
  return [
    ...rounds(quarters, 5, 'health', MONITOR).map(({ period, acts }) => scene('bữa ăn an toàn', health, acts, period)),
    scene('rau, quả tại chợ đầu mối', foodAgency, [submits('foodAgency', map, map), accepts(MONITOR, from(map, 2))]),
    scene('người quản lý bếp ăn trường học', health, [
      submits('health', training, training, '118 người dự'),
      accepts(MONITOR, from(training, 5)),
    ]),
    scene('tờ rơi về bảo quản thực phẩm', health, [
      submits('health', leaflet, leaflet),
      accepts(MONITOR, from(leaflet, 4)),
    ]),
    scene('nước uống đóng chai', health, [
      reports('health', from(water, -20), 70),
      submits('health', water, water),
      returns(MONITOR, from(water, 7), 'Chưa có kết quả kiểm nghiệm của hai cơ sở.'),
      submits('health', from(water, 14), from(water, 13), 'Đã bổ sung kết quả kiểm nghiệm'),
      accepts(MONITOR, from(water, 18)),
    ]),
    scene('bộ xét nghiệm nhanh', diseaseControl, [
      submits('diseaseControl', kits, kits, 'Cấp cho 96 trạm y tế'),
      accepts(MONITOR, from(kits, 6)),
    ]),
    scene('bản đồ cơ sở dịch vụ ăn uống', health, [submits('health', map, map), accepts(MONITOR, from(map, 3))]),
    ...rounds(reportDays, 2, 'foodAgency', MONITOR).map(({ period, acts }) =>
      scene('gửi báo cáo quý', foodAgency, acts, period),
    ),
    ...rounds(reportDays.slice(0, -1), 1, 'diseaseControl', MONITOR).map(({ period, acts }) =>
      scene('gửi báo cáo quý', diseaseControl, acts, period),
    ),
  ]
}
