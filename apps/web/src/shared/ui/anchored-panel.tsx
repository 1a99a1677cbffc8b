// A panel beside the button that asked for it. It is drawn only while it is open: a page has a button for each of its
// dates and figures, and shows one of these at a time. Focus goes in and comes back to the button. Escape closes the
// panel and not the drawer or dialog it stands over: those listen to the whole window, and leave alone what says so.
import { Popover } from '@mantine/core'
import '@mantine/core/styles/Popover.css'
import { useLayoutEffect } from 'react'
import { useReturnFocus } from '../lib/use-return-focus.ts'

type Props = {
  /** The button. */
  readonly anchor: HTMLElement
  /** Id of the words that name the panel. */
  readonly labelledBy: string
  readonly width?: number
  readonly onClose: () => void
  readonly children: React.ReactNode
}

export const AnchoredPanel = ({ anchor, labelledBy, width = 360, onClose, children }: Props) => {
  useReturnFocus()
  return (
    <Popover opened onChange={(opened) => (opened ? undefined : onClose())} width={width} position="bottom-start" shadow="md" trapFocus withRoles={false} withinPortal>
      <Popover.Target>
        <Existing element={anchor} />
      </Popover.Target>
      <Popover.Dropdown className="why-panel" role="dialog" aria-labelledby={labelledBy} tabIndex={-1} data-mantine-stop-propagation onClick={(event) => event.stopPropagation()} onKeyDown={(event) => event.stopPropagation()}>
        {children}
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
