// Colours and marks. The terminal's own colours only; `NO_COLOR` takes them away, `--ascii` the marks as well.
// Status is always glyph and word, never colour alone.

import type { Standing } from '@tiendo/domain'
import { standingGlyph } from '@tiendo/text'
import { ascii } from '../text/fold.ts'

export type Tone = 'plain' | 'dim' | 'strong' | 'accent' | 'danger' | 'warning' | 'good' | 'selected'

/** What ink's `Text` is given for a tone. */
export type Style = {
  readonly color?: string
  readonly bold?: boolean
  readonly dimColor?: boolean
  readonly inverse?: boolean
}

export type Theme = {
  readonly styles: Readonly<Record<Tone, Style>>
  readonly glyph: (standing: Standing) => string
  readonly rule: string
  readonly side: string
  readonly bar: string
  /** Of a timeline: inside a window; where no day is known. */
  readonly window: string
  readonly dots: string
  /** The last thing done to every text before it is drawn. */
  readonly text: (text: string) => string
}

const coloured: Theme['styles'] = {
  plain: {},
  dim: { dimColor: true },
  strong: { bold: true },
  accent: { color: 'cyan', bold: true },
  danger: { color: 'red' },
  warning: { color: 'yellow' },
  good: { color: 'green' },
  selected: { inverse: true },
}

const plain: Theme['styles'] = {
  plain: {},
  dim: {},
  strong: { bold: true },
  accent: { bold: true },
  danger: { bold: true },
  warning: {},
  good: {},
  selected: { inverse: true },
}

export type ThemeOptions = { readonly color: boolean; readonly ascii: boolean }

export const themeOf = (options: ThemeOptions): Theme => ({
  styles: options.color ? coloured : plain,
  glyph: (standing) => standingGlyph(standing, options.ascii ? 'ascii' : 'glyph'),
  rule: options.ascii ? '-' : '─',
  side: options.ascii ? '|' : '│',
  bar: options.ascii ? '>' : '▌',
  window: options.ascii ? '=' : '━',
  dots: options.ascii ? '.' : '·',
  text: options.ascii ? ascii : (text) => text,
})

/** https://no-color.org: any value but an empty one. */
export const wantsColor = (env: Readonly<Record<string, string | undefined>>): boolean =>
  (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb'

export const toneOf = (standing: Standing): Tone => {
  switch (standing) {
    case 'overdue':
    case 'returned':
      return 'danger'
    case 'dueSoon':
      return 'warning'
    case 'awaitingAcceptance':
      return 'accent'
    case 'doneOnTime':
      return 'good'
    case 'doneLate':
    case 'withinTime':
      return 'plain'
    case 'waitingEvent':
    case 'notYet':
    case 'waived':
    case 'noDeadline':
      return 'dim'
  }
}
