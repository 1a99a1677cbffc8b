// `tiendo review DRAFT`: the screen of a review, or with `--list` its values a line each, for programs and for reading.
// JSON: `tiendo.review/1`.

import { reviewRows, type ReviewRow } from '@tiendo/domain'
import type { DraftPage } from '@tiendo/api/client'
import { confidenceWord, doubtSentence } from '@tiendo/text'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { flag, type Options } from '../cli/options.ts'
import { refuse } from '../cli/say.ts'
import type { TableColumn } from '../cli/table.ts'
import { cliWords } from '../words/cli.ts'
import { reviewWords } from '../words/review.ts'
import { printTable } from './print.ts'
import { answered, withRemote } from './with-remote.ts'

const columns = ({ language }: Context, forPrograms: boolean): readonly TableColumn<ReviewRow>[] => {
  const words = reviewWords(language)
  const { reviewColumns } = cliWords(language)
  return [
    { label: reviewColumns.path, name: 'path', max: 24, text: (row) => row.path },
    {
      label: reviewColumns.field,
      name: 'field',
      max: 14,
      text: ({ field }) => (forPrograms ? field : words.fields[field]),
    },
    { label: reviewColumns.value, name: 'value', max: 60, text: (row) => row.text },
    {
      label: reviewColumns.confidence,
      name: 'confidence',
      max: 10,
      text: ({ confidence }) => (confidence === null ? '' : forPrograms ? confidence : confidenceWord(confidence, language)),
    },
    { label: reviewColumns.answer, name: 'answer', max: 8, text: (row) => row.answer?.kind ?? '' },
    {
      label: reviewColumns.doubt,
      name: 'doubt',
      max: 40,
      text: ({ doubt }) => (doubt === null ? '' : forPrograms ? doubt : doubtSentence(doubt, language)),
    },
  ]
}

const listed = (context: Context, page: DraftPage, options: Options): Promise<Exit> => {
  const all = reviewRows(page.draft, new Map(page.answers), page.reshapes)
  const rows = flag(options, 'needed') ? all.filter((row) => row.needsAnswer || !row.understood) : all
  return printTable(context, options, {
    json: { schema: 'tiendo.review/1', draft: page.id, version: page.version, status: page.status, values: rows },
    columns: columns(context, flag(options, 'csv')),
    rows,
  })
}

export const review = (context: Context, draftId: string, options: Options): Promise<Exit> => {
  const wantsList = flag(options, 'list') || flag(options, 'json') || flag(options, 'csv')
  if (!wantsList && (!context.io.inputIsTerminal || !context.io.outputIsTerminal))
    return Promise.resolve(refuse(context, exit.usage, cliWords(context.language).noTerminalReview))
  return withRemote(context, async (remote) => {
    if (wantsList) return answered(context, remote.draft(draftId), (page) => listed(context, page, options))
    return (await import('../review/run.tsx')).runReview(context, remote, draftId, { ascii: flag(options, 'ascii') })
  })
}
