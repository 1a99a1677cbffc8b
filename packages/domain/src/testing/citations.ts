// Phrases beside documents that they cite, whose dates are nobody's deadline.

import { choices, type Choices } from './random.ts'

const named = (choose: Choices): string =>
  choose.one(
    'Quyết định số 12/QĐ-UBND ngày 05/02/2025',
    'Quyết định số 12/QĐ-UBND, ngày 05 tháng 02 năm 2025',
    'Quyết định số 12/QĐ-UBND ngày 05/02/2025 của UBND tỉnh',
    'Quyết định số 12/QĐ-UBND của UBND tỉnh ngày 05/02/2025',
    'Nghị định số 52/2025/NĐ-CP ngày 05-02-2025 của Chính phủ',
    'Nghị quyết số 09-NQ/TU ngày 05.02.2025',
    'Chương trình số 71/CTr-UBND ngày 5/2/2025',
    'Luật Đầu tư công năm 2025',
    'Thông báo ngày 05/02/2025 của Văn phòng UBND tỉnh',
    'Kế hoạch số 15/KH-UBND (05/02/2025)',
  )

/** The phrase with a citation before it, after it or in brackets. */
export const citing = (phrase: string, seed: number): string => {
  const choose = choices(seed)
  const document = named(choose)
  const small = phrase.trim()
  return choose.one(
    `Theo ${document}, ${small}`,
    `Thực hiện ${document}; ${small}`,
    `Thực hiện ${document}: ${small}`,
    `Căn cứ ${document}, ${small}`,
    `Triển khai ${document} ${small}`,
    `${small} theo ${document}`,
    `${small} (theo ${document})`,
    `${small}, thực hiện ${document}`,
    `${small} (${document})`,
  )
}
