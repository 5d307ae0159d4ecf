import { describe, expect, it } from 'vitest';
import { ownAddress } from '#ingest/trustedWorkerAddress.ts';

const MODULE = 'https://example.org/a/assets/ingestClient-1.js';

describe(ownAddress, () => {
  it('gives out an address beside the module', () => {
    expect(ownAddress('https://example.org/a/assets/ingest.worker-2.js', MODULE).pathname).toBe(
      '/a/assets/ingest.worker-2.js',
    );
  });

  it.each([
    'https://example.com/a/assets/x.js',
    'https://example.org/x.js',
    'https://example.org/a/assets/../x.js',
    'data:text/javascript,1',
    'blob:https://example.org/1',
  ])('refuses %s', (address) => {
    expect(() => ownAddress(address, MODULE)).toThrow(TypeError);
  });
});
