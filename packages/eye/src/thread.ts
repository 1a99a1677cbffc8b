// The public name of @tiendo/eye/thread: what a thread of an eye runs.

export { serveEye } from './pool/serve-eye.ts'
