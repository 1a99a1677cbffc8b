import { compareDrafts, localDate, organisation, parseTiming, type Draft } from '@tiendo/domain'
import { aDraftTask, aRead } from '@tiendo/domain/testing'
import { act, screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeAll, describe, expect, it } from 'vitest'
import { tellChange } from '../../shared/live/changes.ts'
import { violations } from '../../testing/axe.ts'
import { renderApp, type Handlers } from '../../testing/fake-api.tsx'
import { fakeReview, type FakeReview } from '../../testing/fake-review.ts'
import { sampleDraftPage } from '../../testing/fixtures.ts'
import { ReviewPage } from './review-page.tsx'

// Loaded before, so that no test waits for them.
beforeAll(async () => {
  await import('../../shared/citations/citation-tree.tsx')
  await import('./publish-dialog.tsx')
})

const open = async (review: FakeReview, more: Handlers = {}) => {
  const view = await renderApp(<ReviewPage draftId="draft-1" onPublished={() => undefined} onDiscarded={() => undefined} />, { handlers: { ...review.handlers, ...more } })
  await screen.findByRole('heading', { level: 1 })
  return { ...view, review, user: userEvent.setup() }
}
const current = (): string | null => document.activeElement?.getAttribute('data-path') ?? null
const { draft: sample } = sampleDraftPage()
const withTask = (change: Partial<Draft['tasks'][number]>): Draft => ({ ...sample, tasks: sample.tasks.map((task, index) => (index === 1 ? { ...task, ...change } : task)) })

describe('two reviewers at once', () => {
  it('the other’s answers arrive live; what one is on stays where it is', async () => {
    const review = fakeReview(sampleDraftPage())
    await open(review)
    expect(current()).toBe('tasks.1.timing')
    review.others({ answers: [['tasks.2.timing', { kind: 'accept' }]], reviewers: [{ id: 'u2', name: 'Lê Văn Mẫu', at: new Date('2026-11-20T03:00:00Z') }] })
    act(() => void tellChange({ sequence: 9, stream: 'draft/draft-1', by: 'u2', at: new Date(), news: true }))
    expect(await screen.findByText(/Đang cùng duyệt:.*Lê Văn Mẫu/)).toBeDefined()
    expect(screen.getByRole('button', { name: 'Ban hành theo dõi · còn 1' })).toBeDefined()
    expect(current()).toBe('tasks.1.timing')
  })

  it('a row that the other set aside leaves the focus to the next value that waits', async () => {
    const review = fakeReview(sampleDraftPage())
    await open(review)
    review.others({ reshapes: [{ id: 'r9', reshape: { kind: 'merge', task: 1, into: 0 }, withdrawn: false }] })
    act(() => void tellChange({ sequence: 9, stream: 'draft/draft-1', by: 'u2', at: new Date(), news: true }))
    await waitFor(() => expect(current()).toBe('tasks.2.timing'))
  })

  it('a change of something else is not taken', () => {
    expect(tellChange({ sequence: 9, stream: 'draft/other', by: 'u2', at: new Date(), news: true })).toBe(false)
  })
})

describe('why, and what else', () => {
  const other = parseTiming('Quý IV/2027', { years: [2026, 2030] })
  const doubted = withTask({ timing: { ...aRead(parseTiming('Quý IV', { years: [2026, 2030] }), 'doubtful', sample.tasks[1]?.timing.span ?? null), doubt: 'ambiguous', alternatives: [other] } })

  it('a doubtful value says why; a digit takes another reading', async () => {
    const { user, review, container } = await open(fakeReview(sampleDraftPage(doubted)))
    expect(screen.getByText('Có thể hiểu theo nhiều cách; chọn cách đúng.')).toBeDefined()
    expect(within(screen.getByRole('group', { name: 'Có thể là' })).getAllByRole('button').map((button) => button.textContent)).toEqual(['1Quý IV/2027'])
    expect(await violations(container)).toEqual([])
    await user.keyboard('1')
    await waitFor(() => expect(review.now().answers).toEqual([['tasks.1.timing', { kind: 'edit', text: 'Quý IV/2027' }]]))
  })

  it('Shift Enter takes the whole row and goes on', async () => {
    const { user, review } = await open(fakeReview(sampleDraftPage()))
    await user.keyboard('{Shift>}{Enter}{/Shift}')
    await waitFor(() => expect(review.now().answers.map(([path]) => path)).toEqual(['title', 'lead', 'coordinators', 'deliverable', 'timing'].map((field) => `tasks.1.${field}`)))
    expect(current()).toBe('tasks.2.timing')
  })

  it('all certain values at once, and back with one key', async () => {
    const { user, review } = await open(fakeReview(sampleDraftPage()))
    await user.keyboard('{Shift>}A{/Shift}')
    await waitFor(() => expect(review.now().answers.length).toBeGreaterThan(10))
    await user.keyboard('{Control>}z{/Control}')
    await waitFor(() => expect(review.now().answers).toEqual([]))
    expect(await screen.findByText(/Đã hoàn tác \d+ câu trả lời/)).toBeDefined()
  })

  it('a name written almost so, one that is no more and a set phrase offer what is known, and apply nothing', async () => {
    const known = [
      organisation('Sở Khoa học và Công nghệ'),
      organisation('Sở Thông tin và Truyền thông', { validTo: localDate(2025, 2, 28), successors: [organisation('Sở Khoa học và Công nghệ').id] }),
      organisation('Sở Y tế'),
    ]
    const lead = aRead(['Sở Thông tin và Truyền thông', 'Các sở'], 'doubtful')
    const coordinators = aRead(['Sở Khoa học và Công nghiệp'], 'likely')
    const review = fakeReview(sampleDraftPage(withTask({ lead, coordinators })))
    const { user } = await open(review, { 'organisations.known': () => known })
    const offered = await screen.findAllByRole('group', { name: 'Có thể là' })
    expect(offered.map((group) => within(group).getAllByRole('button').map((button) => button.textContent))).toEqual([['1Đơn vị kế thừa: Sở Khoa học và Công nghệ'], ['Đơn vị đã biết: Sở Khoa học và Công nghệ']])
    await user.click(screen.getByRole('button', { name: 'Mở “Các sở”: 2 đơn vị' }))
    await user.click(screen.getByRole('checkbox', { name: 'Sở Y tế' }))
    expect(review.now().answers).toEqual([])
    await user.click(screen.getByRole('button', { name: 'Ghi 1 đơn vị' }))
    await waitFor(() => expect(review.now().answers).toEqual([['tasks.1.lead', { kind: 'edit', text: 'Sở Thông tin và Truyền thông\nSở Khoa học và Công nghệ' }]]))
  })
})

describe('the file and what came before it', () => {
  it('says quietly what the file has to say, and shows its page edges apart', async () => {
    const page = sampleDraftPage({ ...sample, source: { ...sample.source, notes: [{ kind: 'legacyEncoding', encoding: 'tcvn3' }] } })
    await open(fakeReview({ ...page, source: { ...page.source, margins: ['Trang 1/5'] } }))
    const notes = screen.getByRole('region', { name: 'Lưu ý về tệp' })
    expect(notes.textContent).toContain('TCVN3 (ABC)')
    expect(within(notes).getByText('Trang 1/5')).toBeDefined()
  })

  it('publishing beside a plan that is followed already says so, and leads there', async () => {
    const earlier = { draftId: 'draft-0', name: 'cu.docx', number: '15/KH-UBND', title: null, status: 'published', planId: 'plan-0', comparison: compareDrafts(sample, sample) } as const
    const { user } = await open(fakeReview(sampleDraftPage(sample, [], { earlier })))
    await user.click(screen.getByRole('button', { name: /^Ban hành theo dõi/ }))
    const dialog = await screen.findByRole('dialog')
    expect(within(dialog).getByText(/Bản trước đã ban hành theo dõi/)).toBeDefined()
    expect(within(dialog).getByRole('link', { name: '15/KH-UBND' }).getAttribute('href')).toBe('/ke-hoach/plan-0')
  })

  it('a likely new copy is proposed, and compared only when asked', async () => {
    const before: Draft = { ...sample, tasks: [...sample.tasks.slice(0, 2), aDraftTask({ number: '3', title: aRead('Thành lập tổ công tác liên ngành'), lead: aRead(['Sở Y tế']) })] }
    const likely = { draftId: 'draft-0', name: 'cu.docx', number: '15/KH-UBND', title: null, status: 'published' } as const
    const review = fakeReview(sampleDraftPage(sample, [], { likelyEarlier: likely }))
    const earlier = { ...likely, planId: 'plan-0', comparison: compareDrafts(before, sample) }
    const { user, calls } = await open(review, {
      'drafts.get': (input) => (JSON.stringify(input).includes('draft-0') ? sampleDraftPage(before, [], { id: 'draft-0' }) : review.now()),
      'drafts.link': (input) => {
        const isLinked = JSON.stringify(input).includes('"draft-0"')
        review.others({ likelyEarlier: isLinked ? null : likely, earlier: isLinked ? earlier : null })
        return { version: review.now().version }
      },
    })
    expect(screen.queryByRole('heading', { name: 'Thay đổi so với bản trước' })).toBeNull()
    await user.click(screen.getByRole('button', { name: 'Đối chiếu' }))
    const panel = await screen.findByRole('region', { name: 'Thay đổi so với bản trước' })
    await waitFor(() => expect(within(panel).getAllByRole('listitem')).toHaveLength(2))
    expect(panel.textContent).toContain('1 thêm, 1 bỏ, 0 đổi, 2 giữ nguyên')
    expect(within(panel).getByText('Thành lập tổ công tác liên ngành')).toBeDefined()
    await user.click(within(panel).getByRole('checkbox', { name: 'Chỉ phần thay đổi' }))
    expect(within(panel).getAllByRole('listitem')).toHaveLength(4)
    expect(await violations(panel)).toEqual([])
    await user.click(within(panel).getByRole('button', { name: 'Không phải bản mới của văn bản này' }))
    await waitFor(() => expect(screen.queryByRole('region', { name: 'Thay đổi so với bản trước' })).toBeNull())
    expect(calls.filter(({ path }) => path === 'drafts.link')).toHaveLength(2)
  })
})
