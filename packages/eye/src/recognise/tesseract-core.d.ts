declare module 'tesseract.js-core/tesseract-core-simd-lstm.js' {
  const start: import('./core.ts').Core
  export default start
}
