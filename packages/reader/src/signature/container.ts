// The container of a signature (CMS, RFC 5652): who signed, with which certificate, over what. The parser throws at
// whatever is malformed and counts what it takes apart; here that is simply no container.

import { fromBER } from 'asn1js'
import { Certificate, ContentInfo, IssuerAndSerialNumber, SignedData, type Attribute, type SignerInfo } from 'pkijs'

export type Container = {
  readonly data: SignedData
  readonly signer: SignerInfo
  /** Of the signer; null where the container does not bring it. */
  readonly certificate: Certificate | null
}

/** Parts of one container: revocation lists that come with it have some four for each certificate. */
const PARTS = 200_000
const DEPTH = 40

const KEY_IDENTIFIER = '2.5.29.14'

const sameBytes = (a: ArrayBuffer, b: ArrayBuffer): boolean => {
  const [one, other] = [new Uint8Array(a), new Uint8Array(b)]
  return one.length === other.length && one.every((byte, index) => byte === other[index])
}

/** The last bytes of the extension are the identifier; before them stand how it is written and how long it is. */
const hasIdentifier = (certificate: Certificate, identifier: Uint8Array): boolean => {
  const extension = certificate.extensions?.find(({ extnID }) => extnID === KEY_IDENTIFIER)?.extnValue.valueBlock.valueHexView
  return extension !== undefined && identifier.length > 0 && sameBytes(extension.slice(2).buffer, identifier.slice().buffer)
}

const isOfSigner = (certificate: Certificate, sid: unknown): boolean => {
  if (sid instanceof IssuerAndSerialNumber)
    return certificate.issuer.isEqual(sid.issuer) && certificate.serialNumber.isEqual(sid.serialNumber)
  const identifier: unknown = Reflect.get(Object(Reflect.get(Object(sid), 'valueBlock')), 'valueHexView')
  return identifier instanceof Uint8Array && hasIdentifier(certificate, identifier)
}

const containerIn = (info: ContentInfo): Container | null => {
  if (info.contentType !== ContentInfo.SIGNED_DATA) return null
  const data = new SignedData({ schema: info.content })
  const [signer, another] = data.signerInfos
  // Each signature of a PDF has one signer (ISO 32000-2, 12.8.3.3).
  if (signer === undefined || another !== undefined) return null
  const certificates = (data.certificates ?? []).filter((one) => one instanceof Certificate)
  return { data, signer, certificate: certificates.find((one) => isOfSigner(one, signer.sid)) ?? null }
}

const orNull = <T>(parse: () => T | null): T | null => {
  try {
    return parse()
  } catch {
    return null
  }
}

/** Zeros behind it are room that was kept and not needed. */
export const containerOf = (bytes: Uint8Array<ArrayBuffer>): Container | null =>
  orNull(() => {
    const { offset, result } = fromBER(bytes, { maxNodes: PARTS, maxDepth: DEPTH })
    return offset < 0 ? null : containerIn(new ContentInfo({ schema: result }))
  })

/** One inside of another: the value of an attribute. */
export const containerWithin = (value: unknown): Container | null => orNull(() => containerIn(new ContentInfo({ schema: value })))

/** The only value of the only attribute so named: two that differ would let each reader choose. */
export const valueOf = (attributes: readonly Attribute[] | undefined, type: string): unknown => {
  const named = (attributes ?? []).filter((attribute) => attribute.type === type)
  const [found] = named
  return named.length === 1 && found?.values.length === 1 ? found.values[0] : undefined
}

/** What the container itself carries to be signed; null where it is only detached. */
export const carriedBy = ({ data }: Container): Uint8Array<ArrayBuffer> | null =>
  orNull(() => {
    const { eContent } = data.encapContentInfo
    return eContent === undefined ? null : new Uint8Array(eContent.getValue())
  })
