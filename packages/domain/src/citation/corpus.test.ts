// Counts of citations in real documents, made by hand. The documents are not part of the project: without
// them there is nothing to count, and the run says so.

import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findCitations } from './find-citations.ts'

const corpus = new URL('../../../../../shared/corpus/', import.meta.url)

const counts: Readonly<Record<string, Readonly<Record<string, number>>>> = {
  'son-la-2024.txt': {
    '69-KL/TW': 1,
    '20-NQ/TW': 1,
    '01/2021/TT-BKHCN': 1,
    '100/QĐ-TTg': 1,
    '996/QĐ-TTg': 1,
    '1322/QĐ-TTg': 1,
    '96/KH-UBND': 1,
    '173/KH-UBND': 1,
    '228/QĐ-SKHCN': 7,
    '36/2010/QĐ-TTg': 1,
    '01/2024/TT-BKHCN': 1,
    '60/2021/NĐ-CP': 1,
    '1680/TB-BKHCN': 1,
  },
  'son-la-2026-2030.txt': {
    '38-CT/TW': 1,
    '57-NQ/TW': 1,
    '68-NQ/TW': 1,
    '996/QĐ-TTg': 3,
    '82/QĐ-BKHCN': 1,
    '3807/QĐ-BKHCN': 1,
    '510/QĐ-BKHCN': 1,
    '111/TTr-SKHCN': 1,
  },
  'quang-ngai-2025.txt': {
    '38-CT/TW': 4,
    '57-NQ/TW': 1,
    '40/KH-UBND': 6,
    '1703/QĐ-TTg': 4,
    '1322/QĐ-TTg': 1,
    '100/QĐ-TTg': 1,
    '996/QĐ-TTg': 1,
  },
  'vinh-phuc-2025.txt': {
    '38-CT/TW': 14,
    '236-KH/TU': 13,
    '57-NQ/TW': 2,
    '08-NQ/TW': 1,
    '732/QĐ-UBND': 3,
    '17/TTr-SKHCCN': 1,
    '30/2011/QĐ-UBND': 1,
    '14/2017/QĐ-UBND': 1,
    '10/2023/QĐ-UBND': 1,
  },
  'thanh-hoa-2025.txt': { '249-KH/TU': 7, '38-CT/TW': 7, '1703/QĐ-TTg': 7, '1378/TTr-SKHCN': 1 },
}

const here = existsSync(corpus)

describe(`symbols in the real documents, counted${here ? '' : ' (skipped: ../shared/corpus is not here)'}`, () => {
  it.skipIf(!here).each(Object.entries(counts))('%s', (file, expected) => {
    const found = new Map<string, number>()
    for (const { symbol } of findCitations(readFileSync(new URL(file, corpus), 'utf8').normalize('NFC'))) {
      if (symbol !== null && symbol.number !== null) found.set(symbol.text, (found.get(symbol.text) ?? 0) + 1)
    }
    expect(Object.fromEntries(found)).toEqual(expected)
  })
})
