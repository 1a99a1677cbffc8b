// What was made out on a page, as bytes to be kept: written here, read here, of no concern to anybody between.

import { deflateSync, inflateSync } from 'node:zlib'
import type { SeenPage } from '@tiendo/reader/page'
import { z } from 'zod'

const number = z.number()
const box = z.tuple([number, number, number, number]).readonly()
const word = z.object({
  text: z.string(),
  box,
  size: number,
  bold: z.boolean(),
  certainty: number.nullable(),
  letters: z.array(number).readonly().exactOptional(),
  read: z.string().exactOptional(),
})
const rule = z.object({ direction: z.literal(['horizontal', 'vertical']), box })
const hold = z.tuple([number, number, number, number, number, number, number, number, number]).readonly()
const seenPage: z.ZodType<SeenPage> = z.object({
  page: z.object({ number, width: number, height: number, words: z.array(word), rules: z.array(rule) }),
  hold: hold.nullable(),
  marks: z.array(z.object({ kind: z.literal(['handwriting', 'stamp', 'signature']), box })),
})

/** More than any page takes. */
const LARGEST = 32 * 1_048_576

export const packPage = (page: SeenPage): Uint8Array => deflateSync(JSON.stringify(page))

/** Null for what is no page as this version writes it: it is looked at again. */
const unpackPage = (bytes: Uint8Array): SeenPage | null => {
  try {
    const text = inflateSync(bytes, { maxOutputLength: LARGEST }).toString()
    return seenPage.safeParse(JSON.parse(text)).data ?? null
  } catch {
    return null
  }
}

export const unpackPages = (kept: ReadonlyMap<number, Uint8Array>): ReadonlyMap<number, SeenPage> =>
  new Map(
    [...kept].flatMap(([at, bytes]): readonly (readonly [number, SeenPage])[] => {
      const page = unpackPage(bytes)
      return page === null || page.page.number !== at ? [] : [[at, page]]
    }),
  )
