// What a sentence about time is made of, before years are known and parts are joined.

import type { AwaitedEvent, Length, NthOfRound, Slot, Unit } from '../rule.ts'
import type { Item } from './piece.ts'

type Place = { readonly start: number; readonly end: number }

/**
 * A place in the calendar and how it binds. `within` anywhere inside, `on` not later than its end, `before` strictly
 * before its start, `from` open at the end, `none` a bare mention. `andLater`: "… và những năm tiếp theo".
 */
export type When = Place & {
  readonly t: 'when'
  readonly cue: 'within' | 'on' | 'before' | 'from' | 'upTo' | 'none'
  readonly items: readonly Item[]
  readonly andLater: boolean
  readonly timeOfDay: string | null
}

export type Quota = { readonly count: number; readonly atLeast: boolean; readonly unit: string | null }

/** A round: "hằng năm", "02 tuần một lần", "01 lớp/năm". `slot`: its own, of "9 tháng" or "tháng cuối quý". */
export type Recur = Place & {
  readonly t: 'recur'
  readonly rounds: readonly { readonly unit: Unit; readonly interval: number; readonly slot: Slot | null }[]
  readonly quota: Quota | null
}

export type Weekday = Place & {
  readonly t: 'weekday'
  readonly cue: When['cue']
  readonly weekdays: readonly number[]
  /** The nth of its round ("thứ Hai đầu tiên của tháng"); none: each of them. */
  readonly nths: readonly NthOfRound[]
  /** The round that the words themselves name. */
  readonly unit: Exclude<Unit, 'half'> | null
  readonly timeOfDay: string | null
}

/** "định kỳ" by itself: says that it recurs, not how often. */
export type Periodic = Place & { readonly t: 'periodic' }

export type AfterEvent = Place & { readonly t: 'after'; readonly event: AwaitedEvent; readonly length: Length | null }

/** `said`: "không nêu thời hạn" says that there is no time; "theo quy định" says nothing of its own. */
export type Undated = Place & {
  readonly t: 'undated'
  readonly kind: 'continuous' | 'onDemand' | 'perPlan' | 'unstated'
  readonly said: boolean
  /** Its own words, up to here, say what it is: "riêng quý IV trước 10/12". */
  readonly wordsUntil?: number
}

/** Words that hold a date which is none of ours: a cited document, a session, a vision. They stay words. */
export type Masked = Place & { readonly t: 'masked' }

export type Expression = When | Recur | Weekday | Periodic | AfterEvent | Undated | Masked
