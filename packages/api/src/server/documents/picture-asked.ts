// What a picture of a page is asked for by: how wide, and which part of the page.

import { err, ok, type PlaceBox, type Result } from '@tiendo/domain'
import { z } from 'zod'
import type { DomainError } from '../../client/errors.ts'
import { malformed } from '../failure.ts'

/** Few, so that two screens of nearly the same width share a picture. */
const WIDTHS = [400, 800, 1200, 1600, 2400] as const
const USUAL = 1200
const WIDEST = 2400

/** Shares of the page: a part must be large enough to be seen. */
const SMALLEST = 0.005
const share = z.number().min(0).max(1)

const width = z.string().optional().transform((asked): number => {
  const wanted = Number(asked ?? USUAL)
  return WIDTHS.find((one) => one >= wanted) ?? (wanted > 0 ? WIDEST : USUAL)
})
const box: z.ZodType<PlaceBox, string> = z
  .string()
  .max(100)
  .transform((text) => text.split(',').map((part) => (part.trim() === '' ? Number.NaN : Number(part))))
  .pipe(z.tuple([share, share, share, share]))
  .refine(([left, top, right, bottom]) => right - left >= SMALLEST && bottom - top >= SMALLEST, {
    error: 'not left,top,right,bottom as shares of the page',
  })

const asked = z.object({ width, box: box.optional() })

export type PictureAsked = z.infer<typeof asked>

export const pictureAsked = (query: Readonly<Record<string, string>>): Result<PictureAsked, DomainError> => {
  const read = asked.safeParse({ width: query['width'], box: query['box'] })
  return read.success ? ok(read.data) : err(malformed(read.error))
}
