// `tiendo budget allocate` and what it takes, as the help and the completion of shells tell them.

import type { Language } from '@tiendo/text'

type Lines<Key extends string> = Readonly<Record<Key, string>>

export type AllocateCommand = 'budget allocate'

export type AllocateOption =
  | 'allocateOver'
  | 'allocateBy'
  | 'allocateWeights'
  | 'allocateAmong'
  | 'allocateLine'
  | 'allocateUnit'
  | 'allocateStage'

type Help = { readonly commands: Lines<AllocateCommand>; readonly options: Lines<AllocateOption> }

const vi: Help = {
  commands: { 'budget allocate': 'chia một số tiền cho các mục, năm hoặc đơn vị, không lệch một đồng; ghi tất cả cùng lúc' },
  options: {
    allocateOver: 'chia cho lines (các mục), years (các năm) hoặc units (các đơn vị)',
    allocateBy: 'theo equal (chia đều), need (nhu cầu), figures (số ghi trong văn bản), tasks (số nhiệm vụ chủ trì) hoặc weights',
    allocateWeights: 'tỷ lệ của từng phần, như 1.1=2,1.2=1; phần không ghi thì không được chia',
    allocateAmong: 'chỉ chia cho những phần này, như 1.1,1.2',
    allocateLine: 'chia cho các mục nằm trong mục này; với năm và đơn vị: mục của số tiền',
    allocateUnit: 'chia tròn đến đồng, nghìn hoặc triệu',
    allocateStage: 'ghi là allocated (dự toán giao) hoặc need (nhu cầu)',
  },
}

const en: Help = {
  commands: { 'budget allocate': 'divides a sum among items, years or units without losing a đồng; records all of it at once' },
  options: {
    allocateOver: 'among lines (items), years or units',
    allocateBy: 'by equal, need, figures (those of the document), tasks (how many each leads) or weights',
    allocateWeights: 'the weight of each part, such as 1.1=2,1.2=1; a part without one gets nothing',
    allocateAmong: 'only among these parts, such as 1.1,1.2',
    allocateLine: 'among the items within this one; with years and units: the item the money is of',
    allocateUnit: 'in whole đồng, nghìn or triệu',
    allocateStage: 'recorded as allocated or need',
  },
}

export const allocateHelp: Readonly<Record<Language, Help>> = { vi, en }
