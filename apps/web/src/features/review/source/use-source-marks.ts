// Every value that stands in the document becomes a mark in it.
import type { Answers, Span, Untaken } from '@tiendo/domain'
import { useMemo } from 'react'
import type { ReviewItem } from '../model/review-items.ts'
import type { Walk } from '../model/review-walk.ts'
import type { SourceMark } from './source-marks.ts'

export const useSourceMarks = (items: readonly ReviewItem[], walk: Walk, answers: Answers, untaken: readonly Untaken[], place: { readonly id: string; readonly span: Span } | null): readonly SourceMark[] =>
  useMemo(() => {
    const values = items.flatMap((item): readonly SourceMark[] => {
      const whole = item.path !== null && answers.get(item.path)?.kind === 'reject'
      return item.fields.flatMap((field): readonly SourceMark[] => {
        if (field.span === null) return []
        const rejected = whole || answers.get(field.path)?.kind === 'reject'
        return [{ id: field.path, span: field.span, tone: rejected ? 'rejected' : walk.values.get(field.path)?.needsAnswer === true ? 'look' : 'sure' }]
      })
    })
    const rest = untaken.map((entry, index): SourceMark => ({ id: `untaken.${index}`, span: entry.span, tone: 'untaken' }))
    const pointed: readonly SourceMark[] = place === null || place.id.startsWith('untaken.') ? [] : [{ id: place.id, span: place.span, tone: 'place' }]
    return [...pointed, ...values, ...rest]
  }, [answers, items, place, untaken, walk])
