// Findings beside the draft: they lead to their places and back, are answered for, and go when their cause is mended.
import { answeredDraft, applyWaiver, localDate, noSettings, settle, type Finding, type FindingRule, type SettledFinding, type Waiver } from '@tiendo/domain'
import { aDraft, aDraftHead, aDraftTask, aRead, aSpan } from '@tiendo/domain/testing'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it } from 'vitest'
import { violations } from '../../testing/axe.ts'
import { renderApp, type Handlers } from '../../testing/fake-api.tsx'
import { fakeReview } from '../../testing/fake-review.ts'
import { sampleDraftPage, sampleMe, today } from '../../testing/fixtures.ts'
import { ReviewPage } from './review-page.tsx'

// Loaded before, so that no test waits for them.
beforeAll(async () => {
  await import('./publish-dialog.tsx')
  await import('../../shared/ui/waive-dialog.tsx')
  await import('../../shared/citations/citation-tree.tsx')
})

const inRow = (row: number, column: number, quote: string) => ({ ...aSpan(10 + row, quote), cell: [row, column] as const })
const task = (row: number, title: string) => aDraftTask({ number: `${row}`, title: aRead(title, 'sure', inRow(row, 2, title)), span: inRow(row, 2, title) })
const draft = aDraft({
  document: aDraftHead({ number: aRead(null, 'doubtful', aSpan(1, 'KẾ HOẠCH MẪU')) }),
  tasks: [task(1, 'Tập huấn nghiệp vụ'), task(2, 'Khảo sát thị trường'), task(3, 'Tổng kết kế hoạch')],
})

const days = { date: localDate(2026, 6, 1), issuedOn: localDate(2026, 3, 12) }
/** Of the two first tasks, whatever the rules say of them. */
const late: readonly Finding[] = draft.tasks.slice(0, 2).map((one, index) => ({ rule: 'citation/after-issue', severity: 'warning', data: { symbol: `${index + 1}/QĐ-SYT`, ...days }, span: one.title.span }))
const unnumbered: Finding = { rule: 'document/missing-number', severity: 'warning', data: {}, span: aSpan(1, 'KẾ HOẠCH MẪU') }

const isSaid = (input: unknown): input is { readonly rule: FindingRule; readonly key: string | null; readonly reason: string } => typeof input === 'object' && input !== null && 'rule' in input

const open = async (more: Handlers = {}, me = sampleMe()) => {
  let waivers: readonly Waiver[] = []
  const found = (page: ReturnType<typeof sampleDraftPage>): readonly SettledFinding[] => {
    const now = answeredDraft(page.draft, new Map(page.answers), page.reshapes)
    return settle([...(now.document.number.value === null ? [unnumbered] : []), ...late], noSettings, waivers).findings
  }
  const start = sampleDraftPage(draft)
  const review = fakeReview({ ...start, findings: found(start) })
  const say = (input: unknown, isWaived: boolean) => {
    if (!isSaid(input)) throw new Error('a finding is named')
    const { rule, key } = input
    const signed = { rule, key, by: 'Trần Thị Mẫu', on: today }
    waivers = applyWaiver(waivers, isWaived ? { ...signed, kind: 'findingWaived', reason: input.reason } : { ...signed, kind: 'waiverWithdrawn' })
    return { waivers: waivers.length }
  }
  const view = await renderApp(<ReviewPage draftId="draft-1" onPublished={() => undefined} onDiscarded={() => undefined} />, {
    me,
    handlers: {
      ...review.handlers,
      'checks.list': () => ({ version: review.now().version, findings: found(review.now()), off: [], may: { waive: true } }),
      'checks.waive': (input) => say(input, true),
      'checks.unwaive': (input) => say(input, false),
      ...more,
    },
  })
  await screen.findByRole('heading', { level: 1 })
  return { ...view, review, user: userEvent.setup() }
}
const panel = (): HTMLElement => screen.getByRole('region', { name: /^Kiểm tra văn bản/ })
const cards = (): readonly string[] => within(panel()).getAllByRole('listitem').map((item) => item.querySelector('b')?.textContent ?? '')
const currentCard = (): string => document.activeElement?.querySelector('b')?.textContent ?? ''

const FIRST = '1/QĐ-SYT có ngày sau ngày ban hành kế hoạch'
const SECOND = '2/QĐ-SYT có ngày sau ngày ban hành kế hoạch'

describe('findings beside a draft', () => {
  it('are counted, and the counts narrow them', async () => {
    const { user, container } = await open()
    expect(panel().textContent).toMatch(/Kiểm tra văn bản · 3 cảnh báo/)
    const families = within(panel()).getByRole('group', { name: 'Lọc theo loại' })
    await user.click(within(families).getByRole('button', { name: 'văn bản · 1' }))
    expect(cards()).toEqual(['Văn bản chưa có số'])
    await user.click(within(families).getByRole('button', { name: 'văn bản · 1' }))
    expect(cards()).toHaveLength(3)
    expect(await violations(container)).toEqual([])
  })

  it('F goes to them, arrows and F go on, Enter shows the place, Escape goes back', async () => {
    const { user } = await open()
    const before = document.activeElement?.getAttribute('data-path')
    await user.keyboard('f')
    expect(currentCard()).toBe('Văn bản chưa có số')
    await user.keyboard('{ArrowDown}')
    await waitFor(() => expect(currentCard()).toBe(FIRST))
    await waitFor(() => expect(document.querySelector('.source [data-current]')?.textContent).toBe('Tập huấn nghiệp vụ'))
    await user.keyboard('{Shift>}f{/Shift}')
    await waitFor(() => expect(currentCard()).toBe('Văn bản chưa có số'))
    await user.keyboard('{Escape}')
    expect(document.activeElement?.getAttribute('data-path')).toBe(before)
  })

  it('a flag in the source opens its finding', async () => {
    const { user } = await open()
    const flags = [...document.querySelectorAll<HTMLElement>('.source .flag')]
    expect(flags.map((flag) => flag.dataset['flag'])).toEqual(['warning', 'warning', 'warning'])
    const last = flags.at(-1)
    if (last !== undefined) await user.click(last)
    await waitFor(() => expect(currentCard()).toBe(SECOND))
  })

  it('one goes when its cause is mended', async () => {
    const { user } = await open()
    expect(document.activeElement?.getAttribute('data-path')).toBe('document.number')
    await user.keyboard('e')
    const field = document.activeElement
    expect(field?.matches('input, textarea')).toBe(true)
    await user.keyboard('15/KH-UBND{Enter}')
    await waitFor(() => expect(cards()).toHaveLength(2))
    expect(panel().textContent).toMatch(/Kiểm tra văn bản · 2 cảnh báo/)
  })

  it('W answers for one, with a reason; it stays, folded, and U takes that back', async () => {
    const { user, calls } = await open()
    await user.keyboard('fw')
    const dialog = await screen.findByRole('dialog', { name: 'Ghi nhận là đúng' })
    await user.click(within(dialog).getByRole('button', { name: 'Ghi nhận' }))
    expect(within(dialog).getByText('Hãy nêu lý do: người sau cần biết vì sao.')).toBeDefined()
    expect(calls.some(({ path }) => path === 'checks.waive')).toBe(false)
    await user.type(within(dialog).getByRole('textbox'), 'Dự thảo, chưa lấy số')
    expect(await violations(dialog)).toEqual([])
    await user.click(within(dialog).getByRole('button', { name: 'Ghi nhận' }))
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await waitFor(() => expect(cards()).toHaveLength(2))
    // The way goes on with the one in its place.
    await waitFor(() => expect(currentCard()).toBe(FIRST))
    await user.click(screen.getByText('1 điểm đã ghi nhận là đúng'))
    const folded = (await screen.findByText('Văn bản chưa có số')).closest('li')
    expect(folded?.textContent).toContain('“Dự thảo, chưa lấy số”Trần Thị Mẫu, ngày 20/11/2026')
    act(() => folded?.focus())
    await user.keyboard('u')
    await waitFor(() => expect(panel().textContent).toMatch(/Kiểm tra văn bản · 3 cảnh báo/))
  })

  it('all of a rule are answered for at once', async () => {
    const { user, calls } = await open()
    await user.keyboard('f{ArrowDown}')
    await waitFor(() => expect(currentCard()).toBe(FIRST))
    await user.keyboard('w')
    const dialog = await screen.findByRole('dialog', { name: 'Ghi nhận là đúng' })
    await user.click(within(dialog).getByRole('radio', { name: 'cả 2 điểm của quy tắc này trong văn bản' }))
    await user.type(within(dialog).getByRole('textbox'), 'Đã đối chiếu bản gốc')
    await user.click(within(dialog).getByRole('button', { name: 'Ghi nhận' }))
    await waitFor(() => expect(cards()).toEqual(['Văn bản chưa có số']))
    expect(calls.find(({ path }) => path === 'checks.waive')?.input).toMatchObject({ draftId: 'draft-1', rule: 'citation/after-issue', key: null })
  })

  it('one who may not answer for them sees them all the same', async () => {
    const { user } = await open({ 'checks.list': () => ({ version: 3, findings: [], off: [], may: { waive: false } }) }, sampleMe({ role: 'leader' }))
    expect(cards()).toHaveLength(3)
    await user.click(within(panel()).getAllByText('Vì sao?')[0] ?? panel())
    expect(within(panel()).getByText(/không viện dẫn và không theo dõi được/)).toBeDefined()
  })
})

describe('publishing with findings open', () => {
  it('says how many, offers to look, and goes on only when told so', async () => {
    const { user, calls } = await open({ 'drafts.publish': () => ({ planId: 'p1' }) })
    await user.click(screen.getByRole('button', { name: /^Ban hành theo dõi/ }))
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByText(/Văn bản còn 3 cảnh báo chưa xử lý/)).toBeDefined()
    await user.click(within(dialog).getByRole('button', { name: 'Xem các điểm này' }))
    await waitFor(() => expect(currentCard()).toBe('Văn bản chưa có số'))
    expect(calls.some(({ path }) => path === 'drafts.publish')).toBe(false)
    await user.click(screen.getByRole('button', { name: /^Ban hành theo dõi/ }))
    await user.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Ban hành, để lại 3 cảnh báo' }))
    await waitFor(() => expect(calls.some(({ path }) => path === 'drafts.publish')).toBe(true))
  })
})
