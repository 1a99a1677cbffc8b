import type { Plan } from '../../plan/plan.ts'
import type { LinkProposal } from './task-money-types.ts'

export const proposeLinks = (_plan: Plan): readonly LinkProposal[] => []
