import { describe, expect, it } from 'vitest'
import type { CitationRelation } from './citation.ts'
import { findCitations } from './find-citations.ts'
import { relationsIn, strongest, type CitedWhere } from './relation.ts'

describe('what a document has to do with what it cites', () => {
  it.each<readonly [where: CitedWhere, text: string, relations: readonly CitationRelation[]]>([
    ['preamble', 'Căn cứ Luật Trồng rừng ngày 03/02/2024;', ['basis']],
    ['preamble', 'Căn cứ Luật Đất đai năm 2024; Luật Nhà ở năm 2023;', ['basis', 'basis']],
    ['preamble', '- Căn cứ Luật Đất đai năm 2024 và Luật Nhà ở năm 2023;', ['basis', 'basis']],
    ['preamble', 'Căn cứ các Nghị quyết số 57-NQ/TW ngày 22/12/2024, 59-NQ/TW ngày 24/01/2025;', ['basis', 'basis']],
    ['preamble', 'Căn cứ Quyết định số 5/QĐ-UBND về triển khai Nghị quyết số 6/NQ-CP;', ['basis', 'mentions']],
    ['preamble', 'Căn cứ Điều 5 Nghị định số 5/2025/NĐ-CP;', ['basis']],
    ['preamble', 'Theo đề nghị của Giám đốc Sở Trồng rừng tại Tờ trình số 5/TTr-STR ngày 02/01/2025.', ['proposedBy']],
    ['preamble', 'Xét Tờ trình số 5/TTr-UBND ngày 02/01/2025 của UBND tỉnh;', ['proposedBy']],
    ['preamble', 'Căn cứ đề nghị của Sở Trồng rừng tại Công văn số 5/STR-KH;', ['proposedBy']],
    ['preamble', 'Thực hiện Chỉ thị số 38-CT/TW ngày 30/7/2024, Sở Trồng rừng ban hành Kế hoạch như sau:', ['implements']],
    ['preamble', 'Triển khai thực hiện Kế hoạch số 5/KH-UBND và Kế hoạch số 6-KH/TU, UBND xã xây dựng kế hoạch:', ['implements', 'implements']],
    ['preamble', 'Để thực hiện có hiệu quả các nhiệm vụ tại Quyết định số 5/QĐ-UBND, Sở ban hành kế hoạch.', ['implements']],
    ['title', 'Triển khai thực hiện Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị', ['implements']],
    ['title', 'Thực hiện Kế hoạch số 40/KH-UBND về triển khai thực hiện Quyết định số 17/QĐ-TTg', ['implements', 'implements']],
    ['title', 'Về việc sửa đổi, bổ sung một số điều của Quyết định số 5/QĐ-UBND', ['amends']],
    ['title', 'Điều chỉnh, bổ sung Kế hoạch số 5/KH-UBND ngày 02/01/2025', ['amends']],
    ['body', 'Sửa đổi, bổ sung điểm a khoản 1 Mục II Kế hoạch số 5/KH-UBND như sau:', ['amends']],
    ['body', 'Quyết định này có hiệu lực kể từ ngày ký và thay thế Quyết định số 5/QĐ-UBND ngày 02/01/2024.', ['replaces']],
    ['body', 'Bãi bỏ Quyết định số 5/QĐ-UBND.', ['replaces']],
    ['body', 'Luật Đất đai năm 2024 thay thế Luật Đất đai năm 2013.', ['mentions', 'mentions']],
    ['preamble', '(Kèm theo Quyết định số 5/QĐ-UBND ngày 02/01/2025 của UBND tỉnh)', ['promulgates']],
    ['body', '(Ban hành kèm theo Quyết định số 5/QĐ-UBND)', ['promulgates']],
    ['body', 'Dự toán tại Phụ lục 5 ban hành kèm theo Quyết định số 5/QĐ-UBND.', ['mentions']],
    ['body', 'Thực hiện Quyết định số 5/QĐ-UBND của UBND tỉnh.', ['mentions']],
    ['body', 'Sở Trồng rừng triển khai thực hiện Nghị quyết số 5/NQ-CP.', ['mentions']],
    ['grounds', '- Quyết định số 5/QĐ-UBND về việc triển khai Nghị quyết số 6/NQ-CP;', ['basis', 'mentions']],
    ['body', '- Quyết định số 5/QĐ-UBND.', ['mentions']],
  ])('%s: %s', (where, text, expected) => {
    expect(relationsIn(text, findCitations(text), where)).toEqual(expected)
  })

  it('the strongest is told', () => {
    expect(strongest(['mentions', 'implements', 'basis'])).toBe('implements')
    expect(strongest([])).toBeUndefined()
  })
})
