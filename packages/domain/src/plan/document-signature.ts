// A digital signature inside a document (Nghị định 30/2020/NĐ-CP, Điều 13; Luật Giao dịch điện tử 2023, Điều 22 to 24):
// who, when, and whether the text is still the one that was signed, as far as the file alone can say.

/**
 * `intact`: the signed bytes are as they were, and the signature is by the certificate's key. `altered`: they are not.
 * `unverifiable`: made in a way that is not known here.
 */
export type SignatureState = 'intact' | 'altered' | 'unverifiable'

export type DocumentSignature = {
  /** Common name of the certificate; null where there is none. */
  readonly signer: string | null
  /** Organisation of the certificate, where it names one. */
  readonly organisation: string | null
  /** Who certifies, by common name. Offline nobody vouches for it. */
  readonly certifiedBy: string | null
  /** An instant, ISO 8601 with its offset, as the signer's computer or a time stamp says. */
  readonly signedAt: string | null
  readonly timeStamped: boolean
  readonly state: SignatureState
  /** The whole file is signed; false where something was added after it. */
  readonly coversAll: boolean
  /** The certificate was valid on the day of signing, by its own dates; null where either is not known. */
  readonly inDate: boolean | null
}
