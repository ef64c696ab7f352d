import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    environment: 'node',
    setupFiles: ['test/support/property-seed.ts'],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/e2e/**', 'test/bench/**'],
          // Nothing in the core keeps state in a module, so files can share one: loading it anew for each of them
          // takes as long as the tests themselves.
          isolate: false,
          // They run in virtual time: one that waits for something that never comes is what this finds, not one on a busy machine.
          testTimeout: 60_000,
          restoreMocks: true,
        },
      },
      {
        extends: true,
        test: { name: 'sim', include: ['test/sim/**/*.sim.ts'], testTimeout: 300_000 },
      },
      {
        extends: true,
        test: { name: 'kill', include: ['test/kill/**/*.kill.ts'], fileParallelism: false },
      },
      {
        extends: true,
        test: {
          name: 'kill-small',
          include: ['test/kill/**/*.kill.ts'],
          fileParallelism: false,
          env: { KILL_SIZE: 'small' },
        },
      },
      {
        extends: true,
        test: { name: 'fuzz', include: ['test/fuzz/**/*.fuzz.ts'], testTimeout: 300_000 },
      },
      {
        extends: true,
        test: {
          name: 'fuzz-million',
          include: ['test/fuzz/**/*.fuzz.ts'],
          testTimeout: 300_000,
          env: { FUZZ_FRAMES: '1000000', FUZZ_DIVISION: 'million' },
        },
      },
    ],
  },
});
