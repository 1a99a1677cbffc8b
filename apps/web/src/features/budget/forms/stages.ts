// The stages of money, as the value of a choice is read back.
import { moneyStages, type MoneyStage } from '@tiendo/domain'

export const isStage = (text: string): text is MoneyStage => moneyStages.some((stage) => stage === text)
