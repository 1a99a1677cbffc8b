// "Vì sao ngày này?" for one of many marks drawn close together: a single panel, placed where the chosen mark stands.
// The mark is a button of its own; focus goes into the panel and comes back to it.
import { Popover } from '@mantine/core'
import '@mantine/core/styles/Popover.css'
import type { Occurrence } from '@tiendo/domain'
import { useId } from 'react'
import { WhyReasons } from './why-reasons.tsx'

type Props = {
  readonly occurrence: Occurrence
  /** Said above the reasons: what stands there. */
  readonly heading: string
  /** Where the mark stands in what holds it, as CSS writes it. */
  readonly left: string
  readonly onClose: () => void
}

export const WhyAt = ({ occurrence, heading, left, onClose }: Props) => {
  const title = useId()
  return (
    <Popover opened onChange={(opened) => (opened ? undefined : onClose())} width={360} position="bottom-start" shadow="md" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <span className="why-anchor" style={{ left }} />
      </Popover.Target>
      <Popover.Dropdown className="why-panel" aria-labelledby={title} onClick={(event) => event.stopPropagation()} onKeyDown={(event) => event.stopPropagation()}>
        <p className="why-heading">{heading}</p>
        <WhyReasons occurrence={occurrence} titleId={title} />
      </Popover.Dropdown>
    </Popover>
  )
}
