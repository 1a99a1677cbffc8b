// One run for the whole house: every package and app is a project.
import { defineConfig } from 'vitest/config'
import { base } from './vitest.base.ts'

const root = new URL('../..', import.meta.url).pathname

const node = (name: string, dir: string) => ({
  ...base,
  root: `${root}${dir}`,
  test: {
    name,
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx'],
    setupFiles: [`${root}tooling/testing/seed.ts`],
    testTimeout: 30_000,
    hookTimeout: 120_000,
  },
})

export default defineConfig({
  test: {
    // Half of the time is waiting for servers, browsers and databases: no core is kept back.
    maxWorkers: '100%',
    projects: [
      node('domain', 'packages/domain'),
      node('text', 'packages/text'),
      node('reader', 'packages/reader'),
      node('eye', 'packages/eye'),
      node('writer', 'packages/writer'),
      node('db', 'packages/db'),
      node('api', 'packages/api'),
      node('samples', 'packages/samples'),
      node('server', 'apps/server'),
      // Ink draws only its last frame where it believes no person is looking.
      { ...node('tui', 'apps/tui'), test: { ...node('tui', 'apps/tui').test, env: { CI: 'false' } } },
      { ...node('web', 'apps/web'), test: { ...node('web', 'apps/web').test, environment: 'jsdom' } },
      node('boundaries', 'tooling/boundaries'),
      node('journeys', 'tooling/journeys'),
      node('score', 'tooling/score'),
    ],
  },
})
