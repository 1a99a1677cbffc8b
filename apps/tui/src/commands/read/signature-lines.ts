// The digital signatures of a document: whether the text is the one that was signed, since all the rest hangs on it; then
// each of them with what is known of it.

import { signedText, type Draft, type DocumentSignature } from '@tiendo/domain'
import {
  signatureFacts,
  signaturesName,
  signatureStateWord,
  signatureTitle,
  signedPictureSentence,
  signedTextSentence,
  type Language,
} from '@tiendo/text'
import { clean } from '../../text/clean.ts'

const linesOf = (signature: DocumentSignature, language: Language): readonly string[] => [
  `  ${signatureStateWord(signature, language)} · ${clean(signatureTitle(signature, language))}`,
  ...signatureFacts(signature, language).map((fact) => `     ${clean(fact)}`),
]

export const signatureLines = ({ source }: Pick<Draft, 'source'>, language: Language): readonly string[] => {
  const { signatures = [], notes = [] } = source
  const said = signedTextSentence(signedText(signatures), language)
  if (said === null) return []
  const picture = signedPictureSentence(notes, language)
  return [
    '',
    signaturesName(signatures.length, language),
    `  ${said}`,
    ...(picture === null ? [] : [`  ${picture}`]),
    ...signatures.flatMap((signature) => linesOf(signature, language)),
  ]
}
