// Tests run on sources: packages resolve to their `src` through the condition that the exports maps name.
import type { ViteUserConfig } from 'vitest/config'

export const conditions = ['@tiendo/source', 'module', 'import', 'default']

export const base: ViteUserConfig = {
  resolve: { conditions },
  ssr: { resolve: { conditions, externalConditions: ['@tiendo/source'] } },
}
