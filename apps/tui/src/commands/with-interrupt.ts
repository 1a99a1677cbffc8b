// Work that Ctrl-C calls off: the first one asks it to end by itself, with a sentence; a second one ends the program.

export const withInterrupt = async <T>(use: (signal: AbortSignal) => Promise<T>): Promise<T> => {
  const cancelled = new AbortController()
  const cancel = (): void => cancelled.abort()
  process.once('SIGINT', cancel)
  try {
    return await use(cancelled.signal)
  } finally {
    process.off('SIGINT', cancel)
  }
}
