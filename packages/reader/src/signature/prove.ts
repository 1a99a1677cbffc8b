// Whether a container signs these bytes: the hash it names is theirs, and the key of its certificate made the signature
// (RFC 5652, 5.4 and 5.6; RFC 5035 binds the certificate, so that nobody's name is put in place of the signer's).

import type { SignatureState } from '@tiendo/domain'
import { ObjectIdentifier, OctetString, Sequence } from 'asn1js'
import { CryptoEngine, RSAPublicKey, type Certificate } from 'pkijs'
import { valueOf, type Container } from './container.ts'
import { areSame, hashes, hashOf, WEAK_HASH } from './hashes.ts'

export type Proof = { readonly state: SignatureState; readonly weak: boolean }

const CONTENT_TYPE = '1.2.840.113549.1.9.3'
const MESSAGE_DIGEST = '1.2.840.113549.1.9.4'
const SIGNING_CERTIFICATE = '1.2.840.113549.1.9.16.2.12'
const SIGNING_CERTIFICATE_2 = '1.2.840.113549.1.9.16.2.47'
/** Named without their hash: it is the one of the digest. */
const BARE_KEYS: readonly string[] = ['1.2.840.113549.1.1.1', '1.2.840.10045.2.1']
const LEAST_RSA_BITS = 2048

const isWeakKey = ({ subjectPublicKeyInfo: { parsedKey } }: Certificate): boolean => {
  if (!(parsedKey instanceof RSAPublicKey)) return false
  const { valueHexView } = parsedKey.modulus.valueBlock
  return (valueHexView.length - (valueHexView[0] === 0 ? 1 : 0)) * 8 < LEAST_RSA_BITS
}

/** The first of the certificates that an attribute names: the signer's. Its hash, and how it was made. */
const named = (value: unknown, assumed: string): readonly [hash: string, digest: Uint8Array] | null => {
  const list = value instanceof Sequence ? value.valueBlock.value[0] : undefined
  const first = list instanceof Sequence ? list.valueBlock.value[0] : undefined
  if (!(first instanceof Sequence)) return null
  const [one, other] = first.valueBlock.value
  if (one instanceof OctetString) return [assumed, new Uint8Array(one.getValue())]
  const algorithm = one instanceof Sequence ? one.valueBlock.value[0] : undefined
  if (!(algorithm instanceof ObjectIdentifier) || !(other instanceof OctetString)) return null
  return [hashes[algorithm.getValue()] ?? '', new Uint8Array(other.getValue())]
}

/** True where nothing binds it. */
const isBound = async ({ signer }: Container, certificate: Certificate): Promise<boolean> => {
  const attributes = signer.signedAttrs?.attributes
  const newer = valueOf(attributes, SIGNING_CERTIFICATE_2)
  const value = newer ?? valueOf(attributes, SIGNING_CERTIFICATE)
  const binding = value === undefined ? null : named(value, newer === undefined ? 'SHA-1' : 'SHA-256')
  if (binding === null || binding[0] === '') return true
  return areSame(await hashOf(binding[0], new Uint8Array(certificate.toSchema().toBER())), binding[1])
}

/** The bytes that the key signed: the attributes where there are any, and then these must name the content. */
const signedBytes = async (
  { data, signer }: Container,
  content: Uint8Array<ArrayBuffer>,
  hash: string,
): Promise<Uint8Array<ArrayBuffer> | null> => {
  const { signedAttrs } = signer
  if (signedAttrs === undefined) return content
  const type = valueOf(signedAttrs.attributes, CONTENT_TYPE)
  const digest = valueOf(signedAttrs.attributes, MESSAGE_DIGEST)
  if (!(type instanceof ObjectIdentifier) || type.getValue() !== data.encapContentInfo.eContentType) return null
  if (!(digest instanceof OctetString)) return null
  const isTheirs = areSame(await hashOf(hash, content), new Uint8Array(digest.getValue()))
  return isTheirs ? new Uint8Array(signedAttrs.encodedValue) : null
}

const proved = async (container: Container, certificate: Certificate, content: Uint8Array<ArrayBuffer>): Promise<Proof> => {
  const { signer } = container
  const engine = new CryptoEngine({ name: 'platform', crypto: globalThis.crypto })
  const hash = hashes[signer.digestAlgorithm.algorithmId]
  if (hash === undefined) return { state: 'unverifiable', weak: false }
  const isBare = BARE_KEYS.includes(signer.signatureAlgorithm.algorithmId)
  const keyHash = isBare ? hash : engine.getHashAlgorithm(signer.signatureAlgorithm)
  const weak = hash === WEAK_HASH || keyHash === WEAK_HASH || isWeakKey(certificate)
  const bytes = await signedBytes(container, content, hash)
  if (bytes === null) return { state: 'altered', weak }
  const { signature, signatureAlgorithm } = signer
  const key = certificate.subjectPublicKeyInfo
  const isKeys = await (isBare
    ? engine.verifyWithPublicKey(bytes, signature, key, signatureAlgorithm, hash)
    : engine.verifyWithPublicKey(bytes, signature, key, signatureAlgorithm))
  return { state: isKeys && (await isBound(container, certificate)) ? 'intact' : 'altered', weak }
}

/** `content`: what is to be the signed bytes, whatever the container carries itself. */
export const prove = async (container: Container, content: Uint8Array<ArrayBuffer>): Promise<Proof> => {
  if (container.certificate === null) return { state: 'unverifiable', weak: false }
  try {
    return await proved(container, container.certificate, content)
  } catch {
    // Keys and algorithms that neither the library nor the platform knows.
    return { state: 'unverifiable', weak: false }
  }
}
