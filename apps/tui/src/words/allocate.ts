// What dividing a sum says to people; the rule and the reasons are worded by @tiendo/text.

import type { Language } from '@tiendo/text'

type Say = (what: string) => string

export type AllocateWords = {
  readonly needOver: string
  readonly badBy: (over: string, known: string) => string
  readonly badUnit: string
  readonly badStage: string
  readonly needWeights: string
  readonly badWeight: Say
  readonly onlyOne: string
  readonly noYear: Say
  readonly columns: Readonly<Record<'part' | 'weight' | 'share' | 'why', string>>
  readonly total: string
  readonly done: (count: number, batch: string) => string
}

const vi: AllocateWords = {
  needOver: 'Cần --over: lines (các mục), years (các năm) hoặc units (các đơn vị).',
  badBy: (over, known) => `--over ${over} cần --by một trong: ${known}.`,
  badUnit: '--unit là đồng, nghìn hoặc triệu.',
  badStage: '--stage là allocated (dự toán giao) hoặc need (nhu cầu).',
  needWeights: '--by weights cần --weights, như 1.1=2,1.2=1.',
  badWeight: (text) => `--weights “${text}” chưa đúng: viết PHẦN=SỐ, số nguyên từ 0, như 1.1=2,1.2=1.`,
  onlyOne: 'Chỉ một trong: --weights (cùng --by weights), --among.',
  noYear: (text) => `“${text}” không phải một năm ngân sách.`,
  columns: { part: 'Phần', weight: 'Tỷ lệ', share: 'Được chia (đồng)', why: 'Vì sao' },
  total: 'Cộng',
  done: (count, batch) => `Đã ghi ${count} khoản. Hủy cả lần chia: tiendo budget withdraw … ${batch} --reason …`,
}

const en: AllocateWords = {
  needOver: '--over is needed: lines, years or units.',
  badBy: (over, known) => `--over ${over} needs --by one of: ${known}.`,
  badUnit: '--unit is đồng, nghìn or triệu.',
  badStage: '--stage is allocated or need.',
  needWeights: '--by weights needs --weights, such as 1.1=2,1.2=1.',
  badWeight: (text) => `--weights “${text}” is not understood: PART=NUMBER, whole from 0, such as 1.1=2,1.2=1.`,
  onlyOne: 'Only one of: --weights (with --by weights), --among.',
  noYear: (text) => `“${text}” is not a fiscal year.`,
  columns: { part: 'Part', weight: 'Weight', share: 'Share (đồng)', why: 'Why' },
  total: 'Sum',
  done: (count, batch) => `${count} entries recorded. To take all of it back: tiendo budget withdraw … ${batch} --reason …`,
}

const words: Readonly<Record<Language, AllocateWords>> = { vi, en }

export const allocateWords = (language: Language): AllocateWords => words[language]
