// What jsdom lacks and pages ask for, and a clean page for the next test.
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

class NoResizeObserver implements ResizeObserver {
  observe(): void {
    // Nothing is laid out here.
  }
  unobserve(): void {
    // Nothing is laid out here.
  }
  disconnect(): void {
    // Nothing is laid out here.
  }
}

/** Once for each file of tests that draws pages. */
export const prepare = (): void => {
  window.ResizeObserver ??= NoResizeObserver
  window.matchMedia ??= (query) => ({
    matches: false,
    media: query,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
    dispatchEvent: () => false,
  })
  window.scrollTo = () => undefined
  Element.prototype.scrollTo = () => undefined
  Element.prototype.scrollIntoView ??= () => undefined

  afterEach(() => {
    cleanup()
    window.localStorage.clear()
  })
}
