import type { Standing } from '@tiendo/domain'
import { localDate } from '@tiendo/domain'
import { screen } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { renderApp } from '../../testing/fake-api.tsx'
import { StatusBadge } from './status-badge.tsx'

describe('a status badge', () => {
  it.each<[Standing, string]>([
    ['overdue', 'quá hạn · 31/03/2026'],
    ['dueSoon', 'sắp đến hạn · 31/03/2026'],
    ['withinTime', 'trong hạn · 31/03/2026'],
    ['doneOnTime', 'đúng hạn · 31/03/2026'],
    ['returned', 'bị trả lại · 31/03/2026'],
    ['notYet', 'chưa đến kỳ · 31/03/2026'],
  ])('says %s in a word, with a glyph beside it', async (standing, words) => {
    const { container } = await renderApp(<StatusBadge standing={standing} due={localDate(2026, 3, 31)} />)
    expect(screen.getByText(words)).toBeDefined()
    expect(container.querySelector('.badge svg[aria-hidden="true"]')).not.toBeNull()
  })

  it('leaves out the day where there is none', async () => {
    await renderApp(<StatusBadge standing="noDeadline" />)
    expect(screen.getByText('không có hạn')).toBeDefined()
  })
})
