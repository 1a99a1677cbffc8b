// Spending by quarter as bars, and what was planned as a line through the same quarters, both on one scale. For the eye
// only: the same figures are in the table beside it.
import type { Dong } from '@tiendo/domain'
import { useWords } from '../../../shared/i18n/use-words.ts'
import { shortMoney } from '../money-scale.ts'

export type QuarterBar = { readonly id: string; readonly name: string; readonly spent: Dong | null; /** Null where it has not begun, or nothing was planned. */ readonly planned: Dong | null; readonly isNow: boolean }

const HEIGHT = 190
const TOP = 12
const FOOT = 26
const LEFT = 62

/** 1, 2 or 5 times a power of ten, so that three or four lines reach over all. */
export const niceStep = (most: Dong): Dong => {
  let step = 1n
  for (;;) {
    for (const times of [1n, 2n, 5n]) if (step * times * 4n >= most) return step * times
    step *= 10n
  }
}

const share = (part: Dong, whole: Dong): number => (whole === 0n ? 0 : Number((part * 10_000n) / whole) / 10_000)

export const QuarterPicture = ({ bars, width }: { readonly bars: readonly QuarterBar[]; readonly width: number }) => {
  const { language } = useWords()
  const most = bars.reduce((top, { spent, planned }) => [top, spent ?? 0n, planned ?? 0n].reduce((a, b) => (b > a ? b : a)), 1n)
  const step = niceStep(most)
  const top = ((most + step - 1n) / step) * step
  const room = HEIGHT - TOP - FOOT
  const yOf = (amount: Dong): number => TOP + room * (1 - share(amount < 0n ? 0n : amount, top))
  const slot = (width - LEFT) / Math.max(1, bars.length)
  const middle = (index: number): number => LEFT + slot * (index + 0.5)
  const lines = Array.from({ length: Number(top / step) + 1 }, (_, index) => step * BigInt(index))
  const points = bars.flatMap(({ planned }, index) => (planned === null ? [] : [{ x: middle(index), y: yOf(planned) }]))
  const bar = Math.min(34, slot * 0.6)
  return (
    <svg className="quarter-svg" viewBox={`0 0 ${width} ${HEIGHT}`} width={width} height={HEIGHT} aria-hidden="true" focusable="false">
      {lines.map((amount) => (
        <g key={`${amount}`}>
          <line x1={LEFT} x2={width} y1={yOf(amount)} y2={yOf(amount)} className="quarter-line" />
          <text x={LEFT - 8} y={yOf(amount)} dy="0.35em" textAnchor="end">
            {amount === 0n ? '0' : shortMoney(amount, language)}
          </text>
        </g>
      ))}
      {bars.map(({ id, name, spent, isNow }, index) => (
        <g key={id}>
          {spent === null ? null : <rect className="quarter-bar" x={middle(index) - bar / 2} y={yOf(spent)} width={bar} height={Math.max(0, TOP + room - yOf(spent))} rx={2} />}
          {slot >= 46 || index % Math.ceil(46 / slot) === 0 ? (
            <text x={middle(index)} y={HEIGHT - 8} textAnchor="middle" data-now={isNow ? true : undefined}>
              {name}
            </text>
          ) : null}
        </g>
      ))}
      {points.length < 2 ? null : <polyline className="quarter-plan" points={points.map(({ x, y }) => `${x},${y}`).join(' ')} />}
      {points.map(({ x, y }) => (
        <circle key={x} className="quarter-dot" cx={x} cy={y} r={3} />
      ))}
    </svg>
  )
}
