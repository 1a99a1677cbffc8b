// Why a date is what it is: the steps of its derivation as data, from the phrase to the last shift.

import type { Occurrence, Reason } from './occurrence.ts'

/** The steps in order. Each names what it used: the words, the rule, the calendar's version, the legal basis. */
export const explain = (occurrence: Occurrence): readonly Reason[] => occurrence.because
