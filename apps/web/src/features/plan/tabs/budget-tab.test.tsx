import { checkDraft, type Finding } from '@tiendo/domain'
import { aBudget, aBudgetLine, aDraft, aRead } from '@tiendo/domain/testing'
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { violations } from '../../../testing/axe.ts'
import { renderApp } from '../../../testing/fake-api.tsx'
import { BudgetTab } from './budget-tab.tsx'

const budget = {
  ...aBudget(1_000_000_000n, [
    ['1', 400_000_000n, 'Phụ lục 05'],
    ['2', 600_000_000n, 'Phụ lục 05'],
    ['3', 250_000_000n, 'Phụ lục 03'],
    ['4', 0n],
    ['5', null],
  ]),
}
const lines = [...budget.lines, aBudgetLine(['6', 'regular'])]
const draft = aDraft({ budget: { statedTotal: aRead(budget.statedTotal), lines: lines.map((line) => ({ ...line, confidence: 'sure' as const })) } })
const findings: readonly Finding[] = checkDraft(draft)

const cellOf = (label: string): string => {
  return screen.getByRole('row', { name: new RegExp(label) }).querySelector('td.num')?.textContent ?? ''
}

describe('the money of a plan', () => {
  it('shows nought, not stated and the regular budget as three different things, to the right', async () => {
    const { container } = await renderApp(<BudgetTab budget={{ ...budget, lines }} findings={[]} />)
    expect(cellOf('Mục 1')).toBe('400.000.000')
    expect(cellOf('Mục 4')).toBe('0')
    expect(cellOf('Mục 5')).toContain('—')
    expect(cellOf('Mục 5')).toContain('văn bản không nêu')
    expect(cellOf('Mục 6')).toBe('trong dự toán thường xuyên')
    expect(container.querySelectorAll('td.num')).toHaveLength(lines.length + 1)
    expect(await violations(container)).toEqual([])
  })

  it('says that the lines do not make the total, by how much, and marks the line that explains it', async () => {
    const { container } = await renderApp(<BudgetTab budget={{ ...budget, lines }} findings={findings} />)
    expect(screen.getByText(/250\.000\.000 đồng/)).toBeDefined()
    expect(cellOf('Tổng số ghi trong văn bản')).toBe('1.000.000.000')
    expect(cellOf('Tổng các mục')).toBe('1.250.000.000')
    expect(container.querySelector('tr.marked')?.textContent).toContain('Mục 3')
  })
})
