// Opens storage, or says in words why not.

import { err, unreachable, type Result } from '@tiendo/domain'
import { openStore, type OpenError, type Store } from '@tiendo/db'
import type { Logger } from '@tiendo/api/server'
import { words } from '../words.ts'
import type { Settings } from './settings.ts'

export const open = async (settings: Settings, logger: Logger): Promise<Result<Store, string>> => {
  const onFailure = (error: unknown) => logger.error({ err: error }, 'looking for changes failed')
  if (settings.databaseUrl !== null) return said(await openStore({ url: settings.databaseUrl, onFailure }), settings)
  try {
    return said(await openStore({ dataDir: settings.dataFolder, onFailure }), settings)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && typeof error.code === 'string')) throw error
    return err(words.folderRefused(settings.dataFolder, error.code))
  }
}

const said = (opened: Result<Store, OpenError>, settings: Settings): Result<Store, string> =>
  opened.ok ? opened : err(whyNot(opened.error, settings))

const whyNot = (error: OpenError, { dataFolder }: Settings): string => {
  switch (error.code) {
    case 'store/locked':
      return words.dataHeld(dataFolder, error.holder)
    case 'store/migration-changed':
      return words.migrationChanged(error.name)
    case 'store/database-newer':
      return words.databaseNewer(error.name)
    case 'store/unreachable':
      return words.noDatabase(error.reason)
    default:
      return unreachable(error)
  }
}
