// Milliseconds to read each real plan where the corpus is found beside the project, else each sample, against
// the floor of decoding the same bytes as text.
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readDocument } from '@tiendo/reader'
import { milliseconds, type Figure } from './measure.ts'
import { sampleFiles } from './sample-files.ts'

const corpus = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'corpus')

const files = (): readonly { readonly name: string; readonly bytes: Uint8Array }[] =>
  existsSync(corpus)
    ? readdirSync(corpus)
        .filter((name) => /\.(txt|docx|html|md)$/.test(name))
        .map((name) => ({ name, bytes: new Uint8Array(readFileSync(join(corpus, name))) }))
    : sampleFiles()

export const reading = async (): Promise<readonly Figure[]> => {
  const figures: Figure[] = []
  for (const { name, bytes } of files()) {
    const value = await milliseconds(() => readDocument(bytes, name))
    const floor = await milliseconds(async () => new TextDecoder('utf-8').decode(bytes).normalize('NFC').split('\n').length, 25)
    figures.push({ name: `read ${name}`, value, unit: 'ms', peer: { name: 'decoding its bytes', value: floor } })
  }
  return figures
}
