// The server's log: one JSON line an event on stderr, so that stdout stays for people. No header, cookie, body or
// password is ever given to it; what could slip through in an error is cut out by name.

import pino from 'pino'
import type { Logger } from '@tiendo/api/server'
import type { LogLevel } from './settings.ts'

const secrets = ['password', 'token', 'secret', 'cookie', 'authorization', 'parameters', 'params']

export const createLogger = (level: LogLevel): Logger =>
  pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      redact: { paths: secrets.flatMap((name) => [name, `*.${name}`, `*.*.${name}`]), censor: '[…]' },
    },
    pino.destination({ fd: 2, sync: true }),
  )
