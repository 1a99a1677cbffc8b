import type { Answer, ValuePath } from '@tiendo/domain'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it } from 'vitest'
import { violations } from '../../testing/axe.ts'
import { renderApp, type Call, type Handlers } from '../../testing/fake-api.tsx'
import { sampleDraftPage, sampleMe } from '../../testing/fixtures.ts'
import { ReviewPage } from './review-page.tsx'

// Loaded before, so that no test waits for them.
beforeAll(async () => {
  await import('../../shared/timing/rule-editor.tsx')
  await import('./publish-dialog.tsx')
})

type Sent = { readonly version: number; readonly answers: readonly { readonly path: ValuePath; readonly answer: Answer | null }[] }
const isSent = (input: unknown): input is Sent => typeof input === 'object' && input !== null && 'answers' in input

const saving = (): Handlers => {
  let version = 3
  return { 'drafts.get': () => sampleDraftPage(), 'drafts.answer': () => ({ version: (version += 1), clashes: [] }) }
}
const open = async (handlers: Handlers = saving()) => {
  const view = await renderApp(<ReviewPage draftId="draft-1" onPublished={() => undefined} onDiscarded={() => undefined} />, { handlers })
  await screen.findByRole('heading', { level: 1 })
  return view
}
const current = (): string | null => document.activeElement?.getAttribute('data-path') ?? null
const focusCurrent = (): void => act(() => document.querySelector<HTMLElement>('[data-path][tabindex="0"]')?.focus())
const answersOf = (calls: readonly Call[]): readonly (readonly [string, string | undefined])[] =>
  calls.flatMap(({ path, input }) => (path === 'drafts.answer' && isSent(input) ? input.answers.map((entry) => [entry.path, entry.answer?.kind] as const) : []))

const SURE = /^Nhận \d+ giá trị chắc chắn$/

describe('reviewing from the keyboard', () => {
  it('starts at the first doubtful value; Tab goes to the next, Shift Tab back, and past the last it leaves', async () => {
    const user = userEvent.setup()
    await open()
    focusCurrent()
    expect(current()).toBe('tasks.1.timing')
    await user.tab()
    expect(current()).toBe('tasks.2.timing')
    await user.tab({ shift: true })
    expect(current()).toBe('tasks.1.timing')
    await user.tab()
    await user.tab()
    expect(current()).toBeNull()
  })

  it('Enter accepts and moves on; the answer reaches the server with the version it saw', async () => {
    const user = userEvent.setup()
    const { calls } = await open()
    focusCurrent()
    await user.keyboard('{Enter}')
    expect(current()).toBe('tasks.2.timing')
    await user.keyboard('x')
    await waitFor(() =>
      expect(answersOf(calls)).toEqual([
        ['tasks.1.timing', 'accept'],
        ['tasks.2.timing', 'reject'],
      ]),
    )
    expect(calls.flatMap(({ input }) => (isSent(input) ? [input.version] : []))).toEqual([3, 4])
    expect(await screen.findByText('Đã xem hết những chỗ cần xem.')).toBeDefined()
  })

  it('E edits; a phrase shows at once how it is understood, and Enter saves it', async () => {
    const user = userEvent.setup()
    const { calls } = await open()
    focusCurrent()
    await user.keyboard('e')
    const field = await screen.findByRole('textbox', { name: 'Thời gian thực hiện' })
    expect(document.activeElement).toBe(field)
    await user.clear(field)
    await user.type(field, 'trước ngày 15/12/2026')
    expect(screen.getByRole('region', { name: 'Được hiểu là' }).textContent).toContain('Thứ Hai 14/12/2026')
    await user.keyboard('{Enter}')
    await waitFor(() => expect(answersOf(calls)).toContainEqual(['tasks.1.timing', 'edit']))
  })

  it('Escape leaves the values for the publish button', async () => {
    const user = userEvent.setup()
    await open()
    focusCurrent()
    await user.keyboard('{Escape}')
    expect(document.activeElement?.textContent).toBe('Ban hành theo dõi · còn 2')
    await user.keyboard('{Enter}')
    await screen.findByRole('dialog')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Ban hành theo dõi · còn 2'))
  })
})

describe('nothing answered is lost', () => {
  it('a clash is put before the reviewer in both their words; the choice is theirs', async () => {
    const user = userEvent.setup()
    let version = 3
    const { calls } = await open({
      'drafts.get': () => sampleDraftPage(),
      'drafts.answer': (input) => {
        version += 1
        if (!isSent(input) || version > 4) return { version, clashes: [] }
        return { version, clashes: input.answers.map(({ path, answer }) => ({ path, theirs: { kind: 'edit', text: 'Quý IV/2026' }, mine: answer, by: 'u2', byName: 'Lê Văn Mẫu' })) }
      },
    })
    focusCurrent()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(calls.filter(({ path }) => path === 'drafts.answer')).toHaveLength(1))
    await user.tab({ shift: true })
    const shown = await screen.findByRole('group', { name: /Hai người trả lời khác nhau/ })
    expect(within(shown).getAllByRole('button').map((button) => button.textContent)).toEqual(['1Lê Văn Mẫu: Quý IV/2026', '2Của bạn: đã nhận'])
    expect(current()).toBe('tasks.1.timing')
    await user.keyboard('2')
    await waitFor(() => expect(calls.flatMap(({ input }) => (isSent(input) ? [[input.version, input.answers[0]?.answer?.kind]] : []))).toEqual([[3, 'accept'], [4, 'accept']]))
    expect(screen.queryByRole('group', { name: /Hai người trả lời khác nhau/ })).toBeNull()
  })

  it('where theirs is kept, nothing more is sent', async () => {
    const user = userEvent.setup()
    const { calls } = await open({
      'drafts.get': () => sampleDraftPage(),
      'drafts.answer': () => ({ version: 5, clashes: [{ path: 'tasks.1.timing', theirs: { kind: 'reject' }, mine: { kind: 'accept' }, by: 'u2', byName: null }] }),
    })
    focusCurrent()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(calls.filter(({ path }) => path === 'drafts.answer')).toHaveLength(1))
    await user.tab({ shift: true })
    await screen.findByRole('group', { name: /Hai người trả lời khác nhau/ })
    await user.keyboard('1')
    await waitFor(() => expect(screen.queryByRole('group', { name: /Hai người trả lời khác nhau/ })).toBeNull())
    expect(calls.filter(({ path }) => path === 'drafts.answer')).toHaveLength(1)
    expect(document.querySelector('[data-path="tasks.1.timing"]')?.textContent).toContain('đã loại')
  })

  it('answers given while the network was gone are there after the page is opened again', async () => {
    const user = userEvent.setup()
    const first = await open({ 'drafts.get': () => sampleDraftPage(), 'drafts.answer': () => Promise.reject(new TypeError('network')) })
    focusCurrent()
    await user.keyboard('{Enter}')
    await screen.findByText(/1 câu trả lời chưa gửi được/)
    first.unmount()
    const { calls } = await open()
    await waitFor(() => expect(answersOf(calls)).toEqual([['tasks.1.timing', 'accept']]))
  })
})

describe('the desk', () => {
  it('takes every certain value at once, and an untaken text as a task', async () => {
    const user = userEvent.setup()
    const { calls } = await open()
    await user.click(screen.getByRole('button', { name: SURE }))
    await user.click(screen.getByRole('button', { name: 'Thêm thành nhiệm vụ' }))
    await waitFor(() => expect(answersOf(calls)).toContainEqual(['untaken.0', 'accept']))
    expect(answersOf(calls)).toContainEqual(['tasks.0.timing', 'accept'])
    expect(answersOf(calls).map(([path]) => path)).not.toContain('tasks.1.timing')
  })

  it('colours the cells: certain green, doubtful yellow, the current one outlined', async () => {
    const { container } = await open()
    expect(container.querySelector('td[data-mark="tasks.0.timing"]')?.getAttribute('data-tone')).toBe('sure')
    expect(container.querySelector('td[data-mark="tasks.1.timing"]')?.getAttribute('data-tone')).toBe('look')
    expect(container.querySelector('[data-current="true"]')?.textContent).toBe('kịp thời')
    expect(container.querySelector('mark[data-tone="untaken"]')?.textContent).toBe('Rà soát các trạm cân')
  })

  it('publishing with values unlooked at is an explicit choice', async () => {
    const user = userEvent.setup()
    const { calls, baseElement } = await open({ ...saving(), 'drafts.publish': () => ({ planId: 'plan-1' }) })
    await user.click(screen.getByRole('button', { name: 'Ban hành theo dõi · còn 2' }))
    const choice = await screen.findByRole('button', { name: 'Ban hành, để lại 2 giá trị chưa duyệt' })
    expect(await violations(baseElement)).toEqual([])
    await user.click(choice)
    await waitFor(() => expect(calls.find((call) => call.path === 'drafts.publish')?.input).toMatchObject({ unreviewed: true, version: 4 }))
  })

  it('publishing says who follows the plan up: the asker’s own body unless another is typed', async () => {
    const user = userEvent.setup()
    const { calls } = await open({ ...saving(), 'drafts.publish': () => ({ planId: 'plan-1' }) })
    await user.click(screen.getByRole('button', { name: 'Ban hành theo dõi · còn 2' }))
    const monitor = await screen.findByRole('combobox', { name: 'Cơ quan theo dõi, đôn đốc' })
    expect(monitor.getAttribute('value')).toBe('Sở Khoa học và Công nghệ')
    await user.clear(monitor)
    expect(screen.getByText(/Để trống thì đầu mối của bất kỳ cơ quan nào/)).toBeDefined()
    await user.type(monitor, 'Sở Y tế')
    await user.click(screen.getByRole('button', { name: 'Ban hành, để lại 2 giá trị chưa duyệt' }))
    await waitFor(() => expect(calls.map((call) => call.path)).toContain('drafts.publish'))
    const said = calls.flatMap(({ input }) => (isSent(input) ? input.answers : []))
    expect(said).toEqual([{ path: 'plan.monitor', answer: { kind: 'edit', text: 'Sở Y tế' } }])
  })

  it('says before publishing what is missing, and leads there', async () => {
    const user = userEvent.setup()
    const page = sampleDraftPage()
    const { document: head } = page.draft
    await open({ ...saving(), 'drafts.get': () => ({ ...page, draft: { ...page.draft, document: { ...head, years: { ...head.years, value: null, span: null } } } }) })
    expect(screen.getByRole('heading', { name: 'Cần làm trước khi ban hành' })).toBeDefined()
    await user.click(screen.getByRole('button', { name: 'Ban hành theo dõi · còn 2' }))
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).queryByRole('button', { name: /^Ban hành/ })).toBeNull()
    await user.click(within(dialog).getByRole('button', { name: 'Điền ngay' }))
    const field = await screen.findByRole('textbox', { name: 'Thời gian của kế hoạch' })
    await user.type(field, '2026-2030{Enter}')
    await waitFor(() => expect(screen.queryByRole('heading', { name: 'Cần làm trước khi ban hành' })).toBeNull())
  })

  it.each([
    ['officer', [SURE]],
    ['leader', []],
  ] as const)('offers a %s only what they may do', async (role, offered) => {
    const view = await renderApp(<ReviewPage draftId="draft-1" onPublished={() => undefined} onDiscarded={() => undefined} />, { handlers: saving(), me: sampleMe({ role }) })
    await screen.findByRole('heading', { level: 1 })
    const all = [SURE, 'Bỏ bản đọc', 'Ban hành theo dõi · còn 2']
    expect(all.filter((name) => screen.queryByRole('button', { name }) !== null)).toEqual(offered)
    expect(screen.queryAllByRole('button', { name: 'Nhận' }).length > 0).toBe(role === 'officer')
    expect(await violations(view.container)).toEqual([])
  })

  it('has no axe violations', async () => {
    const { container } = await open()
    expect(await violations(container)).toEqual([])
  })
})
