// `tiendo budget export PLAN --out FILE.xlsx`: the workbook with live formulas, made by the server. No file is written over.

import { open } from 'node:fs/promises'
import { exit, type Exit } from '../cli/exit.ts'
import type { Context } from '../cli/io.ts'
import { textOption, type Options } from '../cli/options.ts'
import { refuse } from '../cli/say.ts'
import { dayOf } from './day-option.ts'
import { findSummary } from './find-plan.ts'
import { words, yearOption } from './budget/options.ts'
import { answered, withRemote } from './with-remote.ts'

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** Made new or not at all. */
const written = async (context: Context, path: string, bytes: Uint8Array): Promise<Exit> => {
  const { exists, noFolder, exported } = words(context)
  try {
    const file = await open(path, 'wx')
    try {
      await file.writeFile(bytes)
    } finally {
      await file.close()
    }
    context.io.err(`${exported(path)}\n`)
    return exit.ok
  } catch (error) {
    switch (codeOf(error)) {
      case 'EEXIST':
      case 'EISDIR':
        return refuse(context, exit.conflict, exists(path))
      case 'ENOENT':
      case 'ENOTDIR':
        return refuse(context, exit.notFound, noFolder(path))
      case 'EACCES':
      case 'EPERM':
      case 'EROFS':
        return refuse(context, exit.notAllowed, noFolder(path))
      default:
        throw error
    }
  }
}

export const exportSheet = async (context: Context, plan: string, options: Options): Promise<Exit> => {
  const path = textOption(options, 'out')
  if (path === null) return refuse(context, exit.usage, words(context).need.out)
  const year = yearOption(context, options)
  if (!year.ok) return year.error
  const asked = textOption(options, 'asOf')
  const asOf = asked === null ? null : dayOf(context, '--as-of', asked)
  if (asOf !== null && !asOf.ok) return asOf.error
  return withRemote(context, async (remote) => {
    const found = await findSummary(context, remote, plan)
    if (!found.ok) return found.error
    const of = {
      planId: found.value.id,
      year: year.value === 'absent' ? null : year.value,
      asOf: asOf?.value ?? null,
      language: context.language,
    }
    return answered(context, remote.budgetFile(of), (bytes) => written(context, path, bytes))
  })
}
