// What a reviewer's commands do: where the focus goes, what is answered, which dialog opens. Keys and buttons give the
// same commands.
import type { AddedRow, Answer, SourceSelection, ValuePath } from '@tiendo/domain'
import { resolveTask, rowFromSource } from '@tiendo/domain'
import { useState } from 'react'
import type { Failure } from '../../shared/api/failure.ts'
import type { Focus } from './fields/item-card.tsx'
import { answerOf, type Choice } from './model/choices.ts'
import type { ReviewItem } from './model/review-items.ts'
import { isChange, type ReviewCommand } from './model/review-keys.ts'
import { stepFrom } from './model/standing.ts'
import type { Review, StepBack } from './model/use-review.ts'

type Asking = { readonly kind: 'split'; readonly task: number; readonly title: string } | { readonly kind: 'add'; readonly row: AddedRow; readonly untaken: number | null } | null

/** What was just done, to be said; or what could not be. */
export type Said =
  | { readonly kind: 'undone' | 'redone'; readonly count: number }
  | { readonly kind: 'nothingToUndo' | 'nothingToRedo' | 'rowUndone' | 'rowRedone' | 'noRowAbove' | 'merged' | 'added' | 'parted' }
  | { readonly kind: 'acceptedSure' | 'acceptedItem'; readonly count: number }
  | { readonly kind: 'failed'; readonly failure: Failure }

type Context = {
  readonly review: Review
  readonly stops: ReadonlySet<ValuePath>
  readonly focus: Focus
  readonly item: ReviewItem | undefined
  readonly closed: boolean
  readonly choicesOf: (path: ValuePath) => readonly Choice[]
  /** Nothing can be accepted there: whoever comes begins to type. */
  readonly asksToType: (path: ValuePath) => boolean
  readonly onFocus: (focus: Focus) => void
  readonly onLeave: () => void
  readonly onSource: () => void
  readonly onUntaken: () => void
  readonly onFinding: () => void
  readonly onPublish: () => void
}

export type Commands = {
  readonly run: (command: ReviewCommand) => boolean
  readonly answer: (path: ValuePath, given: Answer | null) => void
  readonly choose: (path: ValuePath, at: number) => void
  readonly begin: (selection: SourceSelection | null, untaken?: number) => void
  readonly asking: Asking
  readonly close: () => void
  readonly split: (title: string, rest: string) => Promise<Failure | null>
  readonly add: (row: AddedRow) => Promise<Failure | null>
  readonly said: Said | null
}

const blankRow: AddedRow = { number: null, title: '', lead: null, coordinators: null, deliverable: null, timing: null, span: null }
const taskOf = (item: ReviewItem | undefined): number | null => (item?.kind === 'task' ? Number(item.id.slice('tasks.'.length)) : null)

export const useCommands = ({ review, stops, focus, item, closed, choicesOf, asksToType, onFocus, onLeave, onSource, onUntaken, onFinding, onPublish }: Context): Commands => {
  const { standing, give } = review
  const [asking, setAsking] = useState<Asking>(null)
  const [said, setSaid] = useState<Said | null>(null)
  const { items, order } = standing

  const go = (path: ValuePath | null | undefined): boolean => {
    if (path === null || path === undefined) return false
    onFocus({ path, editing: !closed && asksToType(path), byKey: true })
    return true
  }
  const tasks = items.map(taskOf).filter((task) => task !== null)
  const fields = items.flatMap((one) => one.fields.map(({ path }) => path))
  const goItem = (way: 1 | -1): boolean => {
    const next = items[items.findIndex((one) => one === item) + way]
    return go(next?.fields.find(({ path }) => stops.has(path))?.path ?? next?.fields[0]?.path)
  }
  const onward = (path: ValuePath, done: readonly ValuePath[]): ValuePath | null => {
    const left = new Set([...stops].filter((stop) => !done.includes(stop)))
    return stepFrom(order, left, path, 1)
  }

  const answer = (path: ValuePath, given: Answer | null): void => {
    const isWhole = item?.path === path
    give([[path, given]])
    const next = given === null || !stops.has(path) ? null : onward(path, [path])
    if (next !== null) go(next)
    else if (!isWhole || item.fields.length === 1) go(path)
  }
  const choose = (path: ValuePath, at: number): void => {
    const choice = choicesOf(path)[at]
    if (choice === undefined) return
    if (choice.kind === 'theirs') {
      review.book.yield(path)
      go(path)
    } else answer(path, answerOf(choice))
  }
  const acceptItem = (): void => {
    const open = item?.fields.map(({ path }) => path).filter((path) => standing.rows.get(path)?.answered === false && path !== 'plan.monitor') ?? []
    give(open.map((path) => [path, { kind: 'accept' }] as const))
    setSaid({ kind: 'acceptedItem', count: open.length })
    const last = item?.fields.at(-1)?.path ?? focus.path
    if (!go(onward(last, open))) goItem(1)
  }
  const merge = (): void => {
    const task = taskOf(item)
    const into = task === null ? undefined : tasks[tasks.indexOf(task) - 1]
    if (task === null || into === undefined) return setSaid({ kind: 'noRowAbove' })
    void mergeInto(task, into)
  }
  const mergeInto = async (task: number, into: number): Promise<void> => {
    const failure = await review.reshape({ kind: 'merge', task, into })
    setSaid(failure === null ? { kind: 'merged' } : { kind: 'failed', failure })
    if (failure === null) go(`tasks.${into}.title`)
  }
  const split = (): void => {
    const task = taskOf(item)
    const now = task === null ? null : resolveTask(standing.draft, standing.answers, task)
    if (task !== null && now !== null) setAsking({ kind: 'split', task, title: now.title.value })
  }
  const begin = (selection: SourceSelection | null, untaken?: number): void => {
    const row = selection === null ? null : rowFromSource(standing.draft, review.page.source, selection)
    setAsking({ kind: 'add', row: row ?? blankRow, untaken: untaken ?? null })
  }
  const backed = (kind: 'undone' | 'redone', back: StepBack): void => {
    if (back.kind === 'failed') return setSaid(back)
    if (back.kind === 'nothing') return setSaid({ kind: kind === 'undone' ? 'nothingToUndo' : 'nothingToRedo' })
    setSaid(back.what === 'reshape' ? { kind: kind === 'undone' ? 'rowUndone' : 'rowRedone' } : { kind, count: back.paths.length })
    const [path] = back.paths
    if (back.paths.length === 1 && path !== undefined && fields.includes(path)) go(path)
  }

  const run = (command: ReviewCommand): boolean => {
    if (closed && (isChange(command) || command.kind === 'next' || command.kind === 'previous')) return false
    const { path } = focus
    const at = fields.indexOf(path)
    switch (command.kind) {
      case 'next':
        return go(stepFrom(order, stops, path, 1))
      case 'previous':
        return go(stepFrom(order, stops, path, -1))
      case 'nextField':
        return go(fields[at + 1])
      case 'previousField':
        return go(fields[at - 1])
      case 'nextItem':
        return goItem(1)
      case 'previousItem':
        return goItem(-1)
      case 'accept':
        // Of what was written by hand there is nothing to accept yet.
        if (asksToType(path)) go(path)
        else answer(path, { kind: 'accept' })
        return true
      case 'acceptItem':
        acceptItem()
        return true
      case 'acceptSure':
        give(standing.sure.map((sure) => [sure, { kind: 'accept' }] as const))
        setSaid({ kind: 'acceptedSure', count: standing.sure.length })
        return true
      case 'edit':
        onFocus({ path, editing: true, byKey: true })
        return true
      case 'reject':
        answer(path, { kind: 'reject' })
        return true
      case 'rejectItem':
        if (item?.path !== null && item?.path !== undefined) answer(item.path, { kind: 'reject' })
        return true
      case 'takeBack':
        if (!standing.answers.has(path)) return false
        answer(path, null)
        return true
      case 'choose':
        choose(path, command.at)
        return true
      case 'split':
        split()
        return true
      case 'merge':
        merge()
        return true
      case 'add':
        begin(null)
        return true
      case 'source':
        onSource()
        return true
      case 'untaken':
        onUntaken()
        return true
      case 'finding':
        onFinding()
        return true
      case 'publish':
        onPublish()
        return true
      case 'undo':
        void review.undo().then((back) => backed('undone', back))
        return true
      case 'redo':
        void review.redo().then((back) => backed('redone', back))
        return true
      case 'leave':
        onLeave()
        return true
    }
  }

  return {
    run,
    answer,
    choose,
    begin,
    asking,
    said,
    close: () => {
      setAsking(null)
      go(focus.path)
    },
    split: async (title, rest) => {
      if (asking?.kind !== 'split') return null
      const { task } = asking
      const failure = await review.reshape({ kind: 'split', task, title, rest }, (made) => go(made === null ? null : `tasks.${made}.title`))
      if (failure !== null) return failure
      setAsking(null)
      setSaid({ kind: 'parted' })
      return null
    },
    add: async (row) => {
      if (asking?.kind !== 'add') return null
      const { untaken } = asking
      const failure = await review.reshape({ kind: 'add', row }, (made) => go(made === null ? null : `tasks.${made}.title`))
      if (failure !== null) return failure
      // Its words are in the row now: it is not left over any more.
      if (untaken !== null) give([[`untaken.${untaken}`, { kind: 'reject' }]])
      setAsking(null)
      setSaid({ kind: 'added' })
      return null
    },
  }
}
