import { occurrences, parseTiming, vietnam } from '@tiendo/domain'
import { screen, waitFor, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { describe, expect, it } from 'vitest'
import { violations } from '../../testing/axe.ts'
import { renderApp } from '../../testing/fake-api.tsx'
import { DueDay } from '../work/due-day.tsx'
import { Dialog } from './dialog.tsx'

// 29/11/2026 is a Sunday: strictly before 30/11, and the last working day before it is Friday the 27th.
const [occurrence] = occurrences(parseTiming('trước ngày 30/11 hằng năm'), { years: [2026, 2026], calendar: vietnam })

const InDialog = ({ children }: { readonly children: React.ReactNode }) => {
  const [open, setOpen] = useState(true)
  return open ? (
    <Dialog title="Ở dưới" onClose={() => setOpen(false)}>
      {children}
    </Dialog>
  ) : null
}

describe('vì sao ngày này?', () => {
  it.each(['its title', 'its panel'])('over a dialog, Escape on %s closes it and leaves the dialog', async (place) => {
    if (occurrence === undefined) throw new Error('the phrase has an occurrence')
    const user = userEvent.setup()
    await renderApp(<InDialog><DueDay occurrence={occurrence} /></InDialog>)
    await user.click(await screen.findByRole('button', { name: /Vì sao ngày này\?/ }))
    const panel = await screen.findByRole('dialog', { name: 'Vì sao ngày này?' })
    const focused = place === 'its panel' ? panel : within(panel).getByText('Vì sao ngày này?')
    focused.focus()
    expect(document.activeElement).toBe(focused)
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog', { name: 'Vì sao ngày này?' })).toBeNull())
    expect(screen.getByRole('dialog', { name: 'Ở dưới' })).toBeDefined()
    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  })

  it('tells the whole way from the phrase to the day, from the keyboard', async () => {
    if (occurrence === undefined) throw new Error('the phrase has an occurrence')
    const user = userEvent.setup()
    const { baseElement } = await renderApp(<DueDay occurrence={occurrence} />)
    const button = screen.getByRole('button', { name: /hạn 29\/11\/2026.*Vì sao ngày này\?/ })
    expect(button.textContent).toContain('Chủ nhật')
    expect(button.textContent).toContain('27/11')

    await user.tab()
    expect(document.activeElement).toBe(button)
    await user.keyboard('{Enter}')
    const dialog = await screen.findByRole('dialog', { name: 'Vì sao ngày này?' })
    const steps = within(dialog).getAllByRole('listitem').map((step) => step.textContent)
    expect(steps).toHaveLength(occurrence.because.length)
    expect(steps[0]).toContain('trước ngày 30/11 hằng năm')
    expect(steps.some((step) => step?.includes('29/11/2026'))).toBe(true)
    expect(steps.some((step) => step?.includes(vietnam.version))).toBe(true)
    expect(await violations(baseElement)).toEqual([])

    await user.keyboard('{Escape}')
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
    await waitFor(() => expect(document.activeElement).toBe(button))
  })
})
