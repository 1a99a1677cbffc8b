// The digital signatures of the file: whether the text is the one that was signed, then each of them in a line. Quiet
// where all is well; where it is not, this is what a reviewer must know first.
import { signatureStanding, signedText, type DocumentSignature, type SignatureStanding, type SignedText, type SourceNote, type Standing } from '@tiendo/domain'
import { signatureFacts, signaturesName, signatureStateWord, signatureTitle, signatureTrustSentence, signedPictureSentence, signedTextSentence } from '@tiendo/text'
import { useDeskWords } from '../../../shared/i18n/use-desk-words.ts'
import type { Language } from '../../../shared/i18n/start.ts'
import { Glyph } from '../../../shared/ui/glyph.tsx'
import type { Tone } from '../../../shared/ui/tone.ts'
import './signatures.css'

type Sign = { readonly tone: Tone; readonly glyph: Standing }

const signs: Readonly<Record<SignatureStanding, Sign>> = {
  good: { tone: 'green', glyph: 'doneOnTime' },
  doubtful: { tone: 'amber', glyph: 'dueSoon' },
  broken: { tone: 'red', glyph: 'overdue' },
  unknown: { tone: 'grey', glyph: 'waitingEvent' },
}

const tones: Readonly<Record<SignedText, 'error' | 'warning' | 'note'>> = {
  unsigned: 'note',
  asSigned: 'note',
  addedTo: 'warning',
  changed: 'error',
  unknown: 'warning',
}

/** More are folded: a paper that went through every office has a dozen. */
const SHOWN = 3

const SignatureLine = ({ signature, language }: { readonly signature: DocumentSignature; readonly language: Language }) => {
  const { tone, glyph } = signs[signatureStanding(signature)]
  return (
    <li>
      <details>
        <summary>
          <span className="badge" data-tone={tone}>
            <Glyph standing={glyph} />
            <span className="first-up">{signatureStateWord(signature, language)}</span>
          </span>{' '}
          <span className="signature-title">{signatureTitle(signature, language)}</span>
        </summary>
        <ul className="signature-facts muted">
          {signatureFacts(signature, language).map((fact) => (
            <li key={fact}>{fact}</li>
          ))}
        </ul>
      </details>
    </li>
  )
}

type Props = { readonly signatures: readonly DocumentSignature[]; readonly notes: readonly SourceNote[] }

export const Signatures = ({ signatures, notes }: Props) => {
  const { language } = useDeskWords()
  const said = signedText(signatures)
  const sentence = signedTextSentence(said, language)
  if (sentence === null) return null
  const isAllGood = signatures.every((signature) => signatureStanding(signature) === 'good')
  const more = [signedPictureSentence(notes, language), signatureTrustSentence(signatures, language)].filter((one) => one !== null)
  const name = signaturesName(signatures.length, language)
  const lines = (
    <ul className="signature-lines">
      {signatures.map((signature, index) => (
        <SignatureLine key={index} signature={signature} language={language} />
      ))}
    </ul>
  )
  return (
    <section className="alert signatures" data-tone={said === 'asSigned' && !isAllGood ? 'warning' : tones[said]} aria-label={name}>
      <p>
        <b>{sentence}</b> <span className="muted">{more.join(' ')}</span>
      </p>
      {signatures.length > SHOWN ? (
        <details open={!isAllGood}>
          <summary>{name}</summary>
          {lines}
        </details>
      ) : (
        lines
      )}
    </section>
  )
}
