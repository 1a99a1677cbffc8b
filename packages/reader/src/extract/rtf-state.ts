// What a group of an RTF file inherits and changes: font, bold, hidden, and the destination its text goes to.

/** `quiet` keeps no text and is read all the same, for what stands inside. */
export type Destination = 'text' | 'skip' | 'quiet' | 'fonts' | 'label'

export type RtfState = {
  readonly destination: Destination
  readonly font: number
  readonly bold: boolean
  readonly hidden: boolean
  readonly deleted: boolean
  /** How many characters stand for each `\u`, for programs without Unicode. */
  readonly fallback: number
  readonly inTable: boolean
  readonly level: number
}

export const firstState: RtfState = {
  destination: 'text',
  font: 0,
  bold: false,
  hidden: false,
  deleted: false,
  fallback: 1,
  inTable: false,
  level: 1,
}

/** Destinations whose text is none of the document's. */
export const SKIPPED = new Set(
  (
    'colortbl stylesheet info pict object nonshppict shprslt nonesttables annotation fldinst atnid ' +
    'atnauthor listtable listoverridetable revtbl rsidtbl generator filetbl xe tc themedata datastore ' +
    'latentstyles pgdsctbl ftnsep ftnsepc aftnsep aftnsepc bkmkstart bkmkend'
  ).split(' '),
)

/** Destinations that older programs are told to pass over, and that hold text all the same. */
export const ENTERED = new Set(['shpinst', 'shptxt', 'nesttableprops', 'pntext', 'txfieldend', 'fldrslt'])

/** Words that are characters. */
export const SIGNS: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['line', '\n'],
  ['lbr', '\n'],
  ['emdash', '—'],
  ['endash', '–'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['bullet', '•'],
  ['~', '\u00a0'],
  ['_', '-'],
  ['emspace', ' '],
  ['enspace', ' '],
  ['qmspace', ' '],
])
