// A thread that reads gives way to the one that answers people. Linux alone counts priority by threads: elsewhere
// this would slow the whole process.

import { constants, setPriority } from 'node:os'

/** `toAll`: to those that read letters, too. */
export const giveWay = (toAll = false): void => {
  const { PRIORITY_BELOW_NORMAL, PRIORITY_LOW } = constants.priority
  if (process.platform === 'linux') setPriority(0, toAll ? PRIORITY_LOW : PRIORITY_BELOW_NORMAL)
}
