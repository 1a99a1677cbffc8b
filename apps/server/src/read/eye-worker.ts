// Looks at pages in a thread of its own, one after another. It gives way to everybody: letters are read first.

import { parentPort } from 'node:worker_threads'
import { serveEye } from '@tiendo/eye/thread'
import { giveWay } from './give-way.ts'

giveWay(true)
if (parentPort !== null) serveEye(parentPort)
