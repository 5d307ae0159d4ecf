import { defineConfig } from '@playwright/test';
import { findChromium } from './chromium.mjs';

export default defineConfig({
  testDir: '../browser',
  outputDir: '../../test-results',
  forbidOnly: true,
  fullyParallel: true,
  workers: 2,
  reporter: [['list'], ['json', { outputFile: '../../test-results/browser.json' }]],
  webServer: {
    command: 'node src/cli/start.mjs',
    cwd: '../..',
    wait: { stdout: /127\.0\.0\.1:(?<thuoc_do_port>\d+)/ }, // becomes the variable THUOC_DO_PORT
    timeout: 180_000,
  },
  use: {
    baseURL: `http://127.0.0.1:${process.env['THUOC_DO_PORT'] ?? ''}`,
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    launchOptions: {
      executablePath: findChromium(),
      args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
    },
  },
});
