// A digital signature inside a document (Nghị định 30/2020/NĐ-CP, Điều 13; Luật Giao dịch điện tử 2023, Điều 22 to 24):
// who, when, and whether the text is still the one that was signed, as far as the file alone can say. The one who signs,
// the clerk who gives number and day and the authority sign one after the other, each adding to the file: only the last
// one covers all of it, and that is as it should be.

/**
 * `intact`: the signed bytes are as they were, and the signature is by the certificate's key. `altered`: they are not.
 * `unverifiable`: made in a way that is not known here.
 */
export type SignatureState = 'intact' | 'altered' | 'unverifiable'

/**
 * What came into the file after an intact signature. `nothing`: it covers the file as it is. `added`: more signatures,
 * stamps or comments, the pages themselves being as signed. `pages`: the pages are others. `unknown`: cannot be told.
 */
export type SinceSigning = 'nothing' | 'added' | 'pages' | 'unknown'

export type DocumentSignature = {
  /** `timeStamp`: by a body that vouches for the time, not by one who answers for the text. */
  readonly kind: 'signature' | 'timeStamp'
  /** Common name of the certificate; null where there is none. */
  readonly signer: string | null
  /** Organisation of the certificate, where it names one. */
  readonly organisation: string | null
  /** Who certifies, by common name. Offline nobody vouches for it. */
  readonly certifiedBy: string | null
  /** An instant, ISO 8601 in UTC, as the signer's computer or a time stamp says. */
  readonly signedAt: string | null
  readonly timeStamped: boolean
  readonly state: SignatureState
  /** By a hash or a key that can be forged today (SHA-1, RSA under 2048 bits), whatever the state. */
  readonly weak: boolean
  readonly since: SinceSigning
  /** The certificate was valid at the time of signing, by its own dates; null where either is not known. */
  readonly inDate: boolean | null
}

/** What is to be thought of one: `doubtful` is intact, but over other pages, or by a certificate out of its dates. */
export type SignatureStanding = 'good' | 'doubtful' | 'broken' | 'unknown'

export const signatureStanding = ({ state, since, inDate }: DocumentSignature): SignatureStanding => {
  switch (state) {
    case 'intact':
      return since === 'pages' || inDate === false ? 'doubtful' : 'good'
    case 'altered':
      return 'broken'
    case 'unverifiable':
      return 'unknown'
  }
}

/**
 * What the signatures together say of the text. `asSigned`: it is the one that was signed last. `addedTo`: so are the
 * pages, but not all that the file shows was signed. `changed`: a signature is broken, or the pages are others than were
 * signed last. `unknown`: nothing could be verified. `unsigned`: there is no signature.
 */
export type SignedText = 'unsigned' | 'asSigned' | 'addedTo' | 'changed' | 'unknown'

/** `signatures` in the order signed. */
export const signedText = (signatures: readonly DocumentSignature[]): SignedText => {
  if (signatures.length === 0) return 'unsigned'
  if (signatures.some(({ state }) => state === 'altered')) return 'changed'
  const intact = signatures.filter(({ state }) => state === 'intact')
  const last = intact.findLast(({ kind }) => kind === 'signature')
  if (last === undefined) return 'unknown'
  switch (last.since) {
    case 'nothing':
      return 'asSigned'
    case 'added':
      // Archives stamp the whole file once more.
      return intact.some(({ since }) => since === 'nothing') ? 'asSigned' : 'addedTo'
    case 'pages':
      return 'changed'
    case 'unknown':
      return 'addedTo'
  }
}
