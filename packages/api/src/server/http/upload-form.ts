// A form that sends a file, or several: their bytes and names, and what else it says, as text.

import { err, ok, type Result } from '@tiendo/domain'
import type { DomainError } from '../../client/errors.ts'

export type UploadedFile = { readonly bytes: Uint8Array<ArrayBuffer>; readonly name: string }

export type UploadForm = {
  readonly file: UploadedFile
  /** Those that came after it, in their order. */
  readonly further: readonly UploadedFile[]
  readonly said: Readonly<Record<string, unknown>>
}

const uploaded = async (file: File): Promise<UploadedFile> => ({
  bytes: new Uint8Array(await file.arrayBuffer()),
  name: file.name,
})

/** `body` as it came; `type` is its content type, with the boundary. */
export const uploadForm = async (body: Uint8Array<ArrayBuffer>, type: string): Promise<Result<UploadForm, DomainError>> => {
  let form: FormData
  try {
    form = await new Response(body, { headers: { 'content-type': type } }).formData()
  } catch {
    return err({ code: 'upload/no-file' })
  }
  const files = form.getAll('file').filter((one) => one instanceof File)
  const [file, ...further] = await Promise.all(files.map(uploaded))
  if (file === undefined) return err({ code: 'upload/no-file' })
  return ok({ file, further, said: Object.fromEntries([...form].filter(([name]) => name !== 'file')) })
}
