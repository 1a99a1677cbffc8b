// The story of the food-safety plan. What lies ahead of the day has not happened yet and is left out.

import { localDate, type LocalDate } from '@tiendo/domain'
import { health } from '../authority.ts'
import { from } from '../documents/dates.ts'
import { foodSafetyDates } from '../documents/food-safety.dates.ts'
import { accepts, reports, returns, submits, scenesOf, type Scene } from './script.ts'

const scene = scenesOf('mau-an-toan-thuc-pham')

export const foodSafetyStory = (today: LocalDate): readonly Scene[] => {
  const { year } = foodSafetyDates(today)
  const training = from(localDate(year, 3, 20), 0)
  const leaflet = from(localDate(year, 4, 24), 0)
  const water = from(localDate(year, 6, 26), 0)
  return [
    scene('người quản lý bếp ăn trường học', health, [
      submits('health', training, training, '118 người dự'),
      accepts('healthMonitor', from(training, 5)),
    ]),
    scene('tờ rơi về bảo quản thực phẩm', health, [
      submits('health', leaflet, leaflet),
      accepts('healthMonitor', from(leaflet, 4)),
    ]),
    scene('nước uống đóng chai', health, [
      reports('health', from(water, -20), 70),
      submits('health', water, water),
      returns('healthMonitor', from(water, 7), 'Chưa có kết quả kiểm nghiệm của hai cơ sở.'),
      submits('health', from(water, 14), from(water, 13), 'Đã bổ sung kết quả kiểm nghiệm'),
      accepts('healthMonitor', from(water, 18)),
    ]),
  ]
}
