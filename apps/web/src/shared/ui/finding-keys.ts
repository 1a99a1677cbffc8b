// Keys in a list of findings: arrows and F go on, Enter shows the place, W answers for it, U takes that back.
import type { SettledFinding } from '@tiendo/domain'

type Doings = {
  readonly findings: readonly SettledFinding[]
  readonly at: number
  readonly go: (at: number) => void
  readonly onPlace: (finding: SettledFinding) => void
  readonly onWaive: (finding: SettledFinding) => void
  readonly onUnwaive: (item: HTMLElement) => void
  readonly onLeave: () => void
}

export const findingKeys =
  ({ findings, at, go, onPlace, onWaive, onUnwaive, onLeave }: Doings) =>
  (event: React.KeyboardEvent): void => {
    const { target } = event
    if (!(target instanceof HTMLElement) || !target.matches('[data-finding]') || event.ctrlKey || event.metaKey || event.altKey) return
    const finding = findings[at]
    if (finding === undefined) return
    // Caps Lock is no Shift.
    const key = event.key.length === 1 ? event.key.toLowerCase() : event.key
    switch (key) {
      case 'ArrowDown':
      case 'j':
        go(at + 1)
        break
      case 'ArrowUp':
      case 'k':
        go(at - 1)
        break
      case 'f':
        go(event.shiftKey ? at - 1 : at + 1)
        break
      case 'Home':
        go(0)
        break
      case 'End':
        go(findings.length - 1)
        break
      case 'Enter':
      case 'v':
        onPlace(finding)
        break
      case 'w':
        onWaive(finding)
        break
      case 'u':
        onUnwaive(target)
        break
      case 'Escape':
        onLeave()
        break
      default:
        return
    }
    event.preventDefault()
    event.stopPropagation()
  }
