import type { MovesLabels } from './moves-vi.ts'

export const movesEn: MovesLabels = {
  moves: {
    head: '{{periods}} of {{works}} in {{plans}} change.',
    headHere: '{{periods}} of {{works}} change.',
    periods_one: '{{count}} period',
    periods_other: '{{count}} periods',
    works_one: '{{count}} task',
    works_other: '{{count}} tasks',
    plans_one: '{{count}} plan',
    plans_other: '{{count}} plans',
    period: 'Period',
    safe: 'Safe day',
    due: 'Due',
    rolled: 'Extended to',
    from: 'Starts',
    new: 'a new period',
    gone: 'no longer',
    spokenOf: 'reported on',
    none: '—',
    noneSaid: 'none',
    becomes: 'becomes',
    more: 'Show {{count}} more tasks',
    morePeriods: 'Show {{count}} more periods',
  },
}
