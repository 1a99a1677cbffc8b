// The codes of issuing bodies in general use, as they stand after the hyphen of a symbol. Not complete and never will be:
// a commune, a school or a company has its own. The table serves to tell a slip ("SVHTTDDL") from a code of somebody else.

const codes = (words: string): readonly string[] => words.trim().split(/\s+/)

const CENTRAL = codes(`
  CP TTg CTN VPCP VPQH VPCTN UBTVQH TANDTC VKSNDTC KTNN TTCP NHNN TTXVN VOV VTV BHXH BKHCN BTC BNV BNNMT BCT BYT BXD BTP
  BGDĐT BVHTTDL BCA BQP BNG BDTTG BTTTT BKHĐT BTNMT BNNPTNT BLĐTBXH BGTVT UBDT UBATGTQG BCĐ BCĐQG HĐBCQG TCT TCTK
`)

const SECTORS = codes(`
  KHCN TC NV NNMT CT YT XD TP GDĐT VHTTDL VHTT DL DTTG NgV TNMT NNPTNT KHĐT TTTT LĐTBXH GTVT QHKT ATTP
`)

const LOCAL = codes(`
  UBND HĐND TTHĐND VPUB VPUBND VPHĐND ĐĐBQH TTr TTT CAT CATP CAP CAX BCHQS BCHBĐBP CTK KBNN TAND VKSND VKS TA
  CCTĐC BQL BQLKCN BQLDA BTTDKT CCTK TTYT BVĐK TTKSBT ĐKT VP PKT PVHXH
`)

const PARTY = codes(`
  TW TƯ TU ThU HU ĐU ĐUK ĐH BTV BCĐTW VPTW BTCTW BTGTW BTGDVTW BNCTW UBKTTW UBKT UBKTTU BTCTU BTG BTGDV BNC QUTW ĐUCA MTTW UBMTTQ
  MTTQ UBTWMTTQ ĐCT TLĐ LĐLĐ TWĐTN TĐTN TWHPN HPN HND HCCB TWHND
`)

export const issuerCodes: ReadonlySet<string> = new Set([...CENTRAL, ...LOCAL, ...PARTY, ...SECTORS.map((sector) => `S${sector}`)])

const TERM = /^(?:QH|UBTVQH)\d{1,2}$/u

const upper = new Map([...issuerCodes].map((code) => [code.toUpperCase(), code]))

/** Codes are compared without case: titles in capitals write "QĐ-TTG". */
export const isIssuerCode = (code: string): boolean => upper.has(code.toUpperCase()) || TERM.test(code)

/** One letter for each run of the same. */
const single = (code: string): string => code.toUpperCase().replace(/(.)\1+/gu, '$1')

/** One letter inside is wrong, too many or too few, or two stand in the other's place. */
const oneSlip = (a: string, b: string): boolean => {
  if (Math.min(a.length, b.length) < 5 || Math.abs(a.length - b.length) > 1) return false
  let start = 0
  while (start < a.length && a[start] === b[start]) start += 1
  let end = 0
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1
  // A first letter says whose it is (BKHCN, SKHCN), a last one which of several.
  if (start === 0 || end === 0) return false
  const [left, right] = [a.slice(start, a.length - end), b.slice(start, b.length - end)]
  if (left.length <= 1 && right.length <= 1) return true
  return left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0]
}

/** The code that another is a slip of, among those given and the table; null where none is, or several are. */
export const nearIssuer = (code: string, others: Iterable<string>): string | null => {
  if (code.length < 2 || isIssuerCode(code)) return null
  const wanted = code.toUpperCase()
  const near = new Set<string>()
  for (const one of [...others, ...issuerCodes]) {
    const known = one.toUpperCase()
    if (known !== wanted && (single(known) === single(wanted) || oneSlip(known, wanted))) near.add(one)
  }
  const [only] = near
  return only === undefined || near.size > 1 ? null : only
}
