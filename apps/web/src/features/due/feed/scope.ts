// Whose deadlines a calendar program gets, as one value that a list of choices can hold.
import type { SubscriptionItem } from '@tiendo/api/client'
import type { DueSearch } from '../due-search.ts'

type FeedScope = SubscriptionItem['scope']

export const scopeOf = ({ plan, mine }: DueSearch, hasUnit: boolean): FeedScope =>
  plan !== undefined ? { kind: 'plan', planId: plan } : mine === true && hasUnit ? { kind: 'mine' } : { kind: 'authority' }

export const scopeKey = (scope: FeedScope): string => (scope.kind === 'plan' ? `plan:${scope.planId}` : scope.kind)

export const scopeFrom = (key: string): FeedScope =>
  key.startsWith('plan:') ? { kind: 'plan', planId: key.slice('plan:'.length) } : { kind: key === 'mine' ? 'mine' : 'authority' }
