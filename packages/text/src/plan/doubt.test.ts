import type { Doubt, SourceNote } from '@tiendo/domain'
import { describe, expect, it } from 'vitest'
import { doubtSentence, sourceNoteSentence } from './doubt.ts'

describe('why a value is not sure', () => {
  it.each<[Doubt, string]>([
    ['absent', 'không nêu'],
    ['notUnderstood', 'chưa hiểu'],
    ['joined', 'Ghép'],
    ['inProse', 'câu văn'],
    ['columnLost', 'mất cột'],
    ['ambiguous', 'nhiều cách'],
    ['inherited', 'một lần'],
    ['unlikeName', 'tên một cơ quan'],
    ['brokenLetters', 'Phông chữ'],
  ])('%s is a sentence in both languages', (doubt, part) => {
    expect(doubtSentence(doubt, 'vi')).toContain(part)
    expect(doubtSentence(doubt, 'en')).toMatch(/^[A-Z][^à-ỹ]*\.$/)
  })
})

describe('what a file has to say of itself', () => {
  it.each<[SourceNote, string, string]>([
    [{ kind: 'legacyEncoding', encoding: 'tcvn3' }, 'TCVN3 (ABC)', 'converted'],
    [{ kind: 'brokenFont', pages: [3] }, 'trang 3', 'page 3'],
    [{ kind: 'pagesWithoutText', pages: [1, 2] }, 'trang 1 và 2', 'pages 1 and 2'],
    [{ kind: 'pagesWithoutText', pages: [1, 2, 3, 4, 5, 6, 7, 8] }, '6 và 2 trang khác', '6 and 2 more'],
    [{ kind: 'trackedChanges', count: 12 }, '12 chỗ sửa', '12 tracked changes'],
    [{ kind: 'encodedTwice' }, 'đã được khôi phục', 'encoded twice'],
    [{ kind: 'textOnly' }, 'DOCX', 'DOCX'],
  ])('%o', (note, vi, en) => {
    expect(sourceNoteSentence(note, 'vi')).toContain(vi)
    expect(sourceNoteSentence(note, 'en')).toContain(en)
  })
})
