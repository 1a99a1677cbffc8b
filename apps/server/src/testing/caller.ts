// A terminal as tests use it: signs in with a sample account and calls procedures with its token.

import superjson from 'superjson'
import { z } from 'zod'
import { importDocument } from '@tiendo/api/client'

const signedIn = z.object({ token: z.string() })
const packed = z.custom<Parameters<typeof superjson.deserialize>[0]>((value) => typeof value === 'object' && value !== null)
const envelope = z.union([z.object({ result: z.object({ data: packed }) }), z.object({ error: packed })])
const failure = z.object({ data: z.object({ domain: z.looseObject({ code: z.string() }).nullable() }) })

type Said = { readonly status: number; readonly value: unknown; readonly code: string | null }

type Uploaded = {
  readonly code: string | null
  readonly draftId: string
  readonly known: boolean
  readonly stages: readonly string[]
}

export type Caller = {
  readonly token: string
  readonly query: (path: string, input?: unknown) => Promise<Said>
  readonly mutate: (path: string, input: unknown) => Promise<Said>
  readonly upload: (bytes: Uint8Array<ArrayBuffer>, name: string) => Promise<Uploaded>
}

const SAMPLE_PASSWORD = 'mau-2026'

const said = async (response: Response): Promise<Said> => {
  const body = envelope.parse(await response.json())
  if ('result' in body) return { status: response.status, value: superjson.deserialize(body.result.data), code: null }
  const { data } = failure.parse(superjson.deserialize(body.error))
  return { status: response.status, value: null, code: data.domain?.code ?? 'internal' }
}

/** `name` of a sample account: `dau-moi`, `can-bo`, … */
export const signIn = async (address: string, name: string): Promise<Caller> => {
  const response = await fetch(`${address}/api/auth/sign-in/email`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ email: `${name}@tinh-mau.example`, password: SAMPLE_PASSWORD }),
  })
  const { token } = signedIn.parse(await response.json())
  const headers = { authorization: `Bearer ${token}` }
  const url = (path: string) => `${address}/api/trpc/${path}`
  return {
    token,
    query: async (path, input) =>
      said(await fetch(`${url(path)}?input=${encodeURIComponent(superjson.stringify(input))}`, { headers })),
    mutate: async (path, input) =>
      said(
        await fetch(url(path), {
          method: 'POST',
          headers: { ...headers, 'content-type': 'application/json' },
          body: superjson.stringify(input),
        }),
      ),
    upload: async (bytes, file) => {
      const stages: string[] = []
      const imported = await importDocument({
        origin: address,
        headers,
        file: new Blob([bytes]),
        name: file,
        commandId: crypto.randomUUID(),
        onProgress: ({ stage }) => stages.push(stage),
      })
      return imported.ok
        ? { code: null, draftId: imported.value.draftId, known: imported.value.known, stages }
        : { code: imported.error.code, draftId: '', known: false, stages }
    },
  }
}
