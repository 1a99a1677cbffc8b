// Changes that wait to be sent to one watcher, in the order they came.

type Woken = 'item' | 'idle' | 'stopped'

export type Queue<T> = {
  readonly push: (item: T) => void
  /** Whatever waits now; empty when nothing does. */
  readonly take: () => readonly T[]
  /** Until something waits, `idle` milliseconds have passed or the signal says stop. */
  readonly wait: (idle: number, signal: AbortSignal) => Promise<Woken>
}

export const createQueue = <T>(): Queue<T> => {
  let items: T[] = []
  let wake: () => void = () => undefined
  return {
    push: (item) => {
      items.push(item)
      wake()
    },
    take: () => {
      const taken = items
      items = []
      return taken
    },
    wait: (idle, signal) =>
      new Promise((resolve) => {
        const finish = (woken: Woken) => {
          clearTimeout(timer)
          signal.removeEventListener('abort', stopped)
          wake = () => undefined
          resolve(woken)
        }
        const stopped = () => finish('stopped')
        const timer = setTimeout(() => finish('idle'), idle)
        signal.addEventListener('abort', stopped)
        wake = () => finish('item')
        if (signal.aborted) finish('stopped')
        else if (items.length > 0) finish('item')
      }),
  }
}
