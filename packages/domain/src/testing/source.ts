// The words of a document: each text a paragraph and a line of its own.

import type { SourceText } from '../plan/source-text.ts'

export const aSource = (...texts: readonly string[]): SourceText => ({
  name: 'ke-hoach-mau.txt',
  kind: 'text',
  sha256: '0'.repeat(64),
  pages: null,
  blocks: texts.map((text, index) => ({ kind: 'paragraph', line: [index + 1, index + 1], text, strong: false })),
})
