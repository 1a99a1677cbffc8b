import { describe, expect, it } from 'vitest'
import { findCitations } from './find-citations.ts'

describe('short names of what is cited', () => {
  it.each<readonly [text: string, named: readonly (readonly [symbol: string, aliases: readonly string[]])[]]>([
    [
      'Quyết định số 996/QĐ-TTg ngày 10/8/2018 phê duyệt Đề án “Trồng rừng. Giữ đất” (sau đây viết tắt là Đề án 996).',
      [['996/QĐ-TTg', ['Đề án 996']]],
    ],
    [
      'Kế hoạch số 40/KH-UBND thực hiện Quyết định số 17/QĐ-TTg (sau đây gọi tắt là Kế hoạch 40)',
      [
        ['40/KH-UBND', ['Kế hoạch 40']],
        ['17/QĐ-TTg', []],
      ],
    ],
    [
      'Nghị quyết số 57-NQ/TW ngày 22/12/2024 của Bộ Chính trị (sau đây gọi là Nghị quyết 57-NQ/TW)',
      [
        ['57-NQ/TW', ['Nghị quyết 57-NQ/TW']],
        ['57-NQ/TW', []],
      ],
    ],
    ['Quyết định số 1322/QĐ-TTg ngày 31/8/2020 (Chương trình 1322)', [['1322/QĐ-TTg', ['Chương trình 1322']]]],
    ['Chỉ thị số 38-CT/TW (viết tắt là CT38)', [['38-CT/TW', ['CT38']]]],
    [
      'Luật Đất đai năm 2024 (sau đây gọi tắt là Luật Đất đai 2024)',
      [
        ['Luật Đất đai', ['Luật Đất đai 2024']],
        ['Luật Đất đai', []],
      ],
    ],
    ['Nghị quyết số 57-NQ/TW (sau đây gọi tắt là Nghị quyết)', [['57-NQ/TW', ['Nghị quyết']]]],
    // The plan that is not cited by number is what "Kế hoạch" is short for.
    ['Quyết định số 5/QĐ-UBND ban hành Kế hoạch trồng rừng (sau đây gọi tắt là Kế hoạch)', [['5/QĐ-UBND', []]]],
    ['Kế hoạch số 5/KH-UBND ban hành Kế hoạch trồng rừng (sau đây gọi tắt là Kế hoạch)', [['5/KH-UBND', []]]],
    // A body, an idea, another sentence.
    ['Quyết định số 5/QĐ-UBND; Sở Trồng rừng (sau đây gọi tắt là Sở)', [['5/QĐ-UBND', []]]],
    ['Quyết định số 5/QĐ-UBND ngày 02/01/2025 (Phụ lục 5)', [['5/QĐ-UBND', []]]],
    ['Theo Quyết định số 5/QĐ-UBND. Chương trình trồng cây (sau đây gọi tắt là Chương trình trồng cây)', [['5/QĐ-UBND', []]]],
    ['Quyết định số 5/QĐ-UBND ngày 02/01/2025 (Đề án 6)', [['5/QĐ-UBND', []]]],
    ['Nghị định số 5/2025/NĐ-CP (sau đây gọi tắt là Thông tư 5)', [['5/2025/NĐ-CP', []]]],
  ])('%s', (text, expected) => {
    expect(findCitations(text).map((one) => [one.symbol?.text ?? one.name, one.aliases])).toEqual(expected)
  })
})
