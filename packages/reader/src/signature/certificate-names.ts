// Who a certificate is about and who certifies, as names for people.

import type { DocumentSignature } from '@tiendo/domain'
import type { Certificate, RelativeDistinguishedNames } from 'pkijs'

const COMMON_NAME = '2.5.4.3'
const ORGANISATION = '2.5.4.10'

/** Letters of a name; what is longer is no name. */
const LONGEST = 200

const nameIn = ({ typesAndValues }: RelativeDistinguishedNames, type: string): string | null => {
  const value: unknown = typesAndValues.find((one) => one.type === type)?.value.valueBlock.value
  if (typeof value !== 'string') return null
  const clean = value.normalize('NFC').replaceAll(/[\p{C}\s]+/gu, ' ').trim()
  return clean === '' ? null : clean.slice(0, LONGEST)
}

type Names = Pick<DocumentSignature, 'signer' | 'organisation' | 'certifiedBy'>

export const namesOf = (certificate: Certificate | null): Names => {
  if (certificate === null) return { signer: null, organisation: null, certifiedBy: null }
  const { subject, issuer } = certificate
  return {
    signer: nameIn(subject, COMMON_NAME),
    organisation: nameIn(subject, ORGANISATION),
    certifiedBy: nameIn(issuer, COMMON_NAME) ?? nameIn(issuer, ORGANISATION),
  }
}
