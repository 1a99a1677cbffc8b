// Containers of signatures and time stamps for tests.

import { Integer, ObjectIdentifier, OctetString, Sequence, UTCTime } from 'asn1js'
import { AlgorithmIdentifier, Attribute, ContentInfo, EncapsulatedContentInfo, IssuerAndSerialNumber, MessageImprint, SignedAndUnsignedAttributes, SignedData, SignerInfo, TSTInfo } from 'pkijs'
import { engine, type Identity } from './identity.ts'

const DATA = '1.2.840.113549.1.7.1'
const TIME_STAMP_INFO = '1.2.840.113549.1.9.16.1.4'
const TOKEN = '1.2.840.113549.1.9.16.2.14'

const hashed = (name: string, bytes: Uint8Array<ArrayBuffer>): Promise<ArrayBuffer> => globalThis.crypto.subtle.digest(name, bytes)

export type Container = {
  readonly by: Identity
  /** What it carries; null where it is only detached. */
  readonly carries?: Uint8Array<ArrayBuffer>
  readonly carriedAs?: string
  readonly at?: string
  /** Binds another's certificate instead of the signer's. */
  readonly binds?: Identity
  readonly stampedBy?: { readonly by: Identity; readonly at: string; readonly over?: Uint8Array<ArrayBuffer> }
  readonly bare?: boolean
}

const attribute = (type: string, value: unknown): Attribute => new Attribute({ type, values: [value] })

const bindingOf = async ({ certificate }: Identity): Promise<Sequence> => {
  const hash = new OctetString({ valueHex: await hashed('SHA-256', new Uint8Array(certificate.toSchema().toBER())) })
  return new Sequence({ value: [new Sequence({ value: [new Sequence({ value: [hash] })] })] })
}

const signedAttributes = async (content: Uint8Array<ArrayBuffer>, { by, carriedAs = DATA, at, binds = by }: Container) =>
  new SignedAndUnsignedAttributes({
    type: 0,
    attributes: [
      attribute('1.2.840.113549.1.9.3', new ObjectIdentifier({ value: carriedAs })),
      attribute('1.2.840.113549.1.9.4', new OctetString({ valueHex: await hashed(by.hash, content) })),
      attribute('1.2.840.113549.1.9.16.2.47', await bindingOf(binds)),
      ...(at === undefined ? [] : [attribute('1.2.840.113549.1.9.5', new UTCTime({ valueDate: new Date(at) }))]),
    ],
  })

const infoOf = async (content: Uint8Array<ArrayBuffer>, container: Container): Promise<ContentInfo> => {
  const { by, carries, carriedAs = DATA, stampedBy, bare = false } = container
  const signer = new SignerInfo({
    version: 1,
    sid: new IssuerAndSerialNumber({ issuer: by.certificate.issuer, serialNumber: by.certificate.serialNumber }),
    ...(bare ? {} : { signedAttrs: await signedAttributes(content, container) }),
  })
  const data = new SignedData({
    version: 1,
    encapContentInfo: new EncapsulatedContentInfo({ eContentType: carriedAs, ...(carries === undefined ? {} : { eContent: new OctetString({ valueHex: carries }) }) }),
    signerInfos: [signer],
    certificates: [by.certificate],
  })
  await data.sign(by.key, 0, by.hash, new Uint8Array(content).buffer, engine)
  if (stampedBy !== undefined) {
    const over = stampedBy.over ?? new Uint8Array(signer.signature.getValue())
    signer.unsignedAttrs = new SignedAndUnsignedAttributes({ type: 1, attributes: [attribute(TOKEN, (await tokenOf(over, stampedBy.by, stampedBy.at)).toSchema())] })
  }
  return new ContentInfo({ contentType: ContentInfo.SIGNED_DATA, content: data.toSchema(true) })
}

/** A body's word that these bytes were there at that time. */
const tokenOf = async (over: Uint8Array<ArrayBuffer>, by: Identity, at: string): Promise<ContentInfo> => {
  const info = new TSTInfo({
    version: 1,
    policy: '1.2.3.4.1',
    messageImprint: new MessageImprint({
      hashAlgorithm: new AlgorithmIdentifier({ algorithmId: '2.16.840.1.101.3.4.2.1' }),
      hashedMessage: new OctetString({ valueHex: await hashed('SHA-256', over) }),
    }),
    serialNumber: new Integer({ value: 1 }),
    genTime: new Date(at),
  })
  const carries = new Uint8Array(info.toSchema().toBER())
  return infoOf(carries, { by, carries, carriedAs: TIME_STAMP_INFO })
}

/** Over what the container carries, or over these bytes. */
export const containerFor = async (bytes: Uint8Array<ArrayBuffer>, container: Container): Promise<Uint8Array> =>
  new Uint8Array((await infoOf(container.carries ?? bytes, container)).toSchema().toBER())

export const timeStampFor = async (bytes: Uint8Array<ArrayBuffer>, by: Identity, at: string): Promise<Uint8Array> =>
  new Uint8Array((await tokenOf(bytes, by, at)).toSchema().toBER())
