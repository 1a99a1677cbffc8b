// The reasons for a day, beside the button that asked for them.
import type { Occurrence } from '@tiendo/domain'
import { useId } from 'react'
import { AnchoredPanel } from './anchored-panel.tsx'
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
  return (
    <AnchoredPanel anchor={anchor} labelledBy={title} onClose={onClose}>
      {heading === undefined ? null : <p className="why-heading">{heading}</p>}
      <WhyReasons occurrence={occurrence} titleId={title} />
    </AnchoredPanel>
  )
}
