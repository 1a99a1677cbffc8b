// What was sent as the one file that is read, kept and shown: pictures of pages become the pages of a PDF.

import { ok, type Result } from '@tiendo/domain'
import type { AuthorityId } from '@tiendo/db'
import type { DomainError } from '../../client/errors.ts'
import type { ApiContext } from '../context.ts'
import type { UploadedFile, UploadForm } from '../http/upload-form.ts'

const starts = (bytes: Uint8Array, ...mark: readonly number[]): boolean => mark.every((byte, at) => bytes[at] === byte)

/** JPEG or PNG, by how they begin. */
const isPicture = ({ bytes }: UploadedFile): boolean =>
  starts(bytes, 0xff, 0xd8, 0xff) || starts(bytes, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)

export const oneFile = async (
  api: ApiContext,
  authority: AuthorityId,
  { file, further }: Pick<UploadForm, 'file' | 'further'>,
  signal: AbortSignal,
): Promise<Result<UploadedFile, DomainError>> => {
  if (further.length === 0 && !isPicture(file)) return ok(file)
  const made = await api.documentOfPictures({ pictures: [file, ...further], authority, signal })
  return made.ok ? ok({ ...made.value, bytes: new Uint8Array(made.value.bytes) }) : made
}
