// The reasons for a day, beside the button that asked for them. It is drawn only while it is open: a page has a button
// for each of its dates, and shows one of these at a time. Focus goes in and comes back to the button. Escape closes the
// reasons and not the drawer or dialog they stand over: those listen to the whole window, and leave alone what says so.
import { Popover } from '@mantine/core'
import '@mantine/core/styles/Popover.css'
import type { Occurrence } from '@tiendo/domain'
import { useId, useLayoutEffect } from 'react'
import { useReturnFocus } from '../lib/use-return-focus.ts'
import { WhyReasons } from './why-reasons.tsx'

type Props = {
  readonly occurrence: Occurrence
  /** The button. */
  readonly anchor: HTMLElement
  /** Said above the reasons, where the button itself has no words. */
  readonly heading?: string
  readonly onClose: () => void
}

export const WhyPopover = ({ occurrence, anchor, heading, onClose }: Props) => {
  const title = useId()
  useReturnFocus()
  return (
    <Popover opened onChange={(opened) => (opened ? undefined : onClose())} width={360} position="bottom-start" shadow="md" trapFocus withRoles={false} withinPortal>
      <Popover.Target>
        <Existing element={anchor} />
      </Popover.Target>
      <Popover.Dropdown className="why-panel" role="dialog" aria-labelledby={title} tabIndex={-1} data-mantine-stop-propagation onClick={(event) => event.stopPropagation()} onKeyDown={(event) => event.stopPropagation()}>
        {heading === undefined ? null : <p className="why-heading">{heading}</p>}
        <WhyReasons occurrence={occurrence} titleId={title} />
      </Popover.Dropdown>
    </Popover>
  )
}

/** Stands for an element that is on the page already. */
const Existing = ({ element, ref }: { readonly element: HTMLElement; readonly ref?: React.RefCallback<HTMLElement> }) => {
  useLayoutEffect(() => {
    ref?.(element)
    return () => {
      ref?.(null)
    }
  }, [element, ref])
  return null
}
