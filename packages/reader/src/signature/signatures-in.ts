// The digital signatures of an open PDF, each verified as far as the file alone allows: nobody is asked whether a
// certificate was revoked, or whether who certifies is trusted.

import type { DocumentSignature } from '@tiendo/domain'
import { GeneralizedTime, UTCTime } from 'asn1js'
import type { OpenDocument } from '../pdf/open-document.ts'
import { coveredBy } from './byte-range.ts'
import { namesOf } from './certificate-names.ts'
import { carriedBy, containerOf, valueOf, type Container } from './container.ts'
import { areSame, hashOf, WEAK_HASH } from './hashes.ts'
import { instantOf, pdfTime } from './pdf-time.ts'
import { prove, type Proof } from './prove.ts'
import { sinceSigning, type SinceSigningAt } from './since-signing.ts'
import { storedSignatures, type StoredSignature } from './stored-signature.ts'
import { stampedAt, timeStampOver } from './time-stamp.ts'

const SIGNING_TIME = '1.2.840.113549.1.9.5'
const DETACHED: readonly string[] = ['adbe.pkcs7.detached', 'ETSI.CAdES.detached']
const HASHED = 'adbe.pkcs7.sha1'
const TIME_STAMP = 'ETSI.RFC3161'

const UNVERIFIABLE: Proof = { state: 'unverifiable', weak: false }

type When = { readonly at: Date | null; readonly timeStamped: boolean }

const whenSigned = async (container: Container, writtenAt: string): Promise<When> => {
  const stamped = await stampedAt(container)
  if (stamped !== null) return { at: stamped, timeStamped: true }
  const attribute = valueOf(container.signer.signedAttrs?.attributes, SIGNING_TIME)
  const isTime = attribute instanceof UTCTime || attribute instanceof GeneralizedTime
  return { at: isTime ? attribute.toDate() : pdfTime(writtenAt), timeStamped: false }
}

/** An older form: the container carries the hash of the bytes, and signs that. */
const proveHashed = async (container: Container, bytes: Uint8Array<ArrayBuffer>): Promise<Proof> => {
  const carried = carriedBy(container)
  if (carried === null) return UNVERIFIABLE
  const proof = await prove(container, carried)
  const isTheirs = areSame(await hashOf(WEAK_HASH, bytes), carried)
  return { state: isTheirs ? proof.state : 'altered', weak: true }
}

type Verified = { readonly proof: Proof; readonly when: When }

const verified = async (
  { format, writtenAt }: StoredSignature,
  container: Container,
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Verified> => {
  if (format === TIME_STAMP) {
    const { proof, at } = await timeStampOver(container, bytes)
    return { proof, when: { at, timeStamped: true } }
  }
  const when = await whenSigned(container, writtenAt)
  if (DETACHED.includes(format)) return { proof: await prove(container, bytes), when }
  return { proof: format === HASHED ? await proveHashed(container, bytes) : UNVERIFIABLE, when }
}

const inDate = (container: Container, at: Date | null): boolean | null => {
  if (container.certificate === null || at === null) return null
  const { notBefore, notAfter } = container.certificate
  return notBefore.value <= at && at <= notAfter.value
}

const signatureOf = async (since: SinceSigningAt, file: Uint8Array, stored: StoredSignature): Promise<DocumentSignature> => {
  const container = containerOf(stored.contents)
  const kind = stored.format === TIME_STAMP ? 'timeStamp' : 'signature'
  if (container === null)
    return {
      kind,
      ...namesOf(null),
      signedAt: null,
      timeStamped: false,
      ...UNVERIFIABLE,
      since: 'unknown',
      inDate: null,
    }
  const covered = stored.range.length === 0 ? null : coveredBy(file, stored)
  const { proof, when } = await verified(stored, container, covered?.bytes ?? new Uint8Array())
  // A file saved anew keeps its signatures, at places that are no longer theirs.
  const state = covered === null && stored.range.length > 0 ? 'altered' : covered === null ? 'unverifiable' : proof.state
  return {
    kind,
    ...namesOf(container.certificate),
    signedAt: when.at === null ? null : instantOf(when.at),
    timeStamped: when.timeStamped,
    state,
    weak: proof.weak,
    since: covered === null || state !== 'intact' ? 'unknown' : await since(covered.end),
    inDate: inDate(container, when.at),
  }
}

/** Each signer adds to the end of the file. */
const signedUpTo = ({ range }: StoredSignature): number => (range[2] ?? 0) + (range[3] ?? 0)

/**
 * In the order signed. To be asked before pages are read: reading puts stamps into them.
 * `file`: the bytes of the open document.
 */
export const signaturesIn = async (document: OpenDocument, file: Uint8Array): Promise<readonly DocumentSignature[]> => {
  const stored = [...storedSignatures(document)].sort((a, b) => signedUpTo(a) - signedUpTo(b))
  const since = sinceSigning(document, file)
  const signatures: DocumentSignature[] = []
  for (const one of stored) signatures.push(await signatureOf(since.at, file, one))
  since.free()
  return signatures
}
