import { describe, expect, it } from 'vitest'
import { pastedDocument } from './pasted.ts'

const words = 'Tổ chức tập huấn nghiệp vụ cho cán bộ cấp xã về đo lường và chất lượng sản phẩm trên địa bàn Tỉnh Mẫu trong năm'
/** As a browser would give it; jsdom's files have no text(). */
const textOf = (file: Blob | undefined): Promise<string> =>
  new Promise((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '')
    reader.readAsText(file ?? new Blob())
  })
const clipboard = (html: string, text: string) => ({ getData: (type: string) => (type === 'text/html' ? html : text) })

describe('what was pasted', () => {
  it('keeps the tables of Word', async () => {
    const pasted = pastedDocument(clipboard(`<table><tr><td>${words}</td></tr></table><table></table>`, words), 'dan')
    expect([pasted?.file.name, pasted?.tables, pasted?.words]).toEqual(['dan.html', 2, 26])
    expect(await textOf(pasted?.file)).toMatch(/^<!doctype html>.*<table><tr><td>Tổ chức/)
  })

  it('a whole page stays as it is', async () => {
    const page = `<html><body><p>${words}</p></body></html>`
    expect(await textOf(pastedDocument(clipboard(page, words), 'dan')?.file)).toBe(page)
  })

  it('text alone is a text', () => {
    expect(pastedDocument(clipboard('', words), 'dan')?.file.name).toBe('dan.txt')
  })

  it('a few words are no document', () => {
    expect(pastedDocument(clipboard('<b>Sở Y tế</b>', 'Sở Y tế'), 'dan')).toBeNull()
    expect(pastedDocument(clipboard('', ''), 'dan')).toBeNull()
  })
})
