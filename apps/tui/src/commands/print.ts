// One result in the form that was asked for: JSON, CSV, or a table for people.

import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { flag, type Options } from '../cli/options.ts'
import { printJson } from '../cli/say.ts'
import { csv, textTable, type TableColumn } from '../cli/table.ts'
import { cliWords } from '../words/cli.ts'

export const printTable = async <T>(
  context: Context,
  options: Options,
  result: { readonly json: unknown; readonly columns: readonly TableColumn<T>[]; readonly rows: readonly T[] },
): Promise<Exit> => {
  const { io, language } = context
  if (flag(options, 'json')) await printJson(context, result.json)
  else if (flag(options, 'csv')) await io.out(csv(result.columns, result.rows))
  else if (result.rows.length === 0) io.err(`${cliWords(language).none}\n`)
  else await io.out(textTable(result.columns, result.rows))
  return exit.ok
}
