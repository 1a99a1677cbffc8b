// Keys with certificates for tests, made anew each time: nothing that could sign is kept in the project.

import { Integer, PrintableString, Utf8String } from 'asn1js'
import { AttributeTypeAndValue, Certificate, CryptoEngine } from 'pkijs'

export const engine = new CryptoEngine({ name: 'tests', crypto: globalThis.crypto })

export type KeyKind = 'RSA' | 'RSA-1024' | 'PSS' | 'P-256' | 'P-384'

export type Identity = {
  readonly key: CryptoKey
  readonly certificate: Certificate
  readonly hash: string
}

export type About = {
  readonly name?: string
  readonly organisation?: string
  readonly from?: string
  readonly to?: string
}

const keysOf = (kind: KeyKind, hash: string): Promise<CryptoKeyPair> => {
  const uses: readonly KeyUsage[] = ['sign', 'verify']
  const exponent = new Uint8Array([1, 0, 1])
  const { subtle } = globalThis.crypto
  if (kind === 'P-256' || kind === 'P-384') return subtle.generateKey({ name: 'ECDSA', namedCurve: kind }, true, [...uses])
  const [name, modulusLength] = [kind === 'PSS' ? 'RSA-PSS' : 'RSASSA-PKCS1-v1_5', kind === 'RSA-1024' ? 1024 : 2048]
  return subtle.generateKey({ name, modulusLength, publicExponent: exponent, hash }, true, [...uses])
}

const named = (type: string, text: string): AttributeTypeAndValue =>
  new AttributeTypeAndValue({ type, value: type === '2.5.4.6' ? new PrintableString({ value: text }) : new Utf8String({ value: text }) })

let serial = 0

export const identity = async (kind: KeyKind = 'P-256', about: About = {}, hash = 'SHA-256'): Promise<Identity> => {
  const { name = 'Trần Văn Mẫu', organisation = 'Ủy ban nhân dân Tỉnh Mẫu', from = '2025-01-01', to = '2030-01-01' } = about
  const keys = await keysOf(kind, hash)
  const certificate = new Certificate({ version: 2, serialNumber: new Integer({ value: ++serial }) })
  certificate.issuer.typesAndValues.push(named('2.5.4.6', 'VN'), named('2.5.4.3', 'CA Mẫu'))
  certificate.subject.typesAndValues.push(named('2.5.4.6', 'VN'), named('2.5.4.10', organisation), named('2.5.4.3', name))
  certificate.notBefore.value = new Date(from)
  certificate.notAfter.value = new Date(to)
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey, engine)
  await certificate.sign(keys.privateKey, hash === 'SHA-1' ? 'SHA-256' : hash, engine)
  // As one reads it from a file.
  const read = Certificate.fromBER(certificate.toSchema(true).toBER())
  return { key: keys.privateKey, certificate: read, hash }
}

