// The digital signatures of a document: whether the text is the one that was signed, since all the rest hangs on it; then
// each of them in a line, and more of those with something to say.

import { signatureStanding, signedText, type Draft, type DocumentSignature } from '@tiendo/domain'
import {
  signatureFacts,
  signaturesName,
  signatureStateWord,
  signatureTitle,
  signatureTrustSentence,
  signedPictureSentence,
  signedTextSentence,
  type Language,
} from '@tiendo/text'
import { clean } from '../../text/clean.ts'

const linesOf = (signature: DocumentSignature, language: Language): readonly string[] => {
  const facts = signatureStanding(signature) === 'good' ? [] : signatureFacts(signature, language)
  return [
    `  ${signatureStateWord(signature, language)} · ${clean(signatureTitle(signature, language))}`,
    ...facts.map((fact) => `     ${clean(fact)}`),
  ]
}

export const signatureLines = ({ source }: Pick<Draft, 'source'>, language: Language): readonly string[] => {
  const { signatures = [], notes = [] } = source
  const said = signedTextSentence(signedText(signatures), language)
  if (said === null) return []
  const more = [signedPictureSentence(notes, language), signatureTrustSentence(signatures, language)]
  return [
    '',
    signaturesName(signatures.length, language),
    `  ${said}`,
    ...more.flatMap((sentence) => (sentence === null ? [] : [`  ${sentence}`])),
    ...signatures.flatMap((signature) => linesOf(signature, language)),
  ]
}
