import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    reporters: ['default', './test/support/reporter.ts'],
    // One copy of graphql for our code and for the tools' CommonJS builds.
    server: { deps: { inline: [/graphql/, /@apollo/] } },
  },
});
