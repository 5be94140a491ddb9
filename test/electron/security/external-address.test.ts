import { describe, expect, it } from 'vitest';
import { externalAddress } from '../../../electron/security/external-address.ts';

describe('an address for the user’s browser', () => {
  it('is handed over as it was parsed', () => {
    expect(externalAddress('https://data.census.gov/table?q=B05002#top')).toBe(
      'https://data.census.gov/table?q=B05002#top',
    );
    expect(externalAddress('HTTPS://Nces.ED.gov/ipeds')).toBe('https://nces.ed.gov/ipeds');
  });

  it.each([
    'http://example.org/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,hello',
    'smb://server/share',
    'ms-settings:privacy',
    'https://user@example.org/',
    'https://user:word@example.org/',
    'https://localhost/',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://[::1]/',
    `https://example.org/${'a'.repeat(2048)}`,
    'example.org',
    '',
  ])('is never %s', (text) => {
    expect(externalAddress(text)).toBe(null);
  });
});
