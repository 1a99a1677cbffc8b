// A time stamp (RFC 3161): a body signs that a hash was there at a time. It stands on a signature, or on a whole file.

import { TSTInfo } from 'pkijs'
import { carriedBy, containerWithin, valueOf, type Container } from './container.ts'
import { areSame, hashes, hashOf, WEAK_HASH } from './hashes.ts'
import { prove, type Proof } from './prove.ts'

const TOKEN = '1.2.840.113549.1.9.16.2.14'

export type TimeStamp = { readonly proof: Proof; readonly at: Date | null }

const infoIn = (bytes: Uint8Array<ArrayBuffer>): TSTInfo | null => {
  try {
    return TSTInfo.fromBER(bytes)
  } catch {
    return null
  }
}

/** Of a container that is a time stamp, over these bytes. */
export const timeStampOver = async (container: Container, bytes: Uint8Array<ArrayBuffer>): Promise<TimeStamp> => {
  const carried = carriedBy(container)
  const info = carried === null ? null : infoIn(carried)
  const hash = info === null ? undefined : hashes[info.messageImprint.hashAlgorithm.algorithmId]
  if (carried === null || info === null || hash === undefined) return { proof: { state: 'unverifiable', weak: false }, at: null }
  const isTheirs = areSame(await hashOf(hash, bytes), new Uint8Array(info.messageImprint.hashedMessage.getValue()))
  const proof = await prove(container, carried)
  const weak = proof.weak || hash === WEAK_HASH
  return { proof: { state: isTheirs ? proof.state : 'altered', weak }, at: info.genTime }
}

/** The time that a body vouches for this signature; null where none does, or its stamp is not good. */
export const stampedAt = async ({ signer }: Container): Promise<Date | null> => {
  const token = valueOf(signer.unsignedAttrs?.attributes, TOKEN)
  const container = token === undefined ? null : containerWithin(token)
  if (container === null) return null
  const { proof, at } = await timeStampOver(container, new Uint8Array(signer.signature.getValue()))
  return proof.state === 'intact' ? at : null
}
