// One of our documents as a scan of it under a condition: the same bytes each time.

import { chanceOf } from './chance.ts'
import type { Condition } from './conditions.ts'
import { withPrinted } from './render.ts'
import { packed, scanPdf, type Packed } from './scan-pdf.ts'

export type Scan = { readonly bytes: Uint8Array; readonly pages: number }

/** `name`: of the document, what its chance hangs on. `signatory`: whose name the stamp is put beside. */
export const makeScan = (bytes: Uint8Array, name: string, signatory: string | null, condition: Condition): Promise<Scan> =>
  withPrinted(bytes, async ({ pages, sheet, letters }) => {
    const made: Packed[] = []
    for (let number = 1; number <= pages; number++) {
      const chance = chanceOf(`${name} ${condition.name} ${number}`)
      const leaf = { sheet: sheet(number, condition.dpi), letters: letters(number), number, signatory, chance }
      made.push(packed(await condition.scan(leaf)))
    }
    return { bytes: scanPdf(made), pages }
  })
