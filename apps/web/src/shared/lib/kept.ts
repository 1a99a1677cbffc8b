// Small things kept on this device. Storage may be refused (private windows, full disk): then nothing is kept,
// and the page works the same.

export const kept = (key: string): string | null => {
  try {
    return window.localStorage.getItem(key)
  } catch {
    return null
  }
}

/** Null takes the entry away. */
export const keep = (key: string, value: string | null): void => {
  try {
    if (value === null) window.localStorage.removeItem(key)
    else window.localStorage.setItem(key, value)
  } catch {
    // Refused storage is not a failure of what the person does.
  }
}
