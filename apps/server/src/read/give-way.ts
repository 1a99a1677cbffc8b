// A thread that reads gives way to the one that answers people. Linux alone counts priority by threads: elsewhere
// this would slow the whole process.

import { constants, setPriority } from 'node:os'

export const giveWay = (): void => {
  if (process.platform === 'linux') setPriority(0, constants.priority.PRIORITY_BELOW_NORMAL)
}
