// The desk of a reviewer: which value is looked at, what keys do, what the source shows.
import type { DraftPage } from '@tiendo/api/client'
import { defaultSettings, resolveDocument, type Answer, type Span, type ValuePath } from '@tiendo/domain'
import { useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
import { useWords } from '../../shared/i18n/use-words.ts'
import { useMe } from '../../shared/session/me.tsx'
import { mayReview } from '../../shared/session/rights.ts'
import { useWorkCalendar } from '../../shared/timing/timing-sight.ts'
import { ItemCard, type Focus } from './fields/item-card.tsx'
import { restated, type TimingContext } from './fields/timing-meaning.tsx'
import { missingPaths, readinessOf } from './model/readiness.ts'
import { reviewItems, type ReviewItem } from './model/review-items.ts'
import { reviewKey } from './model/review-keys.ts'
import { stepFrom, walkOf } from './model/review-walk.ts'
import { useAnswers } from './model/use-answers.ts'
import { FindingsPanel } from './panels/findings-panel.tsx'
import { ItemsPanel } from './panels/items-panel.tsx'
import { MissingPanel } from './panels/missing-panel.tsx'
import { UntakenPanel } from './panels/untaken-panel.tsx'
import { ReviewHead } from './review-head.tsx'
import { SaveBar } from './save-bar.tsx'
import { SourcePane } from './source/source-pane.tsx'
import { useSourceMarks } from './source/use-source-marks.ts'
import './review.css'

type Props = { readonly page: DraftPage; readonly onPublished: (planId: string) => void; readonly onDiscarded: () => void }

export const ReviewDesk = ({ page, onPublished, onDiscarded }: Props) => {
  const { t } = useWords()
  const me = useMe()
  const calendar = useWorkCalendar()
  const { draft } = page
  const closed = page.status !== 'inReview' || !mayReview(me.role)
  const book = useAnswers(page)
  const { answers } = book
  const items = useMemo(() => reviewItems(draft), [draft])
  const walk = useMemo(() => walkOf(draft, answers), [draft, answers])
  // The whole plan is put together for this: it follows the keys, never holds them up.
  const settled = useDeferredValue(answers)
  const readiness = useMemo(() => readinessOf(draft, settled), [draft, settled])
  const missing = useMemo(() => missingPaths(readiness), [readiness])
  /** Where a reviewer must stop: what is doubtful, and what is missing. */
  const stops = useMemo(() => new Set([...walk.open, ...missing]), [missing, walk.open])
  const [focus, setFocus] = useState<Focus>(() => ({ path: walk.open[0] ?? missing[0] ?? items[1]?.fields[0]?.path ?? 'document.title', editing: false, byKey: false }))
  const [place, setPlace] = useState<{ readonly id: string; readonly span: Span } | null>(null)
  const item = items.find((entry) => entry.fields.some((field) => field.path === focus.path)) ?? items[0]
  // A value that the document does not state is shown by the place of its whole item.
  const pointed = useMemo(() => {
    if (place !== null || item === undefined || item.span === null) return place
    const stated = item.fields.some((field) => field.path === focus.path && field.span !== null)
    return stated ? null : { id: item.id, span: item.span }
  }, [focus.path, item, place])
  const marks = useSourceMarks(items, walk, answers, draft.untaken, pointed)
  const context = useMemo((): TimingContext => {
    const head = resolveDocument(draft, answers)
    const years = head.years.value
    const read = draft.document.years.value
    // Other years than were read: phrases that lean on them ("Quý II") mean other days, as on publishing.
    const isOther = years?.[0] !== read?.[0] || years?.[1] !== read?.[1]
    return { years, issuedOn: head.issuedOn.value, settings: defaultSettings, calendar, today: me.today, again: (timing) => (isOther ? restated(timing, years) : timing) }
  }, [answers, calendar, draft, me.today])

  const go = (path: ValuePath, byKey: boolean): void => {
    setPlace(null)
    setFocus({ path, editing: false, byKey })
  }
  const fix = (path: ValuePath): void => {
    setPlace(null)
    setFocus({ path, editing: true, byKey: true })
  }
  const answer = (path: ValuePath, given: Answer | null): void => {
    const isWhole = item?.path === path
    book.give([[path, given]])
    const next = given === null || !stops.has(path) ? null : stepFrom(walk.order, stops, path, 1)
    if (next !== null) go(next, true)
    else if (!isWhole || item.fields.length === 1) setFocus({ path, editing: false, byKey: true })
  }
  const fields = items.flatMap((entry) => entry.fields.map((field) => field.path))
  const onKey = (event: React.KeyboardEvent): void => {
    const done = reviewKey(event, { focus: focus.path, fields, order: walk.order, stops, closed, answered: answers.has(focus.path), go: (path) => go(path, true), edit: () => setFocus({ path: focus.path, editing: true, byKey: true }), answer })
    if (done) event.preventDefault()
  }

  const latestPick = useRef<(picked: ReviewItem) => void>(() => undefined)
  latestPick.current = (picked) => go(picked.fields.find(({ path }) => stops.has(path))?.path ?? picked.fields[0]?.path ?? focus.path, true)
  const pick = useCallback((picked: ReviewItem): void => latestPick.current(picked), [])

  if (item === undefined) return null
  const openAt = walk.open.indexOf(focus.path) + 1
  return (
    <div className="page review">
      <ReviewHead page={page} walk={walk} readiness={readiness} book={book} onFix={fix} onPublished={onPublished} onDiscarded={onDiscarded} />
      <SaveBar book={book} />
      <div className="review-panes">
        <SourcePane source={page.source} marks={marks} current={pointed?.id ?? focus.path} onPick={(id) => fields.forEach((path) => path === id && go(path, false))} />
        <div className="stack review-side">
          {readiness.ok || closed ? null : <MissingPanel issues={readiness.error} onFix={fix} />}
          {stops.size === 0 && readiness.ok && !closed ? <p className="review-done">{t('review.done')}</p> : null}
          <ItemCard
            draftId={page.id}
            item={item}
            answers={answers}
            values={walk.values}
            missing={missing}
            focus={focus}
            openCount={walk.open.length}
            openAt={openAt}
            context={context}
            closed={closed}
            onFocus={(next) => {
              setPlace(null)
              setFocus(next)
            }}
            onAnswer={answer}
            onKey={onKey}
          />
          <FindingsPanel findings={draft.findings} onPlace={(id, span) => setPlace({ id, span })} />
          <UntakenPanel untaken={draft.untaken} answers={answers} closed={closed} onAnswer={(path, given) => book.give([[path, given]])} onPlace={(id, span) => setPlace({ id, span })} />
          <ItemsPanel items={items} answers={answers} open={stops} current={item.id} onPick={pick} />
        </div>
      </div>
    </div>
  )
}
