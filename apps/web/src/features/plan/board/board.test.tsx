import { localDate, type BoardRow, type Standing } from '@tiendo/domain'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it, vi } from 'vitest'
import { violations } from '../../../testing/axe.ts'
import { renderApp } from '../../../testing/fake-api.tsx'
import { samplePage, sampleRows, today } from '../../../testing/fixtures.ts'
import { isShown, noFilter } from './board-filter.ts'
import { boardLines } from './board-lines.ts'
import { BoardPanel } from './board-panel.tsx'
import { marksOf } from '../../../shared/timeline/marks.ts'
import { percent, timelineScale } from '../../../shared/timeline/scale.ts'

const rows = sampleRows()
const scale = timelineScale([2026, 2030])

describe('where a day falls', () => {
  it.each([
    [localDate(2026, 1, 1), '0%'],
    [localDate(2025, 6, 1), '0%'],
    [localDate(2031, 1, 1), '100%'],
    [localDate(2028, 7, 1), '49.95%'],
  ])('%s at %s', (day, at) => expect(percent(scale.at(day))).toBe(at))
})

describe('what is drawn', () => {
  it.each<[string, readonly string[]]>([
    ['Hằng năm', ['bar', 'limit', 'bar', 'limit', 'bar', 'limit', 'bar', 'limit', 'bar', 'limit']],
    ['trước ngày 30/11 hằng năm', ['bar', 'limit', 'bar', 'limit', 'bar', 'limit', 'bar', 'limit', 'bar', 'limit']],
    ['Sau khi Trung ương ban hành Đề án', ['waiting']],
    ['Thường xuyên', ['always']],
  ])('%s', (phrase, kinds) => {
    const row = rows.find((entry) => entry.work.phrase === phrase)
    expect(marksOf(row?.occurrences ?? [], scale, today).map((mark) => mark.kind)).toEqual(kinds)
  })

  it('what is over is a sign, not a diamond', () => {
    const standings: readonly Standing[] = ['overdue', 'doneOnTime', 'doneLate']
    const [first] = rows.find((row) => row.work.phrase.startsWith('Quý II'))?.occurrences ?? []
    if (first === undefined) throw new Error('the row has occurrences')
    expect(standings.map((standing) => marksOf([{ ...first, standing }], scale, today).at(-1)?.kind)).toEqual(['settled', 'settled', 'settled'])
  })
})

describe('which rows are shown', () => {
  it.each([
    [{ ...noFilter, query: 'do luong' }, ['t3']],
    [{ ...noFilter, query: 'DIỄN ĐÀN' }, ['t2']],
    [{ ...noFilter, query: 'khong co gi' }, []],
    [{ ...noFilter, unit: 'so-khoa-hoc-va-cong-nghe' }, ['t1', 't2', 't3', 't4', 't5']],
    [{ ...noFilter, unit: 'so-y-te' }, []],
  ])('%o', (filter, ids) => expect(rows.filter((row) => isShown(row, filter)).map((row) => row.work.id)).toEqual(ids))

  it('stands under the headings of the document', () => {
    expect(boardLines(rows, true).map((line) => (line.kind === 'group' ? line.name : line.id))).toEqual(['Tuyên truyền', 't1', 't2', 'Đào tạo', 't3', 't4', 't5'])
    expect(boardLines(rows, false).every((line) => line.kind === 'row')).toBe(true)
  })
})

describe('the grid', () => {
  const open = async () => {
    const onOpen = vi.fn<(row: BoardRow) => void>()
    const view = await renderApp(<BoardPanel rows={rows} plan={samplePage().plan} today={today} label="Nhiệm vụ" filter={noFilter} onOpen={onOpen} />)
    return { ...view, onOpen }
  }
  const rowNames = (): readonly (string | null)[] => [...document.querySelectorAll('.board-row')].map((row) => row.getAttribute('data-row'))

  it('moves by arrows and opens by Enter; one row is in the tab order', async () => {
    const user = userEvent.setup()
    const { onOpen } = await open()
    expect(document.querySelectorAll('.board-row[tabindex="0"]')).toHaveLength(1)
    document.querySelector<HTMLElement>('.board-row[tabindex="0"]')?.focus()
    await user.keyboard('{ArrowDown}')
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('data-row')).toBe('t2'))
    await user.keyboard('{Enter}')
    expect(onOpen).toHaveBeenCalledWith(expect.objectContaining({ work: expect.objectContaining({ id: 't2' }) }))
  })

  it('opening why on a date does not open the row', async () => {
    const user = userEvent.setup()
    const { onOpen } = await open()
    await user.click(screen.getAllByRole('button', { name: /Vì sao ngày này/ })[0] ?? document.body)
    expect(await screen.findByRole('dialog')).toBeDefined()
    expect(onOpen).not.toHaveBeenCalled()
  })

  it('sorts by a column, days without one last', async () => {
    const user = userEvent.setup()
    await open()
    await user.click(within(screen.getByRole('grid')).getByRole('button', { name: /Thời hạn gần nhất/ }))
    expect(screen.getByRole('columnheader', { name: /Thời hạn gần nhất/ }).getAttribute('aria-sort')).toBe('ascending')
    expect(rowNames()).toEqual(['t2', 't3', 't1', 't4', 't5'])
  })

  it('has no axe violations', async () => {
    const { container } = await open()
    expect(await violations(container)).toEqual([])
  })
})
