// The document that goes in: a sample of ours as the Word file an office would send; and real plans, where the
// corpus is found beside the project.
import { existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { localDate } from '@tiendo/domain'
import { sampleDocx } from '@tiendo/samples'
import { root } from './house.ts'

export const signedPlan = () => ({
  name: 'ke-hoach-da-ky.docx',
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  buffer: Buffer.from(sampleDocx(localDate(2026, 11, 20)).bytes),
})

/** Five pages with a table over three of them, as a word processor prints it. */
export const printedPlan = (): string => join(root, 'tooling', 'score', 'documents', 'open', '01-chuyen-doi-so', 'ke-hoach.pdf')

export const notADocument = () => ({
  name: 'anh.docx',
  mimeType: 'application/octet-stream',
  buffer: Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16, 0x4a, 0x46, 0x49, 0x46, 0, 1, 2, 3, 4, 5, 6, 7, 8, 9]),
})

const corpus = join(root, '..', 'shared', 'corpus')

/** Paths of the real plans the reader takes; none where the folder is not there. */
export const realPlans = (): readonly string[] =>
  existsSync(corpus)
    ? readdirSync(corpus)
        .filter((name) => /\.(txt|docx)$/.test(name))
        .map((name) => join(corpus, name))
    : []
