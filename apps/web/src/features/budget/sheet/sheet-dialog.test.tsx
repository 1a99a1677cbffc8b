import { transformer, type SheetAnswer } from '@tiendo/api/client'
import { localDate, type SheetMapping } from '@tiendo/domain'
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { violations } from '../../../testing/axe.ts'
import { renderApp } from '../../../testing/fake-api.tsx'
import { fakeBudget } from '../../../testing/fake-budget.ts'
import { sampleMe } from '../../../testing/fixtures.ts'
import { SheetDialog } from './sheet-dialog.tsx'

beforeAll(() => import('./send-sheet.ts'))

const proposed: SheetMapping = { table: 0, headingLine: 1, fields: { line: 0, day: 1 }, amounts: [{ column: 2, stage: null, year: null, unit: null }], unit: 'đồng', stage: 'disbursed', year: 2026, day: null, act: null }
const wrongRow: SheetAnswer['rows'][number] = { line: 3, label: 'Mục lạ', kind: 'wrong', problems: [{ code: 'sheet/no-such-line', column: 0, text: 'Mục lạ' }] }
const goodRow: SheetAnswer['rows'][number] = {
  line: 2,
  label: 'Tập huấn nghiệp vụ',
  kind: 'entries',
  warnings: [],
  entries: [{ stage: 'disbursed', lineId: 'b1.1', fiscalYear: 2026, amount: 60_000_000n, on: localDate(2026, 3, 4), act: null, source: null, taskId: null, unit: null, note: null }],
}
const answerTo = (mapping: SheetMapping, rows: SheetAnswer['rows'], recorded: SheetAnswer['recorded'] = null): SheetAnswer => ({
  tables: [{ name: 'chi.csv', rows: 3 }],
  columns: [
    { column: 0, heading: 'Nội dung', samples: ['Tập huấn nghiệp vụ', 'Mục lạ'] },
    { column: 1, heading: 'Ngày chi', samples: ['04/03/2026'] },
    { column: 2, heading: 'Số tiền (đồng)', samples: ['60.000.000'] },
    { column: 3, heading: 'Chứng từ', samples: ['UNC 01'] },
  ],
  mapping,
  problem: null,
  rows,
  version: 4,
  recorded,
})

/** The server's door for spreadsheets: `rows` for the mapping asked for. */
const door = (rowsFor: (mapping: SheetMapping | null) => SheetAnswer['rows']): readonly FormData[] => {
  const sent: FormData[] = []
  vi.stubGlobal('fetch', (_: string, { body }: RequestInit) => {
    if (!(body instanceof FormData)) throw new Error('a form is sent')
    sent.push(body)
    const given = body.get('mapping')
    const mapping: SheetMapping | null = typeof given === 'string' ? { ...proposed, ...JSON.parse(given) } : null
    const recorded = body.get('commit') === 'yes' ? { entries: 1, version: 5, batch: 'x' } : null
    return Promise.resolve(Response.json(transformer.serialize(answerTo(mapping ?? proposed, rowsFor(mapping), recorded))))
  })
  return sent
}
afterEach(() => vi.unstubAllGlobals())

const open = async () => {
  const house = fakeBudget()
  const onClose = vi.fn<() => void>()
  const view = await renderApp(<SheetDialog page={house.page(2026)} plan={house.plan} onClose={onClose} />, { me: sampleMe({ role: 'finance' }), handlers: house.handlers })
  const dialog = await screen.findByRole('dialog', { name: 'Nhập từ bảng tính' })
  const input = dialog.querySelector<HTMLInputElement>('input[type="file"]')
  if (input === null) throw new Error('there is a place for a file')
  const choose = (): void => void fireEvent.change(input, { target: { files: [new File(['x'], 'chi.csv')] } })
  return { ...view, dialog, choose, onClose, user: userEvent.setup() }
}
const button = (dialog: HTMLElement) => within(dialog).getByRole('button', { name: /^Ghi (?:cả|vào)/ })

describe('a spreadsheet of money', () => {
  it('columns are proposed; a wrong row stops all of them, and says what is wrong', async () => {
    const sent = door(() => [goodRow, wrongRow])
    const { dialog, choose, user, baseElement } = await open()
    choose()
    expect((await within(dialog).findByRole<HTMLSelectElement>('combobox', { name: 'Cột “Nội dung” là' })).value).toBe('line')
    expect(within(dialog).getByRole<HTMLSelectElement>('combobox', { name: 'Cột “Chứng từ” là' }).value).toBe('')
    expect(within(dialog).getByText('1 dòng có lỗi; chưa ghi dòng nào cho tới khi hết lỗi.')).toBeDefined()
    expect(within(dialog).getByText(/^Cột A: kế hoạch không có mục kinh phí “Mục lạ”/)).toBeDefined()
    expect(await violations(baseElement)).toEqual([])
    await user.click(within(dialog).getByRole('checkbox', { name: 'chỉ xem dòng có lỗi' }))
    expect(within(dialog).getAllByRole('row')).toHaveLength(2)
    await user.click(button(dialog))
    expect(within(dialog).getByText(/^Chưa ghi được/)).toBeDefined()
    expect(sent).toHaveLength(1)
  })

  it('a column chosen otherwise is read again; then all is recorded at once, on the version looked at', async () => {
    const sent = door((mapping) => (mapping?.fields.act === 3 ? [goodRow] : [goodRow, wrongRow]))
    const { dialog, choose, user, onClose } = await open()
    choose()
    await user.selectOptions(await within(dialog).findByRole('combobox', { name: 'Cột “Chứng từ” là' }), 'act')
    await within(dialog).findByText('1 khoản sẵn sàng ghi.')
    await waitFor(() => expect(button(dialog).getAttribute('aria-disabled')).toBe('false'))
    await user.click(button(dialog))
    await waitFor(() => expect(onClose).toHaveBeenCalledOnce())
    const last = sent.at(-1)
    expect([last?.get('commit'), last?.get('version')]).toEqual(['yes', '4'])
    const mapping = last?.get('mapping')
    expect(typeof mapping === 'string' ? JSON.parse(mapping) : null).toMatchObject({ fields: { line: 0, day: 1, act: 3 }, amounts: [{ column: 2 }] })
  })

  it('a file dropped anywhere is this spreadsheet, and no document to read', async () => {
    door(() => [goodRow])
    const { dialog } = await open()
    const below = vi.fn<() => void>()
    window.addEventListener('drop', below)
    fireEvent.drop(document.body, { dataTransfer: { types: ['Files'], files: [new File(['x'], 'chi.xlsx')] } })
    await within(dialog).findByText('chi.xlsx')
    expect(below).not.toHaveBeenCalled()
    window.removeEventListener('drop', below)
  })

  it('a file that is none is refused in words', async () => {
    vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ domain: { code: 'sheet/not-a-sheet', looksLike: 'PDF' }, requestId: 'r1' }, { status: 422 })))
    const { dialog, choose } = await open()
    choose()
    await within(dialog).findByText(/không phải bảng tính đọc được \(giống tệp PDF\)/)
  })
})
