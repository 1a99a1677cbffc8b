// What the rules about reports say. Days as `YYYY-MM-DD`.

export type DutyFindings = {
  'duty/none': Record<string, never>
  'duty/no-day': { text: string; count: number; of: number }
  'duty/no-recipient': { text: string; phrase: string }
  'duty/no-compiler': { text: string; count: number }
  'duty/before-cut-off': { text: string; due: string; cutOff: string; workingDays: number; count: number }
  'duty/chain-out-of-order': { lower: string; lowerDue: string; upper: string; upperDue: string; through: string }
}
