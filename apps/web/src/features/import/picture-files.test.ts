import { describe, expect, it } from 'vitest'
import { inOrder, isPicture, moved } from './picture-files.ts'

describe('pictures of pages', () => {
  it.each([
    ['trang-1.jpg', 'image/jpeg', true],
    ['trang-1.PNG', '', true],
    ['anh', 'image/png', true],
    ['anh.webp', 'image/webp', false],
    ['ke-hoach.pdf', 'application/pdf', false],
  ])('%s (%s): %s', (name, type, is) => {
    expect(isPicture({ name, type })).toBe(is)
  })

  it('stand in the order of their numbers', () => {
    expect(inOrder([{ name: 'trang 10.jpg' }, { name: 'trang 2.jpg' }, { name: 'Trang 1.jpg' }]).map(({ name }) => name)).toEqual(['Trang 1.jpg', 'trang 2.jpg', 'trang 10.jpg'])
  })

  it.each([
    [0, 1, 'bac'],
    [2, -1, 'acb'],
    [0, -1, 'abc'],
    [2, 1, 'abc'],
  ] as const)('the one at %i moved by %i: %s', (at, by, order) => {
    expect(moved(['a', 'b', 'c'], at, by).join('')).toBe(order)
  })
})
