import { describe, expect, it, vi } from 'vitest';

const NAME = 'thuoc-do.preferences';

/** The preferences as a page finds them that is opened now. */
async function opened() {
  vi.resetModules();
  return (await import('#state/preferences.ts')).usePreferences;
}

describe('the preferences', () => {
  it.each([
    ['nothing', null, 'system'],
    ['a choice', '{"state":{"theme":"dark"},"version":1}', 'dark'],
    ['a theme that is none', '{"state":{"theme":"pink"},"version":1}', 'system'],
    ['no JSON', '{"theme":', 'system'],
  ])('read %s', async (_name, stored, theme) => {
    if (stored !== null) localStorage.setItem(NAME, stored);
    expect((await opened()).getState().theme).toBe(theme);
  });

  it('come back with the next page', async () => {
    (await opened()).getState().chooseTheme('light');
    expect(localStorage.getItem(NAME)).toBe('{"state":{"theme":"light"},"version":1}');
    expect((await opened()).getState().theme).toBe('light');
  });

  it('hold for the page alone where the browser allows no storage', async () => {
    vi.spyOn(Storage.prototype, 'getItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
      throw new DOMException('no', 'SecurityError');
    });
    const preferences = await opened();
    preferences.getState().chooseTheme('dark');
    expect(preferences.getState().theme).toBe('dark');
  });
});
