import type { CitationRelation } from '@tiendo/domain'
import { expect, it } from 'vitest'
import { citationRelationWord } from './citation-relation.ts'

it.each<[CitationRelation, string, string]>([
  ['implements', 'thực hiện', 'carries out'],
  ['basis', 'căn cứ', 'rests on'],
  ['amends', 'sửa đổi, bổ sung', 'amends'],
  ['replaces', 'thay thế', 'replaces'],
  ['promulgates', 'ban hành kèm theo', 'promulgated with'],
  ['proposedBy', 'theo đề nghị tại', 'proposed by'],
  ['mentions', 'nhắc đến', 'mentions'],
])('%s', (relation, vi, en) => {
  expect([citationRelationWord(relation, 'vi'), citationRelationWord(relation, 'en')]).toEqual([vi, en])
})
