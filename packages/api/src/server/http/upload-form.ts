// A form that sends one file: the file's bytes and name, and what else it says, as text.

import { err, ok, type Result } from '@tiendo/domain'
import type { DomainError } from '../../client/errors.ts'

export type UploadForm = {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly name: string
  readonly said: Readonly<Record<string, unknown>>
}

/** `body` as it came; `type` is its content type, with the boundary. */
export const uploadForm = async (body: Uint8Array<ArrayBuffer>, type: string): Promise<Result<UploadForm, DomainError>> => {
  let form: FormData
  try {
    form = await new Response(body, { headers: { 'content-type': type } }).formData()
  } catch {
    return err({ code: 'upload/no-file' })
  }
  const file = form.get('file')
  if (!(file instanceof File)) return err({ code: 'upload/no-file' })
  return ok({
    bytes: new Uint8Array(await file.arrayBuffer()),
    name: file.name,
    said: Object.fromEntries([...form].filter(([name]) => name !== 'file')),
  })
}
