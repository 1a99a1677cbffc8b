// Whether a person may record events at all. Asked of the decision itself with a specimen, so that a button and the
// server can never disagree.

import { decideAwaited, unrecorded, type Actor, type LocalDate } from '@tiendo/domain'

export const mayRecord = (actor: Actor, today: LocalDate): boolean =>
  decideAwaited(unrecorded(''), { kind: 'record', on: today, symbol: null, note: null, scope: null }, { actor, today }).ok
