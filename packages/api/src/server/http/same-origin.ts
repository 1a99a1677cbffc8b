// Whether a request that changes something was meant by the person it speaks for (CSRF). Browsers say where a
// request comes from, in `Sec-Fetch-Site` or at least in `Origin`; a terminal says neither and sends no cookie.

/** `own`: the public origin when one is set, otherwise the origin the request was sent to. */
export const isSameOrigin = (request: Request, own: string | null): boolean => {
  const { headers } = request
  // Another site's page cannot send this header without asking first, and the answer is no.
  if (headers.get('authorization')?.toLowerCase().startsWith('bearer ') === true) return true
  const site = headers.get('sec-fetch-site')
  if (site !== null) return site === 'same-origin'
  const origin = headers.get('origin')
  if (origin !== null) return origin === (own ?? new URL(request.url).origin)
  return headers.get('cookie') === null
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS'])

export const changesSomething = (request: Request): boolean => !SAFE.has(request.method)
