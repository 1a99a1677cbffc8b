// Lines as a command prints them: their text alone, without the spaces at the ends.

import type { Theme } from '../theme.ts'
import type { Line } from './line.ts'

export const plainText = (lines: readonly Line[], theme: Theme): string =>
  lines.map((segments) => `${theme.text(segments.map(({ text }) => text).join('')).trimEnd()}\n`).join('')
