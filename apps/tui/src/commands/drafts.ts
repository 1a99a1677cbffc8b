// `tiendo drafts`: documents that were read, and where their review stands. JSON: `tiendo.drafts/1`.

import { randomUUID } from 'node:crypto'
import type { DraftListItem } from '@tiendo/api/client'
import { draftStatusWord, formatDate } from '@tiendo/text'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { flag, type Options } from '../cli/options.ts'
import type { TableColumn } from '../cli/table.ts'
import { dayInVietnam } from '../text/day.ts'
import { cliWords } from '../words/cli.ts'
import { printTable } from './print.ts'
import { answered, withRemote } from './with-remote.ts'

const columns = ({ language }: Context, forPrograms: boolean): readonly TableColumn<DraftListItem>[] => {
  const { tables } = cliWords(language)
  return [
    { label: tables.id, name: 'id', max: 36, text: (draft) => draft.id },
    { label: tables.symbol, name: 'number', max: 20, text: (draft) => draft.number ?? '' },
    { label: tables.title, name: 'title', max: 50, text: (draft) => draft.title ?? draft.name },
    { label: tables.file, name: 'name', max: 30, text: (draft) => draft.name },
    {
      label: tables.standing,
      name: 'status',
      max: 16,
      text: ({ status }) => (forPrograms ? status : draftStatusWord(status, language)),
    },
    {
      label: tables.from,
      name: 'imported_at',
      max: 24,
      text: ({ importedAt }) =>
        forPrograms ? importedAt.toISOString() : formatDate(dayInVietnam(importedAt.getTime()), language),
    },
  ]
}

export const drafts = (context: Context, options: Options): Promise<Exit> =>
  withRemote(context, (remote) =>
    answered(context, remote.drafts(), (all) => {
      const list = flag(options, 'all') ? all : all.filter(({ status }) => status === 'inReview')
      return printTable(context, options, {
        json: { schema: 'tiendo.drafts/1', drafts: list },
        columns: columns(context, flag(options, 'csv')),
        rows: list,
      })
    }),
  )

/** `tiendo drafts link DRAFT EARLIER`: a second reading of the same document; answers already given are kept. */
export const linkDraft = (context: Context, draftId: string, earlier: string | null): Promise<Exit> =>
  withRemote(context, (remote) =>
    answered(context, remote.draft(draftId), ({ version }) =>
      answered(
        context,
        remote.link({ draftId, version, replaces: earlier, commandId: randomUUID() }),
        async () => {
          const page = await remote.draft(draftId)
          if (page.ok && page.value.earlier !== null) {
            const { tasks } = page.value.earlier.comparison
            const count = (kind: (typeof tasks)[number]['kind']): number => tasks.filter((one) => one.kind === kind).length
            context.io.err(`${cliWords(context.language).linked(count('added'), count('removed'), count('changed'))}\n`)
          } else context.io.err(`${cliWords(context.language).unlinked}\n`)
          return exit.ok
        },
      ),
    ),
  )
