// "Vì sao ngày này?": on every date, the way from the phrase to the day, step by step.
import type { Occurrence } from '@tiendo/domain'
import { useState } from 'react'
import { useWords } from '../i18n/use-words.ts'
import { WhyPopover } from './why-popover.tsx'
import './why.css'

type Props = {
  readonly occurrence: Occurrence
  /** What the date is a date of, for those who hear the page: "hạn 31/12/2026". */
  readonly label: string
  readonly children: React.ReactNode
}

export const Why = ({ occurrence, label, children }: Props) => {
  const { t } = useWords()
  const [anchor, setAnchor] = useState<HTMLElement | null>(null)
  if (occurrence.because.length === 0) return <span>{children}</span>
  return (
    <>
      <button
        type="button"
        className="why"
        aria-label={`${label}. ${t('plan.why')}`}
        aria-haspopup="dialog"
        aria-expanded={anchor !== null}
        onClick={(event) => {
          event.stopPropagation()
          const { currentTarget } = event
          setAnchor((was) => (was === null ? currentTarget : null))
        }}
      >
        {children}
      </button>
      {anchor === null ? null : <WhyPopover occurrence={occurrence} anchor={anchor} onClose={() => setAnchor(null)} />}
    </>
  )
}
