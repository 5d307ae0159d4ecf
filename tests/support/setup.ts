import fc from 'fast-check';
import { afterEach, beforeEach, expect, vi } from 'vitest';

fc.configureGlobal({ seed: 20_251_231 });

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-21T09:00:00+07:00') });
  vi.spyOn(console, 'warn');
  vi.spyOn(console, 'error');
});

afterEach(() => {
  const said = [...vi.mocked(console.warn).mock.calls, ...vi.mocked(console.error).mock.calls];
  vi.restoreAllMocks();
  vi.useRealTimers();
  expect(said, 'stray output').toEqual([]);
});
