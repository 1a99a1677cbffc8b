// A fetch that tells how much of a file has left this machine; the browser's own cannot.

type Listener = (fraction: number) => void
const listeners = new Set<Listener>()

/** Calls back with 0–1 while any upload runs. Returns how to stop. */
export const onUpload = (listener: Listener): (() => void) => {
  listeners.add(listener)
  return () => void listeners.delete(listener)
}

const tell = (fraction: number): void => listeners.forEach((listener) => listener(fraction))

/** The part of a request that matters here, as tRPC's links describe it. */
type Init = {
  readonly method?: string | undefined
  readonly headers?: HeadersInit | undefined
  readonly body?: unknown
  readonly signal?: AbortSignal | null | undefined
}

export const fetchWithProgress = (input: RequestInfo | URL | string, init?: Init): Promise<Response> =>
  new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    request.open(init?.method ?? 'GET', input instanceof Request ? input.url : input)
    new Headers(init?.headers).forEach((value, name) => request.setRequestHeader(name, value))
    request.upload.onprogress = (event) => tell(event.total === 0 ? 1 : event.loaded / event.total)
    request.upload.onload = () => tell(1)
    request.onload = () =>
      resolve(new Response(request.responseText, { status: request.status, headers: { 'content-type': 'application/json' } }))
    request.onerror = () => reject(new TypeError('network'))
    init?.signal?.addEventListener('abort', () => request.abort())
    request.onabort = () => reject(new DOMException('aborted', 'AbortError'))
    request.send(init?.body instanceof FormData ? init.body : null)
  })
