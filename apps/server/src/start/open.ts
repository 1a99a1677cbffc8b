// Opens storage, or says in words why not.

import { err, unreachable, type Result } from '@tiendo/domain'
import { openStore, type OpenError, type Store } from '@tiendo/db'
import type { Logger } from '@tiendo/api/server'
import { words } from '../words.ts'
import type { Settings } from './settings.ts'

export const open = async (settings: Settings, logger: Logger): Promise<Result<Store, string>> => {
  const onFailure = (error: unknown) => logger.error({ err: error }, 'looking for changes failed')
  const opened = await openStore(
    settings.databaseUrl === null
      ? { dataDir: settings.dataFolder, onFailure }
      : { url: settings.databaseUrl, onFailure },
  )
  return opened.ok ? opened : err(whyNot(opened.error, settings))
}

const whyNot = (error: OpenError, { dataFolder, databaseUrl }: Settings): string => {
  switch (error.code) {
    case 'store/locked':
      return words.dataHeld(dataFolder, error.holder)
    case 'store/migration-changed':
      return words.migrationChanged(error.name)
    case 'store/database-newer':
      return words.databaseNewer(error.name)
    case 'store/unreachable':
      return databaseUrl === null ? words.folderRefused(dataFolder, error.reason) : words.noDatabase(error.reason)
    default:
      return unreachable(error)
  }
}
