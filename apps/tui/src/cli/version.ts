// Put in by the build from package.json.

declare const TIENDO_VERSION: string | undefined

export const version: string = typeof TIENDO_VERSION === 'undefined' ? '0.0.0' : TIENDO_VERSION
