// What one document has to do with another it cites, as said from the citing one.

import type { CitationRelation } from '@tiendo/domain'
import type { Language, Words } from '../language.ts'

const relations: Readonly<Record<CitationRelation, Words>> = {
  implements: { vi: 'thực hiện', en: 'carries out' },
  basis: { vi: 'căn cứ', en: 'rests on' },
  amends: { vi: 'sửa đổi, bổ sung', en: 'amends' },
  replaces: { vi: 'thay thế', en: 'replaces' },
  promulgates: { vi: 'ban hành kèm theo', en: 'promulgated with' },
  proposedBy: { vi: 'theo đề nghị tại', en: 'proposed by' },
  mentions: { vi: 'nhắc đến', en: 'mentions' },
}

export const citationRelationWord = (relation: CitationRelation, lang: Language): string => relations[relation][lang]
