// The stages of money in the order of its life.
import type { MoneyStage } from '@tiendo/domain'

export const stages: readonly MoneyStage[] = ['need', 'allocated', 'adjusted', 'committed', 'disbursed', 'settled', 'cancelled']
export const isStage = (text: string): text is MoneyStage => stages.some((stage) => stage === text)
