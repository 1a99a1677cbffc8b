// What people put on a printed plan by hand: the round red stamp with its star, a signature, numbers in blue.

import type { Chance } from './chance.ts'

const point = (x: number, y: number): string => `${x.toFixed(2)} ${y.toFixed(2)}`

/** A circle by four arcs. */
const circle = (x: number, y: number, radius: number): string => {
  const k = radius * 0.5523
  return [
    `${point(x + radius, y)} m`,
    `${point(x + radius, y + k)} ${point(x + k, y + radius)} ${point(x, y + radius)} c`,
    `${point(x - k, y + radius)} ${point(x - radius, y + k)} ${point(x - radius, y)} c`,
    `${point(x - radius, y - k)} ${point(x - k, y - radius)} ${point(x, y - radius)} c`,
    `${point(x + k, y - radius)} ${point(x + radius, y - k)} ${point(x + radius, y)} c S`,
  ].join(' ')
}

const star = (x: number, y: number, radius: number): string => {
  const corners = Array.from({ length: 10 }, (_, i) => {
    const [angle, far] = [Math.PI / 2 + (i * Math.PI) / 5, i % 2 === 0 ? radius : radius * 0.382]
    return `${point(x + far * Math.cos(angle), y + far * Math.sin(angle))} ${i === 0 ? 'm' : 'l'}`
  })
  return `${corners.join(' ')} f`
}

const around = (words: string, x: number, y: number, radius: number, size: number): string =>
  Array.from(words, (letter, i) => {
    const angle = Math.PI * 1.25 - (i / (words.length - 1)) * Math.PI * 1.5
    const [cos, sin] = [Math.cos(angle - Math.PI / 2), Math.sin(angle - Math.PI / 2)]
    const place = point(x + radius * Math.cos(angle), y + radius * Math.sin(angle))
    return `BT /F0 ${size.toFixed(2)} Tf ${point(cos, sin)} ${point(-sin, cos)} ${place} Tm (${letter}) Tj ET`
  }).join('\n')

const RED = '0.85 0.1 0.15'

/** Three and a half centimetres across, as stamps of state bodies are. */
export const STAMP_RADIUS = 50

export const roundStamp = (x: number, y: number): string =>
  [
    `${RED} RG ${RED} rg 2.2 w`,
    circle(x, y, STAMP_RADIUS),
    '0.8 w',
    circle(x, y, STAMP_RADIUS * 0.94),
    circle(x, y, STAMP_RADIUS * 0.66),
    star(x, y, STAMP_RADIUS * 0.26),
    around('UY BAN NHAN DAN TINH MAU', x, y, STAMP_RADIUS * 0.73, STAMP_RADIUS * 0.17),
    `BT /F0 8 Tf 1 0 0 1 ${point(x - 16, y - STAMP_RADIUS * 0.42)} Tm (T. MAU) Tj ET`,
  ].join('\n')

const BLUE = '0.1 0.2 0.6'

/** Loops that lean, as names are signed. */
export const signature = (x: number, y: number, chance: Chance): string => {
  const strokes = Array.from({ length: 7 }, (_, i) => {
    const [left, up] = [x + i * 12, 14 + chance.between(0, 16)]
    return `${point(left + chance.between(2, 8), y + up)} ${point(left + chance.between(8, 16), y - up / 2)} ${point(left + 12, y + chance.between(-4, 6))} c`
  })
  return `${BLUE} RG 1.4 w ${point(x, y)} m ${strokes.join(' ')} ${point(x + 40, y - 10)} ${point(x - 8, y - 8)} ${point(x + 96, y + 4)} c S`
}

/** Strokes of each figure in a box one wide and one high, from the lower left. */
const FIGURES: readonly string[] = [
  '0.5,1 0.1,0.8 0.1,0.2 0.5,0 0.9,0.2 0.9,0.8 0.5,1',
  '0.3,0.75 0.55,1 0.5,0',
  '0.15,0.8 0.5,1 0.85,0.75 0.1,0.05 0.9,0',
  '0.15,0.95 0.8,0.95 0.45,0.55 0.85,0.3 0.5,0 0.1,0.1',
  '0.65,1 0.1,0.35 0.9,0.35 0.7,0.7 0.65,0',
  '0.85,1 0.3,1 0.2,0.55 0.7,0.6 0.85,0.25 0.5,0 0.1,0.1',
  '0.75,1 0.25,0.5 0.15,0.15 0.5,0 0.85,0.2 0.6,0.5 0.2,0.35',
  '0.1,0.95 0.9,1 0.4,0',
  '0.5,0.55 0.2,0.8 0.5,1 0.8,0.8 0.2,0.25 0.5,0 0.8,0.25 0.5,0.55',
  '0.8,0.7 0.4,0.5 0.2,0.8 0.6,1 0.8,0.7 0.6,0',
]

/** Figures written by hand within a box in points, a little over its edges. */
export const written = (figures: string, [left, low, right, high]: readonly [number, number, number, number], chance: Chance): string => {
  const step = (right - left) / figures.length
  const tall = (high - low) * 1.5
  const strokes = Array.from(figures, (figure, i) => {
    const [fromX, fromY] = [left + i * step, low - (high - low) * 0.2 + chance.between(-1.5, 1.5)]
    const points = (FIGURES[Number(figure)] ?? '').split(' ').map((pair) => pair.split(',').map(Number))
    return points
      .map(([across = 0, up = 0], k) => {
        const x = fromX + (across + 0.25 * up) * step * 0.85 + chance.between(-0.4, 0.4)
        return `${point(x, fromY + up * tall + chance.between(-0.4, 0.4))} ${k === 0 ? 'm' : 'l'}`
      })
      .join(' ')
  })
  return `${BLUE} RG 1.2 w 1 J 1 j ${strokes.map((stroke) => `${stroke} S`).join(' ')}`
}
