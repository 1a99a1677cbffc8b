// `tiendo views`: what the person has saved in the browser. JSON: `tiendo.views/1`. `tiendo due --view NAME` shows one.

import { err, ok, type Result } from '@tiendo/domain'
import type { SavedViewItem } from '@tiendo/api/client'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import type { Options } from '../cli/options.ts'
import { refuse } from '../cli/say.ts'
import type { TableColumn } from '../cli/table.ts'
import { isDuePage } from '../screen/model/saved.ts'
import { fold } from '../text/fold.ts'
import { dayWords } from '../words/days.ts'
import { printTable } from './print.ts'
import { answered, withRemote } from './with-remote.ts'

const columns = ({ language }: Context): readonly TableColumn<SavedViewItem>[] => {
  const words = dayWords(language).views.columns
  return [
    { label: words.name, name: 'name', max: 40, text: ({ name }) => name },
    { label: words.page, name: 'page', max: 12, text: ({ page }) => page },
    { label: words.query, name: 'query', max: 60, text: ({ query }) => query },
  ]
}

export const views = (context: Context, options: Options): Promise<Exit> =>
  withRemote(context, (remote) =>
    answered(context, remote.savedViews(), (list) =>
      printTable(context, options, {
        json: { schema: 'tiendo.views/1', views: list },
        columns: columns(context),
        rows: list,
      }),
    ),
  )

/** A saved view of deadlines by its name, without marks. */
export const findView = (
  context: Context,
  list: readonly SavedViewItem[],
  text: string,
): Result<SavedViewItem, Exit> => {
  const words = dayWords(context.language).views
  const wanted = fold(text.trim())
  const found = list.find(({ name }) => fold(name) === wanted) ?? list.find(({ name }) => fold(name).startsWith(wanted))
  if (found === undefined)
    return err(refuse(context, exit.notFound, words.notFound(text, list.map(({ name }) => name).join(', '))))
  return isDuePage(found) ? ok(found) : err(refuse(context, exit.usage, words.notDue(found.name, found.page)))
}
