// `tiendo budget allocate`: a sum divided, share by share with the reason of each, and recorded as one.

import { aPlan, aTask } from '@tiendo/domain/testing'
import { afterEach, describe, expect, it } from 'vitest'
import { book, budgetPage } from '../testing/budget.ts'
import { dayServer } from '../testing/day-server.ts'
import { page } from '../testing/plan.ts'

const { run, close } = dayServer()
afterEach(close)

const asPlan = budgetPage(null).plan
const leading = { tasks: [aTask({ id: 't1' }), aTask({ id: 't2' }), aTask({ id: 't3', lead: ['so-y-te'] })], organisations: aPlan().organisations }
const plan = { ...page.plan, ...leading, years: asPlan.years, budget: asPlan.budget }

const allocated = (...argv: readonly string[]) =>
  run(['budget', 'allocate', '87', ...argv], {
    'plans.get': () => ({ ...page, plan }),
    'budget.get': () => budgetPage(null),
    'budget.preview': () => ({ version: book.version, warnings: [] }),
    'budget.run': () => ({ book: { ...book, version: book.version + 1 }, warnings: [] }),
  })

const signed = ['--on', '2026-03-02', '--act', '31/QĐ-UBND'] as const

/** The sentence that a wrong command line is answered with. */
const told = async (...argv: readonly string[]): Promise<readonly [number, string]> => {
  const { code, err } = await allocated(...argv)
  return [code, err]
}

describe('a sum divided', () => {
  it('over the items within one, with every reason, the sum and the rule; recorded as one batch', async () => {
    const { code, out, err, door } = await allocated('--amount', '100.000.001', '--over', 'lines', '--by', 'equal', '--line', '1', '--year', '2026', ...signed)
    expect(code).toBe(0)
    expect(out).toBe(
      [
        'Phần                             Tỷ lệ  Được chia (đồng)  Vì sao',
        '1.1 Rà soát, khảo sát, bản tin       1        50.000.001  100.000.001 đồng × 1/2 = 50.000.000 1/2 đồng: số lẻ bằng phần khác, đứng trước nên được thêm 1 đồng.',
        '1.2 Thử nghiệm phục vụ kiểm tra      1        50.000.000  100.000.001 đồng × 1/2 = 50.000.000 1/2 đồng: số lẻ bằng phần khác nhưng đứng sau nên không được thêm.',
        'Cộng                                 2       100.000.001',
        '',
      ].join('\n'),
    )
    expect(err).toContain('Dự toán giao · 100.000.001 đồng · chia đều · 02/03/2026\nMỗi phần lấy phần nguyên (đồng)')
    expect(err).toMatch(/Đã ghi 2 khoản\. Hủy cả lần chia: tiendo budget withdraw … [0-9a-f-]{36} --reason …/)
    const batch = /withdraw … (\S+)/.exec(err)?.[1]
    expect(door.inputsOf('budget.run')).toMatchObject([
      {
        version: book.version,
        command: {
          kind: 'recordEntries',
          batch,
          entries: [
            { lineId: 'b1.1', fiscalYear: 2026, amount: 50_000_001n, stage: 'allocated', act: '31/QĐ-UBND', on: '2026-03-02', note: 'chia từ 100.000.001 đồng, chia đều' },
            { lineId: 'b1.2', fiscalYear: 2026, amount: 50_000_000n },
          ],
        },
      },
    ])
  })

  it('by weights, over years; a dry run records nothing, and JSON tells the shares', async () => {
    const { code, out, door } = await allocated('--amount', '10 triệu', '--over', 'years', '--weights', '2026=2,2027=1', '--unit', 'nghin', '--stage', 'need', ...signed, '--dry-run', '--json')
    expect(code).toBe(0)
    expect(JSON.parse(out)).toMatchObject({
      schema: 'tiendo.budget-change/1',
      dryRun: true,
      command: { entries: [{ stage: 'need', lineId: null, fiscalYear: 2026, amount: '6667000' }, { fiscalYear: 2027, amount: '3333000' }] },
      allocation: {
        amount: '10000000',
        unit: 'nghìn',
        weighed: 'given',
        weight: '3',
        shares: [
          { part: { kind: 'year', year: 2026 }, weight: '2', floor: '6666000', rest: '2', of: '3', extra: '1000', amount: '6667000' },
          { part: { kind: 'year', year: 2027 }, weight: '1', floor: '3333000', rest: '1', of: '3', extra: '0', amount: '3333000' },
        ],
      },
    })
    expect(door.inputsOf('budget.run')).toEqual([])
  })

  it('over the units that lead tasks, by how many they lead', async () => {
    const { code, out } = await allocated('--amount', '1 tỷ', '--over', 'units', '--by', 'tasks', '--year', '2026', ...signed, '--dry-run', '--json')
    expect(code).toBe(0)
    const { allocation } = JSON.parse(out)
    expect(allocation).toMatchObject({
      weighed: 'tasks',
      shares: [
        { part: { kind: 'unit', unit: 'so-khoa-hoc-va-cong-nghe' }, weight: '2', amount: '666666667' },
        { part: { kind: 'unit', unit: 'so-y-te' }, weight: '1', amount: '333333333' },
      ],
    })
  })

  it('only among what is named', async () => {
    const { out } = await allocated('--amount', '7 triệu', '--over', 'lines', '--by', 'figures', '--among', '1.1,3', '--year', '2026', ...signed, '--dry-run', '--json')
    expect(JSON.parse(out).allocation.shares.map(({ part }: { readonly part: unknown }) => part)).toEqual([{ kind: 'line', lineId: 'b1.1' }, { kind: 'line', lineId: 'b3' }])
  })
})

describe('is refused with a sentence', () => {
  const sum = ['--amount', '1 tỷ'] as const
  it.each<readonly [argv: readonly string[], code: number, sentence: string]>([
    [['--over', 'lines', '--by', 'equal'], 2, 'Cần --amount'],
    [sum, 2, 'Cần --over'],
    [[...sum, '--over', 'units', '--by', 'need'], 2, '--over units cần --by một trong: equal, tasks, weights.'],
    [[...sum, '--over', 'lines', '--by', 'weights'], 2, 'cần --weights'],
    [[...sum, '--over', 'lines', '--weights', '1.1=2,1.2=x'], 2, '--weights “1.2=x” chưa đúng'],
    [[...sum, '--over', 'lines', '--by', 'equal', '--weights', '1.1=2'], 2, 'Chỉ một trong'],
    [[...sum, '--over', 'lines', '--by', 'equal', '--unit', 'tỷ'], 2, '--unit là đồng, nghìn hoặc triệu'],
    [[...sum, '--over', 'lines', '--by', 'equal', '--stage', 'settled'], 2, '--stage là allocated'],
    [[...sum, '--over', 'lines', '--by', 'equal'], 2, 'Cần --on'],
    [[...sum, '--over', 'years', '--by', 'equal', '--among', 'nay', ...signed], 2, '“nay” không phải một năm'],
    [[...sum, '--over', 'lines', '--by', 'equal', '--among', '9', '--year', '2026', ...signed], 4, 'không có mục kinh phí “9”'],
    [['--amount', '344,8 triệu', '--over', 'years', '--by', 'equal', '--unit', 'triệu', ...signed], 1, 'không tròn triệu đồng: lẻ 800.000 đồng. Chia đến nghìn đồng'],
    [[...sum, '--over', 'lines', '--by', 'equal', '--among', '1,1.1', '--year', '2026', ...signed], 1, 'Mục 1.1 nằm trong mục 1'],
  ])('%j', async (argv, code, sentence) => {
    const [exitCode, err] = await told(...argv)
    expect(err).toContain(sentence)
    expect(exitCode).toBe(code)
  })
})
