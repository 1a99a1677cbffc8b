// What the recogniser says, as words.

import { z } from 'zod'

/** Pixels; certainties from 0 to 1, `letters` one for each UTF-16 unit. */
export type SeenWord = {
  readonly text: string
  readonly box: readonly [number, number, number, number]
  readonly height: number
  readonly certainty: number
  readonly letters: readonly number[]
}

const box = z.object({ x0: z.number(), y0: z.number(), x1: z.number(), y1: z.number() })
const page = z.object({
  blocks: z.array(
    z.object({
      paragraphs: z.array(
        z.object({
          lines: z.array(
            z.object({
              bbox: box,
              words: z.array(
                z.object({
                  text: z.string(),
                  confidence: z.number(),
                  bbox: box,
                  symbols: z.array(z.object({ text: z.string(), confidence: z.number() })),
                }),
              ),
            }),
          ),
        }),
      ),
    }),
  ),
})

const isBlank = (text: string): boolean => text.trim() === ''

export const wordsOf = (json: string): readonly SeenWord[] =>
  page
    .parse(JSON.parse(json))
    .blocks.flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ lines }) => lines)
    .flatMap(({ words, bbox: line }) =>
      words
        .filter(({ text }) => !isBlank(text))
        .map(({ text, confidence, bbox, symbols }): SeenWord => {
          const letters = symbols.flatMap((symbol) => Array.from({ length: symbol.text.length }, () => symbol.confidence / 100))
          return {
            text: text.trim(),
            box: [bbox.x0, bbox.y0, bbox.x1, bbox.y1],
            height: line.y1 - line.y0,
            certainty: confidence / 100,
            letters,
          }
        }),
    )
