// "Vì sao ngày này?": on every date, the way from the phrase to the day, step by step.
import { Popover } from '@mantine/core'
import '@mantine/core/styles/Popover.css'
import type { Occurrence } from '@tiendo/domain'
import { useId, useState } from 'react'
import { useWords } from '../i18n/use-words.ts'
import { WhyReasons } from './why-reasons.tsx'

type Props = {
  readonly occurrence: Occurrence
  /** What the date is a date of, for those who hear the page: "hạn 31/12/2026". */
  readonly label: string
  readonly children: React.ReactNode
}

export const Why = ({ occurrence, label, children }: Props) => {
  const { t } = useWords()
  const [open, setOpen] = useState(false)
  const title = useId()
  if (occurrence.because.length === 0) return <span>{children}</span>
  return (
    <Popover opened={open} onChange={setOpen} width={360} position="bottom-start" shadow="md" trapFocus returnFocus withinPortal>
      <Popover.Target>
        <button
          type="button"
          className="why"
          aria-label={`${label}. ${t('plan.why')}`}
          onClick={(event) => {
            event.stopPropagation()
            setOpen((was) => !was)
          }}
        >
          {children}
        </button>
      </Popover.Target>
      <Popover.Dropdown className="why-panel" aria-labelledby={title} onClick={(event) => event.stopPropagation()}>
        <WhyReasons occurrence={occurrence} titleId={title} />
      </Popover.Dropdown>
    </Popover>
  )
}
