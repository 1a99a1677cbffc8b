// The form that is open.
import type { CalendarChange, WorkCalendar } from '@tiendo/domain'
import { ConfirmForm } from './confirm-form.tsx'
import { DayOffForm } from './day-off-form.tsx'
import type { Edit } from './edit.ts'
import { RestForm } from './rest-form.tsx'
import { SwapForm } from './swap-form.tsx'
import type { TryAct } from './use-draft.ts'

type Props = {
  readonly edit: Edit
  readonly calendar: WorkCalendar
  readonly tryAct: TryAct
  readonly onAct: (changes: readonly CalendarChange[]) => void
  readonly onCancel: () => void
}

export const EditForms = ({ edit, calendar, ...rest }: Props) => {
  switch (edit.kind) {
    case 'dayOff':
      return <DayOffForm key={edit.was?.date ?? edit.date ?? ''} date={edit.date} was={edit.was} calendar={calendar} {...rest} />
    case 'confirm':
      return <ConfirmForm key={edit.day.date} day={edit.day} calendar={calendar} {...rest} />
    case 'swap':
      return <SwapForm key={edit.date ?? ''} date={edit.date} calendar={calendar} {...rest} />
    case 'rest':
      return <RestForm rest={calendar.weeklyRest} {...rest} />
  }
}
