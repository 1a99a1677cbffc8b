// The words an edit starts from: as a person would type them, so that the domain's parsers read them back.
import { formatDate, formatDongRange, formatQuantity } from '@tiendo/text'
import type { Shown } from './review-items.ts'

export const editText = (shown: Shown): string => {
  switch (shown.kind) {
    case 'text':
      return shown.text ?? ''
    case 'list':
      return shown.names.join('\n')
    case 'day':
      return shown.day === null ? '' : formatDate(shown.day, 'vi')
    case 'years':
      return shown.years === null ? '' : shown.years[0] === shown.years[1] ? `${shown.years[0]}` : `${shown.years[0]}-${shown.years[1]}`
    case 'signatory':
      return shown.signatory === null ? '' : [shown.signatory.onBehalf, shown.signatory.position, shown.signatory.name].filter((part) => part !== null).join('; ')
    case 'timing':
      return shown.timing.phrase
    case 'money':
      return shown.range === null ? '' : formatDongRange(shown.range, 'vi')
    case 'line':
      return shown.line.amount.kind === 'stated' ? formatDongRange(shown.line.amount.range, 'vi') : ''
    case 'target':
      return `${formatQuantity(shown.target.quantity, 'vi')} ${shown.target.unit}`
  }
}

/** Long words and lists are typed in more than one line; a timing has an editor of its own. */
export const isLong = (shown: Shown): boolean => shown.kind === 'list' || (shown.kind === 'text' && (shown.text ?? '').length > 60)
