// Custom properties in `style`, as React's own types leave them out.
export type CssVariable = `--${string}`

declare module 'react' {
  interface CSSProperties {
    readonly [variable: CssVariable]: string | number | undefined
  }
}
