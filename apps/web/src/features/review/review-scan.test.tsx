// A scan under review: read while it is reviewed, asked for what hands wrote, proposals beside what was made out.
import type { DraftReading } from '@tiendo/api/client'
import type { Draft } from '@tiendo/domain'
import { aDraft, aDraftTask, aRead, aSpan } from '@tiendo/domain/testing'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { violations } from '../../testing/axe.ts'
import { renderApp, type Handlers } from '../../testing/fake-api.tsx'
import { fakeReview } from '../../testing/fake-review.ts'
import { sampleDraftPage } from '../../testing/fixtures.ts'
import { ReviewPage } from './review-page.tsx'

beforeAll(async () => {
  await import('../../shared/ui/dialog.tsx')
  await import('./publish-dialog.tsx')
})
beforeEach(() => localStorage.clear())

const place = { page: 1, box: [0.1, 0.1, 0.3, 0.14] } as const
const scanned = (reading?: NonNullable<Draft['source']['reading']>): Draft => {
  const draft = aDraft({
    tasks: [
      aDraftTask({
        title: { value: 'Báo cáo tiến độ hằng quý', span: aSpan(9, 'Báo cáo tiền độ hằng quý'), confidence: 'doubtful', doubt: 'repaired', alternatives: ['Báo cáo tiền độ hằng quý'] },
        lead: { value: ['Sở Y tế'], span: aSpan(10, 'Sở Y tế'), confidence: 'doubtful', doubt: 'recognised' },
      }),
    ],
  })
  return {
    ...draft,
    source: { ...draft.source, kind: 'pdf', pages: 40, ...(reading === undefined ? {} : { reading }) },
    document: {
      ...draft.document,
      number: { value: null, span: null, confidence: 'doubtful', doubt: 'handwritten', place, alternatives: ['/KH-UBND'] },
      issuedOn: { value: null, span: null, confidence: 'doubtful', doubt: 'handwritten', place: { page: 1, box: [0.6, 0.1, 0.9, 0.14] } },
      title: aRead('Kế hoạch mẫu'),
    },
  }
}
const open = async (draft: Draft, handlers: Handlers = {}) => {
  const review = fakeReview(sampleDraftPage(draft, [], { file: { pictures: true } }))
  let stopped = 0
  const view = await renderApp(<ReviewPage draftId="draft-1" onPublished={() => undefined} onDiscarded={() => (stopped += 1)} />, { handlers: { ...review.handlers, ...handlers } })
  await screen.findByRole('heading', { level: 1 })
  return { ...view, review, stopped: () => stopped }
}
const answers = (review: { readonly now: () => { readonly answers: readonly (readonly [string, unknown])[] } }): unknown => Object.fromEntries(review.now().answers)

describe('what was written by hand', () => {
  it('is asked for with its cutting, ready to type: number, then day, then onward', async () => {
    const user = userEvent.setup()
    const { review, baseElement } = await open(scanned())
    const number = await screen.findByRole('textbox', { name: 'Số ký hiệu' })
    expect([document.activeElement, number]).toEqual([number, number])
    const cutting = screen.getByRole('img', { name: 'Hình cắt: số ký hiệu, trang 1' })
    expect(cutting.getAttribute('src')).toMatch(/^\/api\/drafts\/draft-1\/pages\/1\.png\?width=1600&box=0\.08,/)
    expect(await violations(baseElement)).toEqual([])
    await user.keyboard('12{Enter}')
    const day = await screen.findByRole('textbox', { name: 'Ngày ban hành' })
    expect(document.activeElement).toBe(day)
    await user.keyboard('05/03/2026{Enter}')
    await waitFor(() => expect(document.activeElement?.getAttribute('data-path')).toBe('tasks.0.title'))
    expect(answers(review)).toEqual({ 'document.number': { kind: 'edit', text: '12/KH-UBND' }, 'document.issuedOn': { kind: 'edit', text: '05/03/2026' } })
  })

  it('is shown larger on a press, and the focus comes back', async () => {
    const user = userEvent.setup()
    await open(scanned())
    const small = (await screen.findAllByRole('button', { name: 'Hình cắt: số ký hiệu, trang 1' }))[0]
    small?.focus()
    await user.keyboard('{Enter}')
    const dialog = await screen.findByRole('dialog', { name: 'Hình cắt: số ký hiệu, trang 1' })
    expect(within(dialog).getByRole('img').getAttribute('src')).toContain('width=2400')
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    expect(document.activeElement).toBe(small)
  })
})

describe('what was made out from a picture', () => {
  const atTitle = async (): Promise<HTMLElement> => {
    const row = await screen.findByRole('group', { name: 'Nội dung' })
    row.focus()
    return row
  }
  const task = async (): Promise<void> => userEvent.click(await screen.findByRole('button', { name: /Báo cáo tiến độ/ }))

  it('a proposal stands beside what was read, the differing words marked; Enter takes it', async () => {
    const { review } = await open(scanned())
    await task()
    const row = await atTitle()
    expect([...row.querySelectorAll('mark')].map(({ textContent }) => textContent)).toEqual(['tiền', 'tiến'])
    expect(row.querySelector('dl')?.textContent).toMatch(/Đọc được.*tiền độ.*Đề xuất.*tiến độ/)
    expect(within(row).getByRole('button', { name: 'Nhận đề xuất' })).toBeDefined()
    await userEvent.keyboard('{Enter}')
    await waitFor(() => expect(answers(review)).toEqual({ 'tasks.0.title': { kind: 'accept' } }))
  })

  it('one digit takes what was read', async () => {
    const { review } = await open(scanned())
    await task()
    await atTitle()
    expect(screen.getByRole('button', { name: /Như đọc được: .*tiền độ/ })).toBeDefined()
    await userEvent.keyboard('1')
    await waitFor(() => expect(answers(review)).toEqual({ 'tasks.0.title': { kind: 'edit', text: 'Báo cáo tiền độ hằng quý' } }))
  })

  it('words of little certainty are marked', async () => {
    const { container } = await open(scanned())
    await task()
    await waitFor(() => expect(container.querySelector('[data-doubt="recognised"]')?.textContent).toBe('Sở Y tế'))
  })
})

describe('a scan that is still being read', () => {
  const reading = (now: DraftReading | null): Handlers => ({ 'drafts.reading': () => now })
  const publish = (): HTMLElement => screen.getByRole('button', { name: /^Ban hành theo dõi/ })
  const under: DraftReading = { done: 12, total: 40, stage: 'seeing', error: null }

  it('says how far it is; publishing waits, and says why', async () => {
    const { baseElement } = await open(scanned({ done: 1, total: 40 }), reading(under))
    expect(await screen.findByText('Đang đọc trang 12 / 40; những trang đầu đã xem được.')).toBeDefined()
    expect(screen.getByRole('progressbar').getAttribute('value')).toBe('12')
    expect(publish()).toHaveProperty('disabled', true)
    expect(screen.getByText('Ban hành được khi đã đọc hết văn bản.')).toBeDefined()
    expect(await violations(baseElement)).toEqual([])
  })

  it('read to its end it is the whole draft: answers and the focus stay', async () => {
    const { review } = await open(scanned({ done: 1, total: 40 }), { 'drafts.reading': () => (review.now().draft.source.reading === undefined ? null : under) })
    await screen.findByRole('textbox', { name: 'Số ký hiệu' })
    await userEvent.keyboard('12')
    review.others({ draft: scanned() })
    expect(await screen.findByText('Đã đọc hết văn bản.', {}, { timeout: 4000 })).toBeDefined()
    expect(document.activeElement).toHaveProperty('value', '12/KH-UBND')
    expect(publish()).toHaveProperty('disabled', false)
  })

  it('stopping asks once, and puts the draft aside', async () => {
    const { calls, stopped } = await open(scanned({ done: 1, total: 40 }), { ...reading(under), 'drafts.stopReading': () => ({ version: 4 }) })
    await userEvent.click(await screen.findByRole('button', { name: 'Dừng đọc' }))
    expect(calls.some(({ path }) => path === 'drafts.stopReading')).toBe(false)
    await userEvent.click(screen.getByRole('button', { name: 'Dừng đọc' }))
    await waitFor(() => expect(stopped()).toBe(1))
  })

  it('one that a stopped server left is read on', async () => {
    let now: DraftReading = { ...under, stage: null }
    const { calls } = await open(scanned({ done: 12, total: 40 }), {
      'drafts.reading': () => now,
      'drafts.readOn': () => (now = under),
    })
    expect(await screen.findByText('Mới đọc 12 / 40 trang, rồi dừng.')).toBeDefined()
    await userEvent.click(screen.getByRole('button', { name: 'Đọc tiếp' }))
    expect(await screen.findByText('Đang đọc trang 12 / 40; những trang đầu đã xem được.')).toBeDefined()
    expect(calls.filter(({ path }) => path === 'drafts.readOn')).toHaveLength(1)
  })
})
