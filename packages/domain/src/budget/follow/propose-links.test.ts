import { describe, expect, it } from 'vitest'
import { aBudgetLine } from '../../testing/budget.ts'
import { aPlan, aTask } from '../../testing/plan.ts'
import type { BudgetLine } from '../budget.ts'
import { proposeLinks } from './propose-links.ts'

const tasks = [
  aTask({ id: 't1', number: 'I.1', title: 'Tập huấn nghiệp vụ kiểm định phương tiện đo cho cán bộ cấp xã' }),
  aTask({ id: 't2', number: 'I.2', title: 'Triển khai Đề án 996 về đo lường' }),
  aTask({ id: 't3', number: 'II.1', title: 'Thực hiện Quyết định số 100/QĐ-TTg về truy xuất nguồn gốc' }),
  aTask({ id: 't4', number: 'II.2', title: 'Khảo sát chất lượng phân bón trên địa bàn tỉnh năm 2026' }),
]

const line = (number: string, label: string, more: Partial<BudgetLine> = {}): BudgetLine => aBudgetLine([number, 1n], { label, ...more })

const proposed = (...lines: readonly BudgetLine[]): readonly string[] =>
  proposeLinks(aPlan({ tasks, budget: { statedTotal: null, lines } })).map(
    ({ lineId, taskId, reasons }) =>
      `${lineId} ${taskId}: ${reasons.map((reason) => (reason.kind === 'number' ? reason.number : reason.kind === 'symbol' ? reason.symbol : reason.words.join(' | '))).join('; ')}`,
  )

describe('a line may pay for a task', () => {
  it.each<readonly [label: string, proposals: readonly string[]]>([
    ['Kinh phí thực hiện nhiệm vụ I.2', ['b1 t2: I.2']],
    ['Kinh phí các nhiệm vụ số I.1, II.1 và II.2', ['b1 t1: I.1', 'b1 t3: II.1', 'b1 t4: II.2']],
    ['Chi cho Đề án số 996', ['b1 t2: Đề án số 996']],
    ['Triển khai Quyết định 100/QĐ-TTg', ['b1 t3: 100/QĐ-TTg']],
    ['Tập huấn nghiệp vụ kiểm định phương tiện đo', ['b1 t1: Tập huấn nghiệp vụ kiểm định phương tiện đo']],
    ['Chi khảo sát chất lượng phân bón', ['b1 t4: khảo sát chất lượng phân bón']],
    ['Thử nghiệm mẫu, nhiệm vụ I.2', ['b1 t2: I.2']],
  ])('%s', (label, proposals) => {
    expect(proposed(line('1', label))).toEqual(proposals)
  })

  it.each([
    'Hội nghị tổng kết',
    'Kinh phí thực hiện nhiệm vụ năm 2026 trên địa bàn tỉnh',
    'Kế hoạch 2026',
    'Mua sắm phương tiện',
    'Tuyên truyền về chất lượng',
    'Nhiệm vụ 9',
  ])('nothing is proposed for “%s”', (label) => {
    expect(proposed(line('1', label))).toEqual([])
  })

  it('a line repeats no proposal of the line above it; money said again has none', () => {
    const lines = [line('1', 'Đề án 996'), line('1.1', 'Đề án 996, năm đầu'), line('1.2', 'Nhiệm vụ I.1'), line('2', 'Đề án 996', { restates: true })]
    expect(proposed(...lines)).toEqual(['b1 t2: Đề án 996', 'b1.2 t1: I.1'])
  })

  it('what most tasks share tells none of them apart', () => {
    const many = Array.from({ length: 60 }, (_, index) => aTask({ id: `t${index}`, title: `Kiểm tra đo lường theo Đề án 996 tại xã ${index}` }))
    expect(proposeLinks(aPlan({ tasks: many, budget: { statedTotal: null, lines: [line('1', 'Kiểm tra đo lường, Đề án 996')] } }))).toEqual([])
  })
})
