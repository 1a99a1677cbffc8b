// What a form that sends a spreadsheet of money holds.

import { err, ok, type Result, type SheetMapping } from '@tiendo/domain'
import { z } from 'zod'
import type { DomainError } from '../../client/errors.ts'
import { sheetMapping } from '../../schema/sheet-mapping.ts'
import { commandId, version } from '../../schema/values.ts'
import { malformed } from '../failure.ts'
import { uploadForm } from '../http/upload-form.ts'

const json = z.string().transform((text, context): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    context.addIssue({ code: 'custom', message: 'not JSON' })
    return z.NEVER
  }
})

const mapping = json.pipe(sheetMapping).optional()
const fields = z.discriminatedUnion('commit', [
  z.object({ commit: z.literal('no'), mapping }),
  z.object({
    commit: z.literal('yes'),
    mapping,
    commandId,
    version: z.string().regex(/^\d{1,15}$/).transform(Number).pipe(version),
  }),
])

export type SheetForm = {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly name: string
  /** Null: one is to be proposed. */
  readonly mapping: SheetMapping | null
  readonly commit: { readonly commandId: string; readonly version: number } | null
}

/** `body` as it came; `type` is its content type, with the boundary. */
export const sheetForm = async (body: Uint8Array<ArrayBuffer>, type: string): Promise<Result<SheetForm, DomainError>> => {
  const form = await uploadForm(body, type)
  if (!form.ok) return form
  const { said, file } = form.value
  const parsed = fields.safeParse({ commit: 'no', ...said })
  if (!parsed.success) return err(malformed(parsed.error))
  const { data } = parsed
  return ok({
    ...file,
    mapping: data.mapping ?? null,
    commit: data.commit === 'yes' ? { commandId: data.commandId, version: data.version } : null,
  })
}
