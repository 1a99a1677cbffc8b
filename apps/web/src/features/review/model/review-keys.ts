// What each key means to a reviewer. Letters count only while a value has the focus, so never while typing; those
// with Ctrl count wherever nobody types. Tab goes to the next value to look at and, past the last one, onward as
// everywhere else: nobody is held here. Escape leaves at once.

export type ReviewCommand =
  | { readonly kind: 'next' | 'previous' | 'nextField' | 'previousField' | 'nextItem' | 'previousItem' }
  | { readonly kind: 'accept' | 'acceptItem' | 'acceptSure' | 'edit' | 'reject' | 'rejectItem' | 'takeBack' }
  | { readonly kind: 'choose'; readonly at: number }
  | { readonly kind: 'split' | 'merge' | 'add' }
  | { readonly kind: 'source' | 'untaken' | 'finding' | 'publish' | 'undo' | 'redo' | 'leave' }

export type PressedKey = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey' | 'altKey'>

const command = <Kind extends Exclude<ReviewCommand['kind'], 'choose'>>(kind: Kind): { readonly kind: Kind } => ({ kind })

/** On a value. */
const onValue = ({ key, shiftKey }: PressedKey): ReviewCommand | null => {
  switch (key) {
    case 'Tab':
      return command(shiftKey ? 'previous' : 'next')
    case 'Enter':
      return command(shiftKey ? 'acceptItem' : 'accept')
    case 'ArrowDown':
      return command(shiftKey ? 'nextItem' : 'nextField')
    case 'ArrowUp':
      return command(shiftKey ? 'previousItem' : 'previousField')
    case 'PageDown':
      return command('nextItem')
    case 'PageUp':
      return command('previousItem')
    case 'F2':
      return command('edit')
    case 'Delete':
      return command('reject')
    case 'Escape':
      return command('leave')
  }
  if (/^[1-9]$/.test(key)) return { kind: 'choose', at: Number(key) - 1 }
  switch (key.toLowerCase()) {
    case 'j':
      return command(shiftKey ? 'nextItem' : 'nextField')
    case 'k':
      return command(shiftKey ? 'previousItem' : 'previousField')
    case 'a':
      return shiftKey ? command('acceptSure') : null
    case 'e':
      return command('edit')
    case 'x':
      return command(shiftKey ? 'rejectItem' : 'reject')
    case 'u':
      return command('takeBack')
    case 's':
      return command('split')
    case 'm':
      return command('merge')
    case 'i':
      return command('add')
    case 'v':
      return command('source')
    case 't':
      return command('untaken')
    case 'f':
      return command('finding')
    default:
      return null
  }
}

/** Wherever nobody types. */
const anywhere = ({ key, shiftKey, ctrlKey, metaKey, altKey }: PressedKey): ReviewCommand | null => {
  if (altKey || !(ctrlKey || metaKey)) return null
  switch (key.toLowerCase()) {
    case 'z':
      return command(shiftKey ? 'redo' : 'undo')
    case 'y':
      return command('redo')
    case 'enter':
      return command('publish')
    default:
      return null
  }
}

export const commandOf = (key: PressedKey, isOnValue: boolean): ReviewCommand | null => {
  if (key.ctrlKey || key.metaKey || key.altKey) return anywhere(key)
  return isOnValue ? onValue(key) : null
}

/** Commands that change something: none of them on a draft that is closed. */
export const isChange = ({ kind }: ReviewCommand): boolean => {
  switch (kind) {
    case 'accept':
    case 'acceptItem':
    case 'acceptSure':
    case 'edit':
    case 'reject':
    case 'rejectItem':
    case 'takeBack':
    case 'choose':
    case 'split':
    case 'merge':
    case 'add':
    case 'undo':
    case 'redo':
    case 'publish':
      return true
    default:
      return false
  }
}
