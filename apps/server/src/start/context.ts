// What the API is given: the store, the clock, the reader, the log.

import { randomBytes, randomUUID } from 'node:crypto'
import { getConnInfo } from '@hono/node-server/conninfo'
import { createAccounts, type ApiContext, type Logger } from '@tiendo/api/server'
import { vietnam } from '@tiendo/domain'
import type { Store } from '@tiendo/db'
import { EYE_VERSION } from '@tiendo/reader/page'
import { budgetXlsx } from '@tiendo/writer'
import { commentInThread } from '../read/comment-in-thread.ts'
import { drawInThread } from '../read/draw-in-thread.ts'
import { picturesInThread } from '../read/pictures-in-thread.ts'
import { readInThread } from '../read/read-in-thread.ts'
import { sheetInThread } from '../read/sheet-in-thread.ts'
import { commentThread, drawingThread, picturesThread, readingThread, sheetThread } from '../read/thread.ts'
import { calendarFiles } from './calendar-files.ts'
import { now, today } from './clock.ts'
import { secretOf } from './secret.ts'
import type { Settings } from './settings.ts'

export type Parts = {
  readonly settings: Settings
  readonly store: Store
  readonly logger: Logger
  readonly closing: AbortSignal
}

export const apiContext = async ({ settings, store, logger, closing }: Parts): Promise<ApiContext> => {
  const { publicOrigin } = settings
  const secret = settings.secret ?? (await secretOf(settings.dataFolder))
  const onFault = (error: unknown): void => logger.error({ err: error }, 'the reader failed')
  return {
    store,
    accounts: createAccounts({ store, secret, publicOrigin, logger, now }),
    calendar: vietnam,
    read: readInThread(readingThread, onFault),
    drawPage: drawInThread(drawingThread, onFault),
    documentOfPictures: picturesInThread(picturesThread, onFault),
    eye: EYE_VERSION,
    commented: commentInThread(commentThread, onFault),
    calendars: calendarFiles,
    sheets: { read: sheetInThread(sheetThread, onFault), budget: budgetXlsx },
    logger,
    now,
    today,
    newId: randomUUID,
    newSecret: () => randomBytes(32).toString('base64url'),
    sessionCheck: 30_000,
    closing,
    publicOrigin,
    addressOf: (c) => {
      // The proxy nearest to us writes the last name; those before it anybody may have written.
      const forwarded = settings.behindProxy ? c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim() : undefined
      return forwarded ?? getConnInfo(c).remote.address ?? 'unknown'
    },
  }
}
