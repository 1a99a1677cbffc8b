// The desk of a reviewer: which value is looked at, what keys do, what the source shows.
import type { DraftPage } from '@tiendo/api/client'
import { defaultSettings, openFindings, resolveDocument, sourceFinder, type Span, type ValuePath } from '@tiendo/domain'
import { lazy, Suspense, useCallback, useDeferredValue, useMemo, useRef, useState } from 'react'
import { useDeskWords } from '../../shared/i18n/use-desk-words.ts'
import { byGravity } from '../../shared/ui/severity.ts'
import { useMe } from '../../shared/session/me.tsx'
import { mayPublish, mayReview } from '../../shared/session/rights.ts'
import { useWorkCalendar } from '../../shared/timing/timing-sight.ts'
import { ItemCard, type Focus } from './fields/item-card.tsx'
import { restated, type TimingContext } from './fields/timing-meaning.tsx'
import { useNameChoices } from './fields/use-name-choices.ts'
import { aboveOf, choicesOf } from './model/choices.ts'
import { missingPaths, readinessOf } from './model/readiness.ts'
import { isUnread, type ReviewItem } from './model/review-items.ts'
import { commandOf } from './model/review-keys.ts'
import { findingMark, findingOfMark, useFindings } from './model/use-findings.ts'
import { useLiveDraft } from './model/use-live-draft.ts'
import { useReview } from './model/use-review.ts'
import { ChangesPanel } from './panels/changes-panel.tsx'
import { CitationsPanel } from './panels/citations-panel.tsx'
import { FindingsPanel } from './panels/findings-panel.tsx'
import { ItemsPanel } from './panels/items-panel.tsx'
import { LikelyEarlierBar } from './panels/likely-earlier-bar.tsx'
import { MissingPanel } from './panels/missing-panel.tsx'
import { Signatures } from './panels/signatures.tsx'
import { SourceNotes } from './panels/source-notes.tsx'
import { UntakenPanel } from './panels/untaken-panel.tsx'
import { ReadingBar } from './reading-bar.tsx'
import { ReviewHead } from './review-head.tsx'
import { SaidBar } from './said-bar.tsx'
import { SaveBar } from './save-bar.tsx'
import { SourcePane } from './source/source-pane.tsx'
import { useSourceMarks } from './source/use-source-marks.ts'
import { useCommands } from './use-commands.ts'
import './review.css'

const SplitDialog = lazy(() => import('./rows/split-dialog.tsx').then((module) => ({ default: module.SplitDialog })))
const AddRowDialog = lazy(() => import('./rows/add-row-dialog.tsx').then((module) => ({ default: module.AddRowDialog })))
const PublishDialog = lazy(() => import('./publish-dialog.tsx').then((module) => ({ default: module.PublishDialog })))

type Props = {
  readonly page: DraftPage
  /** A finding to begin with. */
  readonly finding?: string | null
  readonly onPublished: (planId: string) => void
  readonly onDiscarded: () => void
}
type Side = 'source' | 'values'

const isTyping = (target: EventTarget): boolean => target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))

/** Nothing on the page has the focus: one who arrives begins at the first value to look at. */
const isFree = (): boolean => document.activeElement === null || document.activeElement === document.body

const isOn = (path: ValuePath): boolean => document.activeElement?.getAttribute('data-path') === path

export const ReviewDesk = ({ page, finding = null, onPublished, onDiscarded }: Props) => {
  const { t: d } = useDeskWords()
  const me = useMe()
  const calendar = useWorkCalendar()
  const closed = page.status !== 'inReview' || !mayReview(me.role)
  const review = useReview(page)
  const joined = useLiveDraft(page.id)
  const checks = useFindings(page)
  const [askedFinding, setAskedFinding] = useState<{ readonly key: string } | null>(() => (finding === null ? null : { key: finding }))
  const { standing, book } = review
  const { draft, answers, items, rows } = standing
  // The whole plan is put together for this: it follows the keys, never holds them up.
  const settled = useDeferredValue(book.answers)
  const readiness = useMemo(() => readinessOf(page.draft, settled, page.reshapes), [page.draft, page.reshapes, settled])
  const missing = useMemo(() => missingPaths(readiness), [readiness])
  /** Where a reviewer must stop: what is doubtful, what is missing, what two people said differently. */
  const stops = useMemo(() => new Set([...standing.open, ...missing, ...book.clashes.keys()]), [book.clashes, missing, standing.open])
  const isReading = draft.source.reading !== undefined
  /** What nobody but a person can read is typed at once. */
  const asksToType = (path: ValuePath): boolean => !answers.has(path) && items.some(({ fields }) => fields.some((field) => field.path === path && isUnread(field)))
  const [wanted, setFocus] = useState<Focus>(() => {
    const path = standing.open[0] ?? missing[0] ?? items[1]?.fields[0]?.path ?? 'document.title'
    const byKey = !closed && finding === null && isFree()
    return { path, editing: byKey && asksToType(path), byKey }
  })
  const [place, setPlace] = useState<{ readonly id: string; readonly span: Span } | null>(() => placeOf(page, finding))
  const [side, setSide] = useState<Side>('values')
  const [publishing, setPublishing] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const itemOf = (path: ValuePath): ReviewItem | undefined => items.find((entry) => entry.fields.some((field) => field.path === path))
  // A row that was set aside, here or by another reviewer, leaves the focus to the next value that waits; one just made
  // takes it once it is there.
  const isHere = itemOf(wanted.path) !== undefined
  const held = useRef(wanted.path)
  if (isHere) held.current = wanted.path
  const isGone = !isHere && held.current === wanted.path
  const fallback = standing.open[0] ?? items[1]?.fields[0]?.path ?? 'document.title'
  const focus: Focus = isHere ? wanted : { path: itemOf(held.current) === undefined ? fallback : held.current, editing: false, byKey: false }
  if (isGone) setFocus({ path: fallback, editing: false, byKey: isFree() || isOn(wanted.path) })
  const item = itemOf(focus.path)
  // A value that the document does not state is shown by the place of its whole item.
  const pointed = useMemo(() => {
    if (place !== null || item === undefined || item.span === null) return place
    const stated = item.fields.some((field) => field.path === focus.path && field.span !== null)
    return stated ? null : { id: item.id, span: item.span }
  }, [focus.path, item, place])
  const marks = useSourceMarks(standing, checks.findings, pointed)
  const finder = useMemo(() => sourceFinder(page.source), [page.source])
  const context = useMemo((): TimingContext => {
    const head = resolveDocument(draft, answers)
    const years = head.years.value
    const read = draft.document.years.value
    // Other years than were read: phrases that lean on them ("Quý II") mean other days, as on publishing.
    const isOther = years?.[0] !== read?.[0] || years?.[1] !== read?.[1]
    return { years, issuedOn: head.issuedOn.value, settings: defaultSettings, calendar, today: me.today, again: (timing) => (isOther ? restated(timing, years) : timing) }
  }, [answers, calendar, draft, me.today])
  const names = useNameChoices(draft, answers, item, me.today)
  const above = item === undefined ? undefined : items[items.indexOf(item) - 1]
  const choices = (path: ValuePath) => {
    const field = item?.fields.find((one) => one.path === path)
    const others = field === undefined ? [] : [...aboveOf(field, above, answers), ...(names.get(path) ?? [])]
    return choicesOf(field, rows.get(path)?.answered === true, book.clashes.get(path), others)
  }

  const focusOn = (next: Focus): void => {
    setPlace(null)
    setFocus(next)
    setSide('values')
  }
  const show = (id: string, span: Span): void => {
    setPlace({ id, span })
    setSide('source')
  }
  /** On a narrow screen: the two sides share the room below the switch. */
  const turnTo = (next: Side): void => {
    setSide(next)
    root.current?.querySelector('.review-sides')?.scrollIntoView({ block: 'start' })
  }
  const into = (selector: string): void => root.current?.querySelector<HTMLElement>(selector)?.focus()
  const commands = useCommands({
    review,
    stops,
    focus,
    item,
    closed,
    choicesOf: choices,
    asksToType,
    onFocus: focusOn,
    onLeave: () => into('[data-review-exit]'),
    onSource: () => {
      setSide('source')
      into('[data-source-pane]')
    },
    onUntaken: () => into('[data-untaken]'),
    onFinding: () => into('[data-finding-stop]'),
    onPublish: () => {
      if (isReading) into('[data-reading-bar]')
      else if (mayPublish(me.role)) setPublishing(true)
    },
  })
  const onKeyDown = (event: React.KeyboardEvent): void => {
    const { target } = event
    if (event.defaultPrevented || event.nativeEvent.isComposing || isTyping(target) || !(target instanceof HTMLElement) || target.closest('[role="dialog"]') !== null) return
    const command = commandOf(event, target.matches('.item-card [data-path]'))
    if (command !== null && commands.run(command)) event.preventDefault()
  }
  const fix = (path: ValuePath): void => {
    setPublishing(false)
    focusOn({ path, editing: true, byKey: true })
  }
  const seeFindings = (): void => {
    setPublishing(false)
    setSide('values')
    const first = byGravity(openFindings(checks.findings))[0]
    if (first !== undefined) setAskedFinding({ key: first.key })
  }
  const pick = useLatest((picked: ReviewItem): void =>
    focusOn({ path: picked.fields.find(({ path }) => stops.has(path))?.path ?? picked.fields[0]?.path ?? focus.path, editing: false, byKey: true }),
  )
  const pickMark = useLatest((id: string): void => {
    const key = findingOfMark(id)
    if (key !== null) {
      setSide('values')
      setAskedFinding({ key })
      return
    }
    const path = items.flatMap((entry) => entry.fields).find((field) => field.path === id)?.path
    if (path !== undefined) focusOn({ path, editing: false, byKey: true })
    else into(`[data-path="${id}"]`)
  })

  if (item === undefined) return null
  const { asking } = commands
  return (
    // The keys of a reviewer, for whatever on the desk has the focus.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div ref={root} className="page review" onKeyDown={onKeyDown}>
      <ReviewHead review={review} joined={joined} onAcceptSure={() => commands.run({ kind: 'acceptSure' })} onBack={(kind) => commands.run({ kind })} onPublish={() => setPublishing(true)} onDiscarded={onDiscarded} />
      <ReadingBar page={page} closed={closed} onStopped={onDiscarded} />
      <SaveBar book={book} onGo={(path) => focusOn({ path, editing: false, byKey: true })} />
      <SaidBar said={commands.said} />
      <Signatures signatures={draft.source.signatures ?? []} notes={draft.source.notes ?? []} />
      <SourceNotes notes={draft.source.notes ?? []} margins={page.source.margins ?? []} onPlace={show} />
      <LikelyEarlierBar page={page} closed={closed} onDone={() => focusOn({ ...focus, byKey: true })} />
      <div className="review-sides no-print" role="group" aria-label={d('desk.sides')}>
        {(['values', 'source'] as const).map((one) => (
          <button key={one} type="button" className="btn" aria-pressed={side === one} onClick={() => turnTo(one)}>
            {d(`desk.side_${one}`)}
          </button>
        ))}
      </div>
      <div className="review-panes" data-side={side}>
        <SourcePane
          page={page}
          finder={finder}
          marks={marks}
          current={pointed?.id ?? focus.path}
          onPick={pickMark}
          onAdd={closed ? null : commands.begin}
          onLeave={() => focusOn({ ...focus, byKey: true })}
        />
        <div className="stack review-side">
          {readiness.ok || closed ? null : <MissingPanel issues={readiness.error} onFix={fix} />}
          {stops.size === 0 && readiness.ok && !closed ? <p className="review-done">{d('review.done')}</p> : null}
          <ItemCard
            draftId={page.id}
            pictures={page.file?.pictures === true}
            item={item}
            answers={answers}
            values={rows}
            choicesOf={choices}
            missing={missing}
            focus={focus}
            openCount={standing.open.length}
            openAt={standing.open.indexOf(focus.path) + 1}
            context={context}
            closed={closed}
            onFocus={focusOn}
            onAnswer={commands.answer}
            onChoose={commands.choose}
            onCommand={(kind) => commands.run({ kind })}
          />
          {page.earlier === null ? null : <ChangesPanel page={page} earlier={page.earlier} items={items} closed={closed} onPick={pick} onDone={() => focusOn({ ...focus, byKey: true })} />}
          <FindingsPanel draftId={page.id} checks={checks} asked={askedFinding} onPlace={show} onSee={(id, span) => setPlace({ id, span })} onLeave={() => focusOn({ ...focus, byKey: true })} />
          <UntakenPanel review={review} finder={finder} closed={closed} onPlace={show} onSee={(id, span) => setPlace({ id, span })} onBegin={commands.begin} onLeave={() => focusOn({ ...focus, byKey: true })} />
          <CitationsPanel draft={draft} answers={answers} />
          <ItemsPanel items={items} answers={answers} open={stops} current={item.id} onPick={pick} />
        </div>
      </div>
      <Suspense fallback={null}>
        {asking?.kind === 'split' ? <SplitDialog draftId={page.id} task={asking.task} title={asking.title} onSplit={commands.split} onClose={commands.close} /> : null}
        {asking?.kind === 'add' ? <AddRowDialog draftId={page.id} start={asking.row} context={context} onAdd={commands.add} onClose={commands.close} /> : null}
        {publishing ? <PublishDialog page={page} checks={checks} draft={draft} open={standing.open.length} readiness={readiness} book={book} onFix={fix} onFindings={seeFindings} onPublished={onPublished} onClose={() => setPublishing(false)} /> : null}
      </Suspense>
    </div>
  )
}

/** Where the finding that a page is opened with stands. */
const placeOf = ({ findings }: DraftPage, key: string | null) => {
  const found = key === null ? undefined : findings.find((one) => one.key === key)
  return found === undefined || found.span === null ? null : { id: findingMark(found), span: found.span }
}

/** The same function for all time, doing what the newest would: lists that are drawn once keep what they were given. */
const useLatest = <Argument,>(run: (argument: Argument) => void): ((argument: Argument) => void) => {
  const latest = useRef(run)
  latest.current = run
  return useCallback((argument) => latest.current(argument), [])
}
