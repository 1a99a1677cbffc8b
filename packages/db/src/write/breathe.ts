/** Lets whatever else waits have its turn: the embedded database answers without ever letting go of the thread. */
export const breathe = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))
