// The sample documents: one for each layout that plans come in.

import type { LocalDate } from '@tiendo/domain'
import { digitalDocument } from './digital.ts'
import { foodSafetyDocument } from './food-safety.ts'
import { measurementDocument } from './measurement.ts'
import type { SampleDocument } from './sample-document.ts'

/** Documents whose dates stand around `today`, so that every state has something to show. */
export const samplePlans = (today: LocalDate): readonly SampleDocument[] => [
  measurementDocument(today),
  digitalDocument(today),
  foodSafetyDocument(today),
]
