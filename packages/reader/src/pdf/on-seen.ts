// What the file says of a page, brought to where it is on the page as the eye holds it.

import type { SeenPage } from '../page/eye.ts'
import { AS_IT_IS, backward, boxThrough } from '../page/hold.ts'
import type { Box, PlacedPage } from '../page/placed-page.ts'
import { asTurn, turnBox, type Turn } from './frame.ts'

type Held = Pick<PlacedPage, 'width' | 'height'> & { readonly turn: Turn }

/** From a box of the page as its own words are read to the same on the page as seen. */
export const onSeen = ({ width, height, turn }: Held, { page, hold }: SeenPage): ((box: Box) => Box) => {
  const [wide, high] = turn % 2 === 0 ? [width, height] : [height, width]
  const back = hold === null ? AS_IT_IS : backward(hold)
  return (box) => {
    const [left, top, right, bottom] = turnBox(box, width, height, asTurn(-turn))
    const [l, t, r, b] = boxThrough(back, [left / wide, top / high, right / wide, bottom / high])
    return [l * page.width, t * page.height, r * page.width, b * page.height]
  }
}
