import { expect, it } from 'vitest'
import { actName } from './act-name.ts'

it.each([
  ['87/QĐ-UBND', 'KẾ HOẠCH', 'Quyết định'],
  ['46/KH-SKHCN', 'KẾ HOẠCH', 'Kế hoạch'],
  [null, 'CHƯƠNG TRÌNH HÀNH ĐỘNG', 'Chương trình hành động'],
  ['12', 'ĐỀ ÁN', 'Đề án'],
  ['123/STC-QLNS', null, null],
  [null, null, null],
])('%s, %s is called %s', (number, kind, name) => {
  expect(actName({ number, kind })).toBe(name)
})
