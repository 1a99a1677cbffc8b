import { parseTiming } from '@tiendo/domain'
import { aPlan, aTask } from '@tiendo/domain/testing'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { violations } from '../../../testing/axe.ts'
import { sampleWork } from '../../../testing/fixtures.ts'
import { drawDue } from '../testing/draw-due.tsx'

const rowsSaid = (): readonly string[] => screen.getAllByRole('row').map((row) => [...row.children].map((cell) => cell.textContent).join('|'))

describe('the heat map', () => {
  it('is a table with headers, counts and totals', async () => {
    await drawDue({ view: 'heat' })
    await screen.findByRole('grid')
    expect(rowsSaid()).toEqual([
      'Đơn vị|2026|2027|2028|Cộng|Ngoài các kỳ này',
      'I|II|III|IV|I|II|III|IV|I|II|III|IV',
      'Sở Khoa học và Công nghệ|·0|1|·0|2|·0|1|·0|2|·0|1|·0|2|9|8',
      'Cộng|·0|1|·0|2|·0|1|·0|2|·0|1|·0|2|9|8',
    ])
    expect(screen.getByRole('rowheader', { name: 'Sở Khoa học và Công nghệ' })).toBeDefined()
  })

  it('says the standing in words, not by colour alone', async () => {
    await drawDue({ view: 'heat' })
    expect(await screen.findByRole('button', { name: 'Sở Khoa học và Công nghệ, quý IV/2026: 2 phần việc, nặng nhất: sắp đến hạn' })).toBeDefined()
  })

  it('a cell leads to the list of that unit and period, from the keyboard', async () => {
    const user = userEvent.setup()
    const { address } = await drawDue({ view: 'heat', q: 'o' })
    await screen.findByRole('grid')
    document.querySelector<HTMLElement>('[data-at="0,0"]')?.focus()
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}{Enter}')
    expect(address()).toEqual({ q: 'o', unit: 'so-khoa-hoc-va-cong-nghe', period: '2026-Q4' })
    expect(within(await screen.findByRole('grid')).getAllByRole('link')).toHaveLength(2)
  })

  it.each<[string, string, object]>([
    ['0,12', 'a unit', { unit: 'so-khoa-hoc-va-cong-nghe' }],
    ['1,3', 'a period', { period: '2026-Q4' }],
  ])('a total at %s leads to the list of %s', async (at, _, expected) => {
    const user = userEvent.setup()
    const { address } = await drawDue({ view: 'heat' })
    await screen.findByRole('grid')
    await user.click(document.querySelector(`[data-at="${at}"]`) ?? document.body)
    expect(address()).toEqual(expected)
  })

  it('shares that nobody is named for have a list too', async () => {
    const user = userEvent.setup()
    const plan = aPlan({ tasks: [aTask({ lead: [], timing: parseTiming('Quý IV/2026') }), aTask({ id: 't2', timing: parseTiming('Quý IV/2026') })] })
    const { address } = await drawDue({ view: 'heat' }, { 'work.due': () => sampleWork(plan) })
    await user.click(await screen.findByRole('button', { name: /^chưa rõ đơn vị, quý IV\/2026: 1 phần việc/ }))
    expect(address()).toEqual({ unit: '-', period: '2026-Q4' })
    expect(within(await screen.findByRole('grid')).getAllByRole('link')).toHaveLength(1)
  })

  it('by month is one year, leafed through', async () => {
    const user = userEvent.setup()
    const { address } = await drawDue({ view: 'heat', by: 'month' })
    await user.click(await screen.findByRole('button', { name: 'Năm sau' }))
    expect(address()).toEqual({ view: 'heat', by: 'month', year: '2027' })
    expect(rowsSaid()[1]).toBe('1|2|3|4|5|6|7|8|9|10|11|12')
    expect(rowsSaid()[2]).toBe('Sở Khoa học và Công nghệ|·0|·0|·0|·0|·0|1|·0|·0|·0|·0|1|1|3|14')
    await user.click(screen.getByRole('button', { name: 'Năm trước' }))
    expect(address()).toEqual({ view: 'heat', by: 'month' })
  })

  it('has no axe violations', async () => {
    const { container } = await drawDue({ view: 'heat' })
    await screen.findByRole('grid')
    expect(await violations(container)).toEqual([])
  })
})
