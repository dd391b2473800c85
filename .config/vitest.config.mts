import path from 'node:path'
import { defineConfig } from 'vitest/config'

const root = path.resolve(import.meta.dirname, '..')

/** Unit and property tests stand beside what they test; e2e/ is Playwright's. */
export default defineConfig({
  root,
  resolve: {
    alias: {
      '@': root,
      // 'server-only' throws outside a React server bundle; under test every module is on the server.
      'server-only': path.join(root, '.config/server-only-in-tests.ts'),
    },
  },
  test: {
    include: ['{app,components,lib,prisma,scripts}/**/*.test.{ts,tsx,mts}'],
    testTimeout: 240_000, // for what hangs; whatever is merely slow ends by itself
  },
})
