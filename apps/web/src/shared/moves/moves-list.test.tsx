import { localDate, type Days, type LocalDate, type Move, type WorkMoves } from '@tiendo/domain'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { violations } from '../../testing/axe.ts'
import { renderApp } from '../../testing/fake-api.tsx'
import { MovesList } from './moves-list.tsx'

const days = (due: LocalDate | null, safe: LocalDate | null = due): Days => ({ from: null, due, safe, rolled: null })
const [sunday, friday, thursday] = [localDate(2026, 11, 29), localDate(2026, 11, 27), localDate(2026, 11, 26)]
const move = (overrides: Partial<Move> = {}): Move => ({ key: '2026', before: days(sunday, friday), after: days(sunday, thursday), spokenOf: false, ...overrides })
const workOf = (id: string, moves: readonly Move[], planId = 'p1'): WorkMoves => ({
  work: { planId, kind: 'task', id, number: 'I.1', group: null, title: `tập huấn ${id}`, phrase: '', reviewed: true },
  plan: { id: planId, number: '15/KH-UBND', title: 'Kế hoạch mẫu' },
  moves,
})
const draw = (moves: readonly WorkMoves[]) => renderApp(<MovesList moves={moves} none="Không thời hạn nào thay đổi." />)
const rows = (): readonly (string | undefined)[] => [...document.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent).join(' | '))

describe('what would move', () => {
  it.each<[string, Move, string]>([
    ['the safe day, the due day staying', move(), 'Năm 2026 | 27/11/2026 → thành 26/11/2026 | 29/11/2026'],
    ['a period that is new', move({ before: null }), 'Năm 2026 (kỳ mới) | 26/11/2026 | 29/11/2026'],
    ['a period that is gone, spoken of', move({ after: null, spokenOf: true }), 'Năm 2026 (không còn kỳ này, đã có báo cáo) | 27/11/2026 → thành —không có | 29/11/2026 → thành —không có'],
    ['a single day, by the day it is due', move({ key: '2026-11-30' }), '29/11/2026 | 27/11/2026 → thành 26/11/2026 | 29/11/2026'],
  ])('%s', async (_, one, row) => {
    const { container } = await draw([workOf('t1', [one])])
    expect(screen.getByRole('status').textContent).toBe('Thay đổi 1 kỳ của 1 nhiệm vụ trong 1 kế hoạch.')
    expect(rows()).toEqual(['I.1 Tập huấn t1', row])
    expect(await violations(container)).toEqual([])
  })

  it('counts all of a long list, and draws the rest when asked', async () => {
    const user = userEvent.setup()
    const many = Array.from({ length: 30 }, (_, index) => workOf(`t${index}`, [move()], index < 20 ? 'p1' : 'p2'))
    await draw([...many, workOf('weekly', Array.from({ length: 12 }, (_, month) => move({ key: `2026-${`${month + 1}`.padStart(2, '0')}` })))])
    expect(screen.getByRole('status').textContent).toBe('Thay đổi 42 kỳ của 31 nhiệm vụ trong 2 kế hoạch.')
    expect(rows()).toHaveLength(50)
    await user.click(screen.getByRole('button', { name: 'Hiện thêm 6 nhiệm vụ' }))
    await user.click(screen.getByRole('button', { name: 'Hiện thêm 4 kỳ' }))
    expect(rows()).toHaveLength(30 * 2 + 13)
  })

  it('nothing moves', async () => {
    await draw([])
    expect(screen.getByRole('status').textContent).toBe('Không thời hạn nào thay đổi.')
  })
})
