// What a form that imports a document holds.

import { err, ok, type Result } from '@tiendo/domain'
import { z } from 'zod'
import type { DomainError } from '../../client/errors.ts'
import { commandId, id } from '../../schema/values.ts'
import { malformed } from '../failure.ts'

const fields = z.object({
  commandId,
  /** The draft of the same document that this one takes the place of. */
  replaces: id.optional(),
  /** Read even what was read before. */
  again: z.literal('yes').optional(),
})

export type ImportForm = z.infer<typeof fields> & { readonly bytes: Uint8Array<ArrayBuffer>; readonly name: string }

/** `body` as it came; `type` is its content type, with the boundary. */
export const importForm = async (
  body: Uint8Array<ArrayBuffer>,
  type: string,
): Promise<Result<ImportForm, DomainError>> => {
  let form: FormData
  try {
    form = await new Response(body, { headers: { 'content-type': type } }).formData()
  } catch {
    return err({ code: 'upload/no-file' })
  }
  const file = form.get('file')
  if (!(file instanceof File)) return err({ code: 'upload/no-file' })
  const said = fields.safeParse(Object.fromEntries([...form].filter(([name]) => name !== 'file')))
  if (!said.success) return err(malformed(said.error))
  return ok({ ...said.data, bytes: new Uint8Array(await file.arrayBuffer()), name: file.name })
}
