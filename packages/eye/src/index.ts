// The public names of @tiendo/eye.

export { openEye } from './open-eye.ts'
