// The columns of each table, in the order they are dropped from: the last goes first on a narrow terminal.

import type { Place } from './state.ts'

export type ColumnId = 'number' | 'title' | 'lead' | 'key' | 'due' | 'standing' | 'percent' | 'plan'
