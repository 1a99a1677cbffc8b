// Small pages drawn in code: lines of letters without a meaning, ruled lines, stamps, pens; and what scanners do to them.

import type { PagePicture } from '@tiendo/reader/page'

export type Colour = readonly [red: number, green: number, blue: number]
export type Area = readonly [left: number, top: number, right: number, bottom: number]

export const INK: Colour = [25, 25, 28]
export const STAMP_INK: Colour = [216, 48, 70]
export const PEN_INK: Colour = [40, 60, 170]

export type Drawing = PagePicture & {
  readonly paint: (area: Area, colour?: Colour) => Drawing
  readonly print: (left: number, right: number, base: number) => Drawing
  readonly ring: (x: number, y: number, radius: number, thickness: number, colour: Colour) => Drawing
  /** A colour for each pixel instead of the one it has. */
  readonly each: (change: (colour: Colour, x: number, y: number) => Colour) => Drawing
}

/** Letters of 13 points at 200 dots to the inch: heights above the line, depths below it, widths. */
const LETTERS = [
  [17, 0, 12],
  [25, 0, 9],
  [17, 0, 13],
  [17, 8, 12],
  [26, 0, 14],
  [17, 0, 11],
] as const
const STROKE = 3
const PITCH = 3
const WORD = 11
const MARK = 4

export const drawing = (width: number, height: number, rgbx = new Uint8Array(width * height * 4).fill(255)): Drawing => {
  const put = (x: number, y: number, colour: Colour): void => {
    if (x >= 0 && y >= 0 && x < width && y < height) rgbx.set(colour, (y * width + x) * 4)
  }
  const page: Drawing = {
    number: 1,
    width,
    height,
    rgbx,
    dpi: 200,
    paint: ([left, top, right, bottom], colour = INK) => {
      for (let y = top; y < bottom; y++) for (let x = left; x < right; x++) put(x, y, colour)
      return page
    },
    print: (left, right, base) => {
      for (let x = left, i = 0; ; i++) {
        const [high, deep, wide] = LETTERS[(i * 5 + base) % LETTERS.length] ?? LETTERS[0]
        if (x + wide > right) return page
        page.paint([x, base - high, x + STROKE, base + deep])
        page.paint([x + wide - STROKE, base - 17, x + wide, base])
        page.paint([x, base - 17, x + wide, base - 17 + STROKE])
        if (i % 4 === 1) page.paint([x + 4, base + 4, x + 4 + MARK, base + 4 + MARK])
        if (i % 3 === 2) page.paint([x + 4, base - 25, x + 4 + MARK, base - 25 + MARK])
        x += wide + (i % 5 === 4 ? WORD : PITCH)
      }
    },
    ring: (x, y, radius, thickness, colour) => {
      for (let v = -radius; v <= radius; v++)
        for (let u = -radius; u <= radius; u++) {
          const far = Math.hypot(u, v)
          if (far <= radius && far > radius - thickness) put(x + u, y + v, colour)
        }
      return page
    },
    each: (change) => {
      const out = new Uint8Array(rgbx.length)
      for (let y = 0, at = 0; y < height; y++)
        for (let x = 0; x < width; x++, at += 4)
          out.set(change([rgbx[at] ?? 0, rgbx[at + 1] ?? 0, rgbx[at + 2] ?? 0], x, y), at)
      return drawing(width, height, out)
    },
  }
  return page
}

/** Full of lines. */
export const withLines = (page: Drawing): Drawing => {
  for (let base = 100; base < page.height - 60; base += 42) page.print(90, page.width - 90, base)
  return page
}

export const printed = (width: number, height: number): Drawing => withLines(drawing(width, height))

/** Laid on a ground of one colour: where a pixel of the new picture comes from. */
export const laid = (
  page: Drawing,
  [width, height]: readonly [number, number],
  origin: (x: number, y: number) => readonly [number, number],
  ground: Colour = [255, 255, 255],
): Drawing =>
  drawing(width, height).each((_, x, y) => {
    const [u, v] = origin(x, y)
    const [left, top] = [Math.floor(u), Math.floor(v)]
    const at = (a: number, b: number, c: number): number =>
      a < 0 || b < 0 || a >= page.width || b >= page.height ? (ground[c] ?? 0) : (page.rgbx[(b * page.width + a) * 4 + c] ?? 0)
    const mixed = (c: number): number =>
      (at(left, top, c) * (1 - u + left) + at(left + 1, top, c) * (u - left)) * (1 - v + top) +
      (at(left, top + 1, c) * (1 - u + left) + at(left + 1, top + 1, c) * (u - left)) * (v - top)
    return [mixed(0), mixed(1), mixed(2)]
  })

/** Turned about its middle, lines falling to the right by so many degrees. */
export const askew = (page: Drawing, degrees: number): Drawing => {
  const [cos, sin] = [Math.cos((degrees * Math.PI) / 180), Math.sin((degrees * Math.PI) / 180)]
  const [midX, midY] = [page.width / 2, page.height / 2]
  return laid(page, [page.width, page.height], (x, y) => [
    midX + (x - midX) * cos + (y - midY) * sin,
    midY - (x - midX) * sin + (y - midY) * cos,
  ])
}
