// What was asked on the command line.

import { parseArgs } from 'node:util'
import { halves, type Half } from './documents.ts'

export type Options = {
  readonly json: boolean
  readonly show: boolean
  readonly asideShown: boolean
  readonly only: string | null
  readonly half: Half | null
  /** Not the documents but scans made of them: each condition, or one. */
  readonly scans: boolean
  readonly condition: string | null
  readonly all: boolean
}

export const usage = `npm run score:reader -- [--half open|aside|gold] [--only NAME] [--show] [--json]
  --show          lists each miss: document, value, expected, found
  --aside-shown   lists those of the half kept aside too; whoever works on the reader must not look there
npm run score:reader -- --scans [--condition NAME] [--all] [--half open|aside] [--only NAME] [--show] [--json]
  --scans         scans made of our own PDFs, seen by the eye, by condition
  --condition     one of them; --all  every document, not only one of each layout`

/** The words to say instead, where the wish makes no sense. */
export const optionsOf = (args: readonly string[]): Options | string => {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        json: { type: 'boolean', default: false },
        show: { type: 'boolean', default: false },
        'aside-shown': { type: 'boolean', default: false },
        only: { type: 'string' },
        half: { type: 'string' },
        scans: { type: 'boolean', default: false },
        condition: { type: 'string' },
        all: { type: 'boolean', default: false },
      },
    })
    const half = halves.find((name) => name === values.half) ?? null
    if (values.half !== undefined && half === null) return `--half: open, aside or gold, not ${values.half}`
    if (values.show && half === 'aside' && !values['aside-shown'])
      return 'The half kept aside is not shown: it measures honestly only as long as nobody looks.'
    if (values.scans && half === 'gold') return 'Scans are made of our own documents: --half open or aside.'
    if (values.scans && half === 'aside' && values.show) return 'Of scans, the half kept aside is never shown.'
    return {
      json: values.json,
      show: values.show,
      asideShown: values['aside-shown'],
      only: values.only ?? null,
      half,
      scans: values.scans,
      condition: values.condition ?? null,
      all: values.all,
    }
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}
