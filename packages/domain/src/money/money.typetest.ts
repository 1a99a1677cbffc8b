// Mixtures of money that must not compile.

import { parseAmount } from './parse-amount.ts'
import { exactly, sumRanges, type Dong, type DongRange } from './dong.ts'

export const whole: Dong = 1_530_000_000n

// @ts-expect-error a number is not đồng: above 2^53 it loses some
export const fromNumber: Dong = 1_530_000_000

// @ts-expect-error text is parsed, never taken as đồng
export const fromText: Dong = '1530000000'

// @ts-expect-error a range is two amounts, not one
export const fromAmount: DongRange = 420n

// @ts-expect-error a number cannot be made exact đồng
exactly(420)

// @ts-expect-error đồng and numbers are never added
export const sum = exactly(420n).min + 1

// @ts-expect-error a result is looked at before its value is used
export const unread: DongRange = parseAmount('420 triệu').value

// @ts-expect-error only the four units of money
parseAmount('420', 'USD')

// @ts-expect-error amounts are summed as ranges
sumRanges([420n])

// @ts-expect-error a range does not change
exactly(420n).min = 1n
