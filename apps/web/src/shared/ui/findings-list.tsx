// What the checks say about a document, the gravest first, by severity and family; a long list shows more when asked.
// What somebody answers for lies folded below, and so do the rules that the authority does not look at.
import { openFindings, type Settled, type SettledFinding } from '@tiendo/domain'
import { findingRuleName } from '@tiendo/text'
import { useEffect, useMemo, useRef, useState } from 'react'
import { useChecksWords } from '../i18n/use-checks-words.ts'
import { useWords } from '../i18n/use-words.ts'
import { FindingCard } from './finding-card.tsx'
import { FindingChips, filtered, noFilter, type FindingFilter } from './finding-filter.tsx'
import { byGravity, severityOrder } from './severity.ts'
import { findingKeys } from './finding-keys.ts'
import type { FindingOf } from './use-waive.ts'

/** More would push everything else off the page. */
const FEW = 8

type Props = {
  readonly findings: readonly SettledFinding[]
  readonly off?: Settled['off']
  /** Whose they are, where the person may answer for them. */
  readonly of: FindingOf | null
  /** The way to its place. */
  readonly placeOf: (finding: SettledFinding) => React.ReactNode
  /** A finding asked for from elsewhere: a new object each time. */
  readonly asked?: { readonly key: string } | null
  readonly onSee?: (finding: SettledFinding) => void
  readonly onPlace?: (finding: SettledFinding) => void
  readonly onLeave?: () => void
}

const nothing = (): void => undefined

export const FindingsList = ({ findings, off = [], of, placeOf, asked = null, onSee = nothing, onPlace = nothing, onLeave = nothing }: Props) => {
  const { t } = useChecksWords()
  const { t: w } = useWords()
  const root = useRef<HTMLDivElement>(null)
  const [filter, setFilter] = useState<FindingFilter>(noFilter)
  const [limit, setLimit] = useState(FEW)
  const [current, setCurrent] = useState<string | null>(null)
  const [goal, setGoal] = useState<string | null>(null)
  const [asking, setAsking] = useState<string | null>(null)
  const [unfolded, setUnfolded] = useState(false)
  const sorted = useMemo(() => byGravity(findings), [findings])
  const open = openFindings(sorted)
  const waived = sorted.filter(({ waiver }) => waiver !== null)
  const shown = filtered(open, filter)
  /** In the order in which the keys go through them. */
  const stops = unfolded ? [...shown, ...waived] : shown
  const here = stops.findIndex(({ key }) => key === current)
  const at = Math.max(0, here)
  const held = useRef({ at: 0, isInside: false })
  if (here >= 0) held.current.at = here
  const alike = (finding: SettledFinding): number => findings.filter(({ rule }) => rule === finding.rule).length

  const go = (to: number): void => {
    const next = stops[Math.min(stops.length - 1, Math.max(0, to))]
    if (next === undefined) return
    if (stops.indexOf(next) >= limit) setLimit(stops.indexOf(next) + FEW)
    setGoal(next.key)
  }

  useEffect(() => {
    if (asked === null) return
    setFilter(noFilter)
    setLimit(findings.length)
    setUnfolded((was) => was || findings.some(({ key, waiver }) => key === asked.key && waiver !== null))
    setGoal(asked.key)
    // Only when another is asked for: the list may change under it.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [asked])

  // The one that had the focus was answered for, or mended: the one in its place takes it.
  useEffect(() => {
    const { isInside, at: was } = held.current
    if (!isInside || current === null || here >= 0 || document.activeElement !== document.body) return
    const next = stops[Math.min(was, stops.length - 1)]
    if (next !== undefined) setGoal(next.key)
    // Only when the findings are others.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [findings])

  useEffect(() => {
    if (goal === null) return
    const item = [...(root.current?.querySelectorAll<HTMLElement>('[data-finding]') ?? [])].find((one) => one.dataset['finding'] === goal)
    if (item === undefined) return
    item.focus({ preventScroll: true })
    item.scrollIntoView({ block: 'nearest' })
    setGoal(null)
  }, [goal, limit, unfolded, filter])

  const item = (finding: SettledFinding) => (
    // A stop of its own for the keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      key={finding.key}
      data-finding={finding.key}
      data-finding-stop={stops[at] === finding ? true : undefined}
      aria-current={finding.key === current ? true : undefined}
      // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={stops[at] === finding ? 0 : -1}
      onFocus={(event) => {
        setCurrent(finding.key)
        if (event.target === event.currentTarget) onSee(finding)
      }}
    >
      <FindingCard finding={finding} of={of} alike={alike(finding)} place={placeOf(finding)} asking={asking === finding.key} onAsking={(now) => setAsking(now ? finding.key : null)} />
    </li>
  )
  const keys = findingKeys({
    findings: stops,
    at,
    go,
    onPlace,
    onWaive: (finding) => {
      if (of !== null && finding.waiver === null) setAsking(finding.key)
    },
    onUnwaive: (target) => target.querySelector<HTMLElement>('[data-unwaive]')?.click(),
    onLeave,
  })
  return (
    // Keys for whichever of the findings has the focus.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={root}
      onKeyDown={keys}
      onFocus={() => {
        held.current.isInside = true
      }}
      onBlur={({ relatedTarget, currentTarget }) => {
        // What is taken off the page while it has the focus leaves it to nobody.
        if (relatedTarget !== null) held.current.isInside = currentTarget.contains(relatedTarget)
      }}
    >
      <FindingChips findings={open} filter={filter} onFilter={setFilter} />
      {open.length === 0 ? <p className="muted">{waived.length === 0 ? t('finding.none') : t('finding.allWaived')}</p> : null}
      {open.length > 0 && shown.length === 0 ? (
        <p className="muted">
          {t('finding.noneShown')}{' '}
          <button type="button" className="link" onClick={() => setFilter(noFilter)}>
            {t('finding.showAll')}
          </button>
        </p>
      ) : null}
      <ul className="findings" aria-label={t('finding.listLabel')}>
        {shown.slice(0, limit).map(item)}
      </ul>
      {shown.length <= limit ? null : (
        <button type="button" className="btn" onClick={() => setLimit(shown.length)}>
          {w('due.showMore', { count: shown.length - limit })}
        </button>
      )}
      {waived.length === 0 ? null : (
        <details className="finding-fold" open={unfolded} onToggle={(event) => setUnfolded(event.currentTarget.open)}>
          <summary>{t('finding.waivedTitle', { count: waived.length })}</summary>
          <ul className="findings">{unfolded ? waived.map(item) : null}</ul>
        </details>
      )}
      <OffRules off={off} />
    </div>
  )
}

/** What is not looked at is said, with why. */
const OffRules = ({ off }: { readonly off: Settled['off'] }) => {
  const { t, language } = useChecksWords()
  if (off.length === 0) return null
  return (
    <details className="finding-fold">
      <summary>{t('finding.offTitle', { count: off.length })}</summary>
      <ul className="findings">
        {off.map(({ rule, reason, count }) => (
          <li key={rule}>
            <b>{findingRuleName(rule, language)}</b>: “{reason}” <span className="muted">· {t('finding.offFound', { count })}</span>
          </li>
        ))}
      </ul>
    </details>
  )
}

/** "1 lỗi, 3 cảnh báo" of what still asks for a hand; empty where nothing does. */
export const useFindingCounts = (findings: readonly SettledFinding[], severities = severityOrder): string => {
  const { t } = useChecksWords()
  const open = openFindings(findings)
  return severities
    .flatMap((severity) => {
      const count = open.filter((finding) => finding.severity === severity).length
      return count === 0 ? [] : [t(`finding.${severity}`, { count })]
    })
    .join(', ')
}
