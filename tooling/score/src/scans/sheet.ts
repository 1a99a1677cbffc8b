// A sheet of paper as a scanner gives it: pixels, and how many of them to the inch.

export type Sheet = {
  readonly width: number
  readonly height: number
  readonly dpi: number
  /** Red, green, blue of each pixel, line by line. */
  readonly rgb: Uint8ClampedArray
}

const MILLIMETRES = 25.4

export const pixels = (millimetres: number, dpi: number): number => (millimetres / MILLIMETRES) * dpi

export const blankLike = ({ width, height, dpi }: Omit<Sheet, 'rgb'>): Sheet => ({
  width,
  height,
  dpi,
  rgb: new Uint8ClampedArray(width * height * 3).fill(255),
})

/** Each pixel's three values made into others, by its place. */
export const eachPixel = (
  { rgb, ...sheet }: Sheet,
  change: (value: number, x: number, y: number) => number,
): Sheet => {
  const out = new Uint8ClampedArray(rgb.length)
  let at = 0
  for (let y = 0; y < sheet.height; y++)
    for (let x = 0; x < sheet.width; x++) for (let c = 0; c < 3; c++, at++) out[at] = change(rgb[at] ?? 0, x, y)
  return { ...sheet, rgb: out }
}

/** How light each pixel is. */
export const lightOf = ({ width, height, rgb }: Sheet): Uint8ClampedArray => {
  const light = new Uint8ClampedArray(width * height)
  for (let i = 0; i < light.length; i++)
    light[i] = 0.299 * (rgb[3 * i] ?? 0) + 0.587 * (rgb[3 * i + 1] ?? 0) + 0.114 * (rgb[3 * i + 2] ?? 0)
  return light
}

export const greySheet = (size: Omit<Sheet, 'rgb'>, light: Uint8ClampedArray): Sheet => {
  const { width, height, dpi } = size
  const rgb = new Uint8ClampedArray(light.length * 3)
  for (let i = 0; i < light.length; i++) rgb.fill(light[i] ?? 0, 3 * i, 3 * i + 3)
  return { width, height, dpi, rgb }
}
