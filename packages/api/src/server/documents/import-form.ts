// What a form that imports a document holds.

import { err, ok, type Result } from '@tiendo/domain'
import { z } from 'zod'
import type { DomainError } from '../../client/errors.ts'
import { commandId, id } from '../../schema/values.ts'
import { malformed } from '../failure.ts'
import { uploadForm, type UploadForm } from '../http/upload-form.ts'

const fields = z.object({
  commandId,
  /** The draft of the same document that this one takes the place of. */
  replaces: id.optional(),
  /** Read even what was read before. */
  again: z.literal('yes').optional(),
})

export type ImportForm = z.infer<typeof fields> & Pick<UploadForm, 'file' | 'further'>

/** `body` as it came; `type` is its content type, with the boundary. */
export const importForm = async (
  body: Uint8Array<ArrayBuffer>,
  type: string,
): Promise<Result<ImportForm, DomainError>> => {
  const form = await uploadForm(body, type)
  if (!form.ok) return form
  const { said, file, further } = form.value
  const parsed = fields.safeParse(said)
  return parsed.success ? ok({ ...parsed.data, file, further }) : err(malformed(parsed.error))
}
