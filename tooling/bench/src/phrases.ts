// Phrases parsed per second, over phrases an official writes, and against the floor of walking them once.
import { parseTiming } from '@tiendo/domain'
import { perSecond, type Figure } from './measure.ts'

/** Phrases an official writes, of every kind. */
export const PHRASES = [
  'Quý III năm 2025', 'Quý II-III/2026', 'Quý II hằng năm', 'trước ngày 15/11/2025', 'trước ngày 15 tháng 11 hằng năm',
  'Thường xuyên', 'Giai đoạn 2026-2030', 'Năm 2026, năm 2029', 'Xong trong tháng 5/2026', '01 lớp/năm',
  'Sau khi cấp trên ban hành Đề án', 'trong vòng 05 ngày làm việc kể từ ngày ban hành Kế hoạch', 'Hằng năm',
  'Quý IV/2026 ban hành kế hoạch; thực hiện theo kế hoạch', 'Định kỳ 02 tuần một lần (trước 16 giờ thứ Sáu)',
  'Theo các mốc thời gian tại Quyết định số 12/QĐ-UBND ngày 17/10/2025', 'kịp thời', 'Từ khi ban hành đến hết năm 2030',
]

const characters = PHRASES.reduce((sum, phrase) => sum + phrase.length, 0)

export const phrases = (): readonly Figure[] => {
  const parsed = perSecond(() => {
    for (const phrase of PHRASES) parseTiming(phrase)
    return PHRASES.length
  })
  let seen = 0
  const walked = perSecond(() => {
    for (const phrase of PHRASES) for (let i = 0; i < phrase.length; i += 1) seen += phrase.charCodeAt(i)
    return PHRASES.length
  })
  if (seen < characters) throw new Error('the floor was not walked')
  return [{ name: 'timing phrases parsed', value: parsed, unit: '/s', peer: { name: 'reading their characters once', value: walked } }]
}
