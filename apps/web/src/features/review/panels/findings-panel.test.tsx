// What the panel says of findings that are answered for elsewhere, and its way into the document.
import type { SettledFinding } from '@tiendo/domain'
import { aSpan } from '@tiendo/domain/testing'
import { screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { describe, expect, it } from 'vitest'
import { violations } from '../../../testing/axe.ts'
import { renderApp } from '../../../testing/fake-api.tsx'
import { FindingsPanel } from './findings-panel.tsx'

const nothing = () => undefined
const open: SettledFinding = { rule: 'document/missing-number', severity: 'warning', span: aSpan(4, 'Số: /KH-UBND'), data: {}, key: 'so', waiver: null }
const written = { rule: open.rule, key: 'so', reason: 'cấp số sau khi ký', by: 'Lê Văn Mẫu', on: null, written: true } as const
const panelOf = async (findings: readonly SettledFinding[]) => {
  const checks = { version: 1, findings, off: [], may: { waive: true } }
  const { container } = await renderApp(<FindingsPanel draftId="draft-1" checks={checks} asked={null} onPlace={nothing} onSee={nothing} onLeave={nothing} />)
  await screen.findByRole('heading', { name: /^Kiểm tra văn bản/ })
  return container
}
const download = () => screen.queryByRole('link', { name: 'Tải bản góp ý (Word)' })

describe('the panel of findings', () => {
  it('gives the document with those that ask for a hand as comments', async () => {
    const container = await panelOf([open])
    expect([download()?.getAttribute('href'), download()?.hasAttribute('download')]).toEqual(['/api/drafts/draft-1/comments.docx?lang=vi', true])
    expect(await violations(container)).toEqual([])
  })

  it('gives none where nothing asks for a hand', async () => {
    await panelOf([])
    expect(download()).toBeNull()
    expect(screen.getByRole('link', { name: 'Các quy tắc' })).toBeDefined()
  })

  it('shows what the document itself answers for with its author, to be taken back there', async () => {
    await panelOf([{ ...open, waiver: written }])
    await userEvent.setup().click(screen.getByText('1 điểm đã ghi nhận là đúng'))
    expect((await screen.findByText(/Lê Văn Mẫu/)).textContent).toBe('Lê Văn Mẫu · ghi trong chính văn bản, sửa tại đó')
    expect(screen.queryByRole('button', { name: 'Bỏ ghi nhận' })).toBeNull()
  })
})
