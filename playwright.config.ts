import { defineConfig } from '@playwright/test';

const isRoot = process.getuid?.() === 0;
const executablePath = process.env['CHROMIUM_PATH'];

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  // A machine under load may drop a key; a journey that fails twice is broken.
  retries: 1,
  // A journey through twelve long pages with axe takes its time on two busy cores.
  timeout: 900_000,
  reporter: [['list']],
  use: {
    // What is not there after this long is not there: a journey says so instead of waiting on.
    actionTimeout: 60_000,
    // Set by src/commands/test.ts, which serves the built site: npm run test:e2e.
    baseURL: process.env['SITE'] ?? 'http://localhost:4321',
    launchOptions: {
      ...(executablePath === undefined ? {} : { executablePath }),
      args: [
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        ...(isRoot ? ['--no-sandbox'] : []),
      ],
    },
  },
});
