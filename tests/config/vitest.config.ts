import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

process.env['TZ'] = 'Asia/Ho_Chi_Minh';
process.env['LC_ALL'] = 'vi_VN.UTF-8';

const inFolders = (...folders: string[]) => folders.map((folder) => `tests/${folder}/**/*.test.{ts,tsx}`);

export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    allowOnly: false,
    testTimeout: 60_000, // properties and whole packages take their time on a busy machine
    reporters: ['default', ['json', { outputFile: 'test-results/vitest.json' }]],
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: inFolders('unit', 'golden', 'property', 'architecture'),
          setupFiles: ['tests/support/setup.ts'],
        },
      },
      {
        extends: true,
        plugins: [react()],
        test: {
          name: 'component',
          environment: 'jsdom',
          include: inFolders('component', 'flows'),
          setupFiles: ['tests/support/setup.ts', 'tests/support/setupDom.ts'],
        },
      },
    ],
  },
});
