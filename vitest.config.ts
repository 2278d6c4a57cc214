import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    testTimeout: 120_000,
    hookTimeout: 240_000,
    // What a page shows comes when it comes: on a busy machine later.
    expect: { poll: { timeout: 15_000, interval: 100 } },
    reporters: ['default', './test/support/reporter.ts'],
    // One copy of graphql for our code and for the tools' CommonJS builds.
    server: { deps: { inline: [/graphql/, /@apollo/] } },
  },
});
