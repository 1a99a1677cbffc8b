// What a document says, written down by a person: the form that a draft is held against. `undefined` is what the gold
// reading does not tell (it is not counted); null and the empty string are what the document leaves blank.

export type GoldTask = {
  readonly number: string | null
  readonly group: string | null | undefined
  readonly title: string
  /** Only the title's first words are given. */
  readonly titleStart: boolean
  readonly lead: readonly string[] | undefined
  readonly coordinators: readonly string[] | undefined
  readonly deliverable: string | null | undefined
  readonly timing: string | undefined
  /** An opinion of whoever wrote the gold: neither missed nor invented. */
  readonly low: boolean
}

export type GoldCitation = {
  readonly symbol: string | null
  readonly name: string | null
  readonly date: string | null
  readonly low: boolean
}

export type GoldDuty = {
  readonly text: string
  readonly from: readonly string[] | undefined
  readonly timing: string | undefined
  readonly low: boolean
}

export type GoldLine = {
  readonly number: string | null
  readonly label: string
  readonly parent: string | null
  /** Đồng as decimal strings; null where no figure is stated. */
  readonly min: string | null
  readonly max: string | null
  readonly low: boolean
}

export type GoldSignatory = {
  readonly name: string
  readonly position: string | null
  readonly onBehalf: string | null
  /** With the rank or degree that stands before the name: right as well. */
  readonly alsoNamed?: string
}

export type GoldHead = {
  readonly kind?: string | null
  readonly number?: string | null
  readonly issuedOn?: string | null
  readonly place?: string | null
  readonly issuer?: string | null
  readonly title?: string | null
  readonly years?: readonly number[] | null
  readonly signatory?: GoldSignatory | null
  readonly recipients?: readonly string[]
}

export type Gold = {
  /** Names are written as the contract splits them; else lists are compared as one text. */
  readonly splitNames: boolean
  readonly head: GoldHead
  readonly tasks: readonly GoldTask[]
  /** Undefined where the gold reading does not list them. */
  readonly citations: readonly GoldCitation[] | undefined
  readonly duties: readonly GoldDuty[] | undefined
  readonly budget: { readonly total: string | null; readonly lines: readonly GoldLine[] } | undefined
}
