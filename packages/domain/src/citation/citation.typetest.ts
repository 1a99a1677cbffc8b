// Mixtures of citations and organisations that must not compile.

import type { Citation, DocumentSymbol } from './citation.ts'
import { parseSymbol } from './parse-symbol.ts'
import { mergeCitations } from './merge-citations.ts'
import { findCitations } from './find-citations.ts'
import { matchOrganisation } from '../organisation/match-organisation.ts'

// @ts-expect-error text is not a symbol until it is parsed
export const plain: DocumentSymbol = '1703/QĐ-TTg'

// @ts-expect-error a symbol that may be malformed is looked at first
export const unread: DocumentSymbol = parseSymbol('1703/QĐ-TTg').value

// @ts-expect-error a mention is merged with its place, or it could not be traced
mergeCitations(findCitations('1703/QĐ-TTg'))

// @ts-expect-error a date is a day, not text
export const dated: Citation['date'] = '2024-12-31'

// @ts-expect-error a name may match nothing
export const id: string = matchOrganisation('Sở Y tế', []).id
