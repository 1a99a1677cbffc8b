// What a thread of the eye runs: an entry of its own, beside the program.

import { parentPort } from 'node:worker_threads'
import { serveEye } from '@tiendo/eye/thread'

if (parentPort !== null) serveEye(parentPort)
