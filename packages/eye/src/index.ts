// The public names of @tiendo/eye. What a thread runs is @tiendo/eye/thread.

export { openEye } from './open-eye.ts'
export { eyeOfThreads } from './pool/eye-of-threads.ts'
export type { EyeThread } from './pool/protocol.ts'
export { EYE_PARTS } from './recognise/parts.ts'
