// Whether a server answers and its database with it.

const TIMEOUT_MS = 3_000

export const isReady = async (url: string): Promise<boolean> => {
  try {
    const response = await fetch(`${url}/readyz`, { signal: AbortSignal.timeout(TIMEOUT_MS) })
    return response.ok
  } catch (error) {
    // Nobody there, or nobody in time: both are an answer here.
    if (error instanceof TypeError || (error instanceof DOMException && error.name === 'TimeoutError')) return false
    throw error
  }
}
