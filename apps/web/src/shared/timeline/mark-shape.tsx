// One mark as it is drawn, for the eye only: whoever places it says it in words.
import { Glyph } from '../ui/glyph.tsx'
import { toneOf } from '../ui/tone.ts'
import type { Shape } from './marks.ts'
import { percent } from './scale.ts'
import './timeline.css'

export const MarkShape = ({ mark }: { readonly mark: Shape }) => {
  const tone = toneOf(mark.standing)
  switch (mark.kind) {
    case 'bar':
      return <i className="tl-bar" data-tone={tone} data-standing={mark.standing} data-open={mark.open} style={{ left: percent(mark.from), width: percent(Math.max(0.004, mark.to - mark.from)) }} />
    case 'always':
      return <i className="tl-always" style={{ left: percent(mark.from) }} />
    case 'limit':
      return <i className="tl-limit" data-tone={tone} data-standing={mark.standing} style={{ left: percent(mark.at) }} />
    case 'settled':
    case 'waiting':
      return (
        <i className="tl-sign" data-tone={tone} style={{ left: percent(mark.at) }}>
          <Glyph standing={mark.standing} size={12} />
        </i>
      )
  }
}

/** Today as a line through a strip or its heading. */
export const TodayLine = ({ at }: { readonly at: number }) => <i className="tl-today" style={{ left: percent(at) }} />
