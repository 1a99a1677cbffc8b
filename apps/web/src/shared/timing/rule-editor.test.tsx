import { defaultSettings, localDate, vietnam } from '@tiendo/domain'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { violations } from '../../testing/axe.ts'
import { renderApp } from '../../testing/fake-api.tsx'
import { today } from '../../testing/fixtures.ts'
import { RuleEditor } from './rule-editor.tsx'
import type { TimingSight } from './timing-sight.ts'

const sight: TimingSight = { years: [2026, 2030], issuedOn: localDate(2026, 3, 12), settings: defaultSettings, calendar: vietnam, today }

const Held = ({ start, on = sight }: { readonly start: string; readonly on?: TimingSight }) => {
  const [phrase, setPhrase] = useState(start)
  return <RuleEditor label="Thời hạn mới" isLabelled value={phrase} onChange={setPhrase} sight={on} />
}
const open = async (start: string, on: TimingSight = sight) => {
  const user = userEvent.setup()
  const view = await renderApp(<Held start={start} on={on} />)
  return { ...view, user, words: () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Thời hạn mới' }) }
}
const meaning = (): HTMLElement => screen.getByRole('region', { name: 'Được hiểu là' })
const days = (): readonly (string | null)[] => within(meaning()).queryAllByRole('button').map((button) => button.textContent)
const build = async (user: ReturnType<typeof userEvent.setup>): Promise<HTMLElement> => {
  await user.click(screen.getByRole('button', { name: 'Soạn từng phần' }))
  return screen.getByRole('region', { name: 'Soạn thời hạn từng phần' })
}

describe('a timing typed as officials write it', () => {
  it('shows the rule, its kind, its next five occurrences and the working day before a rest day; each day says why', async () => {
    const { user, words, baseElement } = await open('')
    await user.type(words(), 'trước ngày 30/11 hằng năm')
    expect(meaning().textContent).toContain('Trước ngày 30/11 hằng năm')
    expect(meaning().textContent).toContain('định kỳ')
    expect(days()).toEqual(['Chủ nhật 29/11/2026', 'Thứ Hai 29/11/2027', 'Thứ Tư 29/11/2028', 'Thứ Năm 29/11/2029', 'Thứ Sáu 29/11/2030'])
    expect(meaning().textContent).toContain('nên xong trước hết 27/11')
    await waitFor(() => expect(screen.getByRole('status').textContent).toMatch(/^Trước ngày 30\/11 hằng năm\. Các lần tới: 29\/11\/2026/), { timeout: 3000 })
    expect(await violations(baseElement)).toEqual([])
    await user.click(screen.getByRole('button', { name: /hạn 29\/11\/2026/ }))
    expect((await screen.findByRole('dialog', { name: 'Vì sao ngày này?' })).textContent).toContain('trước ngày 30/11 hằng năm')
  })

  it.each([
    ['kịp thời', 'Không nêu thời hạn, hoặc chưa hiểu được những chữ này: sẽ không có hạn nào được đặt.'],
    ['Sau khi Trung ương ban hành Đề án', 'Chờ sự kiện'],
    ['Quý IV/2026 ban hành kế hoạch. Thực hiện theo kế hoạch được phê duyệt', '②'],
    ['Thường xuyên', 'không có hạn'],
  ])('%s', async (phrase, said) => {
    await open(phrase)
    expect(meaning().textContent).toContain(said)
    expect(days().every((day) => day?.includes('31/12/2026') === true)).toBe(true)
  })

  it('takes the settings of the plan, and a single year of it where the words name none', async () => {
    await open('trước ngày 15/11', { ...sight, years: [2026, 2026], settings: { beforeIncludesLimit: true, rollForward: false } })
    expect(meaning().textContent).toContain('lấy năm 2026 của kế hoạch')
    expect(days()).toEqual(['Chủ nhật 15/11/2026'])
  })

  it('says that nothing can be counted while the years are not known', async () => {
    await open('Hằng năm', { ...sight, years: null })
    expect(meaning().textContent).toContain('Chưa biết các năm của kế hoạch')
  })
})

describe('put together in parts', () => {
  it('writes words that are read again; what is missing is said and leaves the words alone', async () => {
    const { user, words, baseElement } = await open('')
    const builder = await build(user)
    await user.click(within(builder).getByRole('radio', { name: 'Định kỳ' }))
    expect(words().value).toBe('Hằng năm')
    await user.selectOptions(within(builder).getByRole('combobox', { name: 'Vào lúc nào' }), 'trong quý')
    expect(words().value).toBe('Hằng năm')
    expect(within(builder).getByRole('alert').textContent).toContain('Chọn ít nhất một kỳ.')
    await user.click(within(builder).getByRole('checkbox', { name: 'II' }))
    expect(words().value).toBe('Trong quý II hằng năm')
    await user.selectOptions(within(builder).getByRole('combobox', { name: 'Số lần mỗi kỳ' }), 'ít nhất')
    expect(words().value).toBe('Ít nhất 01 lần/năm, trong quý II')
    expect(days()[0]).toContain('30/06/2027')
    expect(await violations(baseElement)).toEqual([])
  })

  it('begins from the words, and follows them when they are typed', async () => {
    const { user, words } = await open('trước ngày 15/11 hằng năm')
    const builder = await build(user)
    expect(within(builder).getByRole<HTMLInputElement>('radio', { name: 'Định kỳ' }).checked).toBe(true)
    await user.click(within(builder).getByRole('radio', { name: 'chậm nhất, tính cả' }))
    expect(words().value).toBe('Chậm nhất ngày 15/11 hằng năm')
    await user.clear(words())
    await user.type(words(), 'Thường xuyên')
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'Thường xuyên' }).checked).toBe(true)
  })

  it('leaves to words what it cannot say, until a kind is chosen', async () => {
    const { user, words } = await open('chậm nhất giữa năm 2027')
    const builder = await build(user)
    expect(builder.textContent).toContain('Phần này chỉ sửa được bằng chữ')
    expect(words().value).toBe('chậm nhất giữa năm 2027')
    await user.click(within(builder).getByRole('radio', { name: 'Khi có yêu cầu' }))
    expect(words().value).toBe('Đột xuất, khi có yêu cầu')
  })

  it('edits one part of several, adds another and takes one away', async () => {
    const { user, words } = await open('Quý IV/2026: ban hành kế hoạch; báo cáo: hằng năm')
    const builder = await build(user)
    await user.click(within(builder).getByRole('radio', { name: 'Phần 2' }))
    await user.selectOptions(within(builder).getByRole('combobox', { name: 'Lặp lại mỗi' }), 'quý')
    expect(words().value).toBe('Quý IV/2026: ban hành kế hoạch; báo cáo: hằng quý')
    await user.click(within(builder).getByRole('button', { name: 'Thêm một phần' }))
    await user.click(within(builder).getByRole('radio', { name: 'Thường xuyên' }))
    expect(words().value).toContain('; thường xuyên')
    await user.click(within(builder).getByRole('button', { name: 'Bỏ phần này' }))
    expect(words().value).toBe('Quý IV/2026: ban hành kế hoạch; báo cáo: hằng quý')
  })
})
