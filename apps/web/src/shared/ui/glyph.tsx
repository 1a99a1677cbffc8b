// The glyph of a standing, drawn: fonts differ in these characters, and some machines show them as pictures.
// Always beside a word, so hidden from screen readers.
import type { Standing } from '@tiendo/domain'

const shapes: Readonly<Record<Standing, React.ReactNode>> = {
  waitingEvent: <circle cx="6" cy="6" r="4.4" fill="none" stroke="currentColor" strokeWidth="1.4" strokeDasharray="1.6 1.85" />,
  notYet: <circle cx="6" cy="6" r="4.4" fill="none" stroke="currentColor" strokeWidth="1.4" />,
  withinTime: (
    <>
      <circle cx="6" cy="6" r="4.4" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d="M6 1.6a4.4 4.4 0 0 0 0 8.8z" fill="currentColor" />
    </>
  ),
  dueSoon: <path d="M6 1.2 11.2 10.6H.8z" fill="currentColor" />,
  overdue: <path d="M2.3 2.3 9.7 9.7M9.7 2.3 2.3 9.7" stroke="currentColor" strokeWidth="2.6" strokeLinecap="round" />,
  awaitingAcceptance: <path d="M6 1.2 10.8 6 6 10.8 1.2 6z" fill="none" stroke="currentColor" strokeWidth="1.4" strokeLinejoin="round" />,
  returned: <path d="M4.4 1.8 1.6 4.6l2.8 2.8M2 4.6h5.2a3 3 0 0 1 0 6H4.6" fill="none" stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" />,
  doneOnTime: <circle cx="6" cy="6" r="4.9" fill="currentColor" />,
  doneLate: (
    <>
      <circle cx="6" cy="6" r="4.4" fill="none" stroke="currentColor" strokeWidth="1.4" />
      <path d="M4.4 2.6v6.8M6 1.8v8.4M7.6 2.6v6.8" stroke="currentColor" strokeWidth="0.9" />
    </>
  ),
  waived: <path d="M2 6h8" stroke="currentColor" strokeWidth="1.8" strokeLinecap="round" />,
  noDeadline: <path d="M6 6c-1-1.6-1.8-2.2-2.9-2.2a2.2 2.2 0 0 0 0 4.4C4.2 8.2 5 7.6 6 6s1.800-2.200 2.900-2.200a2.200 2.200 0 0 1 0 4.400C7.800 8.200 7 7.600 6 6z" fill="none" stroke="currentColor" strokeWidth="1.3" />,
}

export const Glyph = ({ standing, size = 11 }: { readonly standing: Standing; readonly size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 12 12" aria-hidden="true" focusable="false">
    {shapes[standing]}
  </svg>
)
