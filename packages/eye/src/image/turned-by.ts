// A prepared page turned by quarters: print alone does not say which way is up, the words read on it do.

import { AS_IT_IS, holdOf, turnStep } from './hold-steps.ts'
import type { PixelBox, Prepared } from './prepared.ts'
import { turnedBytes } from './resample.ts'

type Turn = (box: PixelBox) => PixelBox

const turnOf = ({ width, height }: Prepared['print'], quarters: number): Turn => {
  switch (quarters) {
    case 1:
      return ([l, t, r, b]) => [height - b, l, height - t, r]
    case 2:
      return ([l, t, r, b]) => [width - r, height - b, width - l, height - t]
    case 3:
      return ([l, t, r, b]) => [t, width - r, b, width - l]
    default:
      return (box) => box
  }
}

/** Clockwise; any whole number. */
export const turnedBy = (prepared: Prepared, quarters: number): Prepared => {
  const turns = ((quarters % 4) + 4) % 4
  if (turns === 0) return prepared
  const { print, dpi, rules, marks, hold } = prepared
  const turn = turnOf(print, turns)
  const onSide = turns % 2 === 1
  return {
    print: {
      width: onSide ? print.height : print.width,
      height: onSide ? print.width : print.height,
      grey: turnedBytes(print.grey, print, turns),
    },
    dpi,
    rules: rules.map(({ direction, box }) => ({
      direction: onSide === (direction === 'horizontal') ? 'vertical' : 'horizontal',
      box: turn(box),
    })),
    marks: marks.map(({ kind, box }) => ({ kind, box: turn(box) })),
    hold: holdOf(hold ?? AS_IT_IS, turnStep(turns)),
  }
}
