// The money of the food-safety plan: given by the decision the plan names, paid as its work was done, one cut in August.
// What lies ahead of the day has not happened yet and is left out.

import { localDate, type LocalDate } from '@tiendo/domain'
import { from } from '../documents/dates.ts'
import { foodSafetyDates } from '../documents/food-safety.dates.ts'
import { gives, pays, type MoneyScene } from './money-script.ts'

const SOURCE = 'Sự nghiệp y tế, ngân sách tỉnh'

export const foodSafetyMoney = (today: LocalDate): readonly MoneyScene[] => {
  const { issued, year, grant } = foodSafetyDates(today)
  const day = (month: number, dayOfMonth: number): LocalDate => from(localDate(year, month, dayOfMonth), 0)
  const given = { fiscalYear: year, on: grant, act: '315/QĐ-SYT', source: SOURCE }
  const paid = { fiscalYear: year, source: SOURCE }
  return [
    {
      on: from(issued, 5),
      by: 'finance',
      acts: [
        gives('1.1', 140_000_000n, given),
        gives('1.2', 220_000_000n, given),
        gives('2.1', 255_500_000n, given),
        gives('2.2', 320_000_000n, given),
        gives('4', 490_000_000n, given),
      ],
      links: [
        ['1.1', ['tờ rơi về bảo quản thực phẩm']],
        ['1.2', ['người quản lý bếp ăn trường học']],
        ['2.1', ['bộ xét nghiệm nhanh']],
        ['2.2', ['nước uống đóng chai', 'rau, quả tại chợ đầu mối']],
        ['4', ['cơ sở giết mổ tập trung']],
      ],
    },
    {
      on: day(3, 27),
      by: 'finance',
      acts: [pays('1.2', 96_400_000n, { ...paid, on: day(3, 26), act: 'PC 021' }, 'người quản lý bếp ăn trường học')],
    },
    {
      on: day(4, 30),
      by: 'finance',
      acts: [pays('1.1', 131_750_000n, { ...paid, on: day(4, 29), act: 'PC 038' }, 'tờ rơi về bảo quản thực phẩm')],
    },
    { on: day(5, 15), by: 'finance', acts: [pays('4', 118_600_000n, { ...paid, on: day(5, 14), act: 'PC 047' })] },
    {
      on: day(7, 10),
      by: 'finance',
      acts: [
        pays('2.2', 84_200_000n, { ...paid, on: day(7, 8), act: 'PC 066' }, 'nước uống đóng chai'),
        { ...pays('2.1', 249_900_000n, { ...paid, on: day(7, 9), act: 'Hợp đồng 14/HĐ-KSBT' }), stage: 'committed' },
      ],
    },
    {
      on: day(8, 14),
      by: 'finance',
      acts: [
        {
          ...gives('4', -70_000_000n, { fiscalYear: year, on: day(8, 12), act: '207/QĐ-SYT', source: SOURCE }),
          stage: 'adjusted',
          note: 'Tiết kiệm chi theo thông báo của Sở Tài chính',
        },
      ],
    },
    { on: day(8, 28), by: 'finance', acts: [pays('4', 96_500_000n, { ...paid, on: day(8, 27), act: 'PC 081' })] },
    {
      on: day(9, 30),
      by: 'finance',
      acts: [pays('2.1', 249_900_000n, { ...paid, on: day(9, 29), act: 'PC 094' }, 'bộ xét nghiệm nhanh')],
    },
    {
      on: day(11, 6),
      by: 'finance',
      acts: [pays('2.2', 61_300_000n, { ...paid, on: day(11, 5), act: 'PC 103' }, 'rau, quả tại chợ đầu mối')],
    },
    { on: day(12, 18), by: 'finance', acts: [pays('4', 152_750_000n, { ...paid, on: day(12, 17), act: 'PC 118' })] },
  ]
}
