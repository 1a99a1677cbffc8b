import type { DocumentSignature, DraftSource } from '@tiendo/domain'
import { screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { violations } from '../../testing/axe.ts'
import { renderApp } from '../../testing/fake-api.tsx'
import { fakeReview } from '../../testing/fake-review.ts'
import { sampleDraftPage } from '../../testing/fixtures.ts'
import { ReviewPage } from './review-page.tsx'

const intact: DocumentSignature = {
  kind: 'signature',
  signer: 'Trần Văn Mẫu',
  organisation: 'Sở Mẫu',
  certifiedBy: 'CA Mẫu',
  signedAt: '2026-01-05T03:30:00Z',
  timeStamped: true,
  state: 'intact',
  weak: false,
  since: 'nothing',
  inDate: true,
}

const open = async (source: Pick<DraftSource, 'signatures' | 'notes'>) => {
  const { draft } = sampleDraftPage()
  const review = fakeReview(sampleDraftPage({ ...draft, source: { ...draft.source, ...source } }))
  const view = await renderApp(<ReviewPage draftId="draft-1" onPublished={() => undefined} onDiscarded={() => undefined} />, { handlers: review.handlers })
  await screen.findByRole('heading', { level: 1 })
  return { ...view, user: userEvent.setup() }
}

describe('the digital signatures of a file', () => {
  it('a file without any says nothing of them', async () => {
    await open({})
    expect(screen.queryByRole('region', { name: /Chữ ký số/ })).toBeNull()
  })

  it('is quiet where the text is the one that was signed; each says what is known of it when asked', async () => {
    const { user, container } = await open({ signatures: [intact] })
    const region = screen.getByRole('region', { name: 'Chữ ký số: 1' })
    expect(region.getAttribute('data-tone')).toBe('note')
    expect(within(region).getByText('Văn bản còn nguyên như lúc ký.')).toBeDefined()
    const line = within(region).getByText('Trần Văn Mẫu (Sở Mẫu), 10:30 ngày 05/01/2026')
    expect(line.closest('details')?.open).toBe(false)
    await user.click(line)
    expect(line.closest('details')?.open).toBe(true)
    expect(within(region).getByText('Chứng thư ghi do CA Mẫu cấp.')).toBeDefined()
    expect(region.textContent).toContain('Chưa kiểm tra được chứng thư còn hiệu lực tại tổ chức chứng thực.')
    expect(await violations(container)).toEqual([])
  })

  it('warns first of all where it is not, in words as in colour', async () => {
    const { container } = await open({
      signatures: [{ ...intact, state: 'altered', since: 'unknown' }, { ...intact, since: 'pages' }, { ...intact, state: 'unverifiable', since: 'unknown' }],
      notes: [{ kind: 'recognised', pages: [1] }],
    })
    const region = screen.getByRole('region', { name: 'Chữ ký số: 3' })
    expect(region.getAttribute('data-tone')).toBe('error')
    expect(region.textContent).toContain('nội dung đọc được có thể không phải nội dung đã ký')
    expect(region.textContent).toContain('không bảo đảm chữ đã nhận dạng từ hình')
    const words = within(region).getAllByRole('listitem').map((one) => one.querySelector('.badge')?.textContent).filter((word) => word !== undefined)
    expect(words).toEqual(['không còn nguyên vẹn', 'trang đã đổi sau khi ký', 'không kiểm tra được'])
    const notes = screen.getByRole('region', { name: 'Lưu ý về tệp' })
    expect(region.compareDocumentPosition(notes) & Node.DOCUMENT_POSITION_FOLLOWING).toBeGreaterThan(0)
    expect(await violations(container)).toEqual([])
  })

  it('folds many', async () => {
    const { user } = await open({ signatures: Array.from({ length: 5 }, (_, index) => ({ ...intact, signer: `Người ký ${index}` })) })
    const region = screen.getByRole('region', { name: 'Chữ ký số: 5' })
    const fold = within(region).getByText('Chữ ký số: 5')
    expect(fold.closest('details')?.open).toBe(false)
    await user.click(fold)
    expect(fold.closest('details')?.open).toBe(true)
    expect(within(region).getByText(/Người ký 4/)).toBeDefined()
  })
})
