// Files as they came. Parts are written one by one before the draft that names them, so that nobody waits for all of
// them; a file counts as kept once it is named, in the transaction of its draft.

import { and, eq } from 'drizzle-orm'
import type { Database } from '../engine/engine.ts'
import { bytesOf } from '../schema/columns.ts'
import { documents, fileParts, files } from '../schema/drafts.ts'
import type { AuthorityId } from '../store.ts'
import { breathe } from '../write/breathe.ts'

const PART = 256 * 1024

const isNamed = (authority: AuthorityId, sha256: string) =>
  and(eq(files.authority, authority), eq(files.sha256, sha256))

/** Of one content there is one set of parts: whoever else writes them writes the same. */
export const keepParts = async (
  db: Database,
  authority: AuthorityId,
  sha256: string,
  file: Uint8Array,
): Promise<void> => {
  const known = await db.select({ size: files.size }).from(files).where(isNamed(authority, sha256))
  if (known.length > 0) return
  for (let part = 0; part * PART < file.length; part += 1) {
    const bytes = file.subarray(part * PART, (part + 1) * PART)
    await db.insert(fileParts).values({ authority, sha256, part, bytes }).onConflictDoNothing()
    await breathe()
  }
}

export const nameFile = async (tx: Database, authority: AuthorityId, sha256: string, size: number): Promise<void> => {
  await tx.insert(files).values({ authority, sha256, size }).onConflictDoNothing()
}

const kept = (db: Database, authority: AuthorityId, draftId: string) =>
  db
    .select({ sha256: files.sha256, size: files.size })
    .from(documents)
    .innerJoin(files, and(eq(files.authority, documents.authority), eq(files.sha256, documents.sha256)))
    .where(and(eq(documents.authority, authority), eq(documents.draftId, draftId)))

export const hasFile = async (db: Database, authority: AuthorityId, draftId: string): Promise<boolean> =>
  (await kept(db, authority, draftId)).length > 0

export const fileOf = async (db: Database, authority: AuthorityId, draftId: string): Promise<Uint8Array | null> => {
  const [file] = await kept(db, authority, draftId)
  if (file === undefined) return null
  const bytes = new Uint8Array(file.size)
  for (let part = 0; part * PART < file.size; part += 1) {
    const [row] = await db
      .select({ bytes: bytesOf(fileParts.bytes) })
      .from(fileParts)
      .where(and(eq(fileParts.authority, authority), eq(fileParts.sha256, file.sha256), eq(fileParts.part, part)))
    if (row === undefined) throw new Error(`file ${file.sha256}: part ${part} is missing`)
    bytes.set(row.bytes, part * PART)
    await breathe()
  }
  return bytes
}
