import { describe, expect, it } from 'vitest';
import { isPermittedRequest } from '../../../electron/security/permitted-request.ts';

describe('what the window may load', () => {
  it.each(['atlas://app/index.html', 'data:image/png;base64,AAAA'])('%s', (address) => {
    expect(isPermittedRequest(address, false)).toBe(true);
  });

  it.each([
    'https://example.org/',
    'http://127.0.0.1:8080/',
    'ws://localhost/',
    'file:///etc/passwd',
    'ftp://example.org/',
    'atlas://other/',
    'blob:atlas://app/1',
    'chrome://settings',
    'devtools://devtools/bundled/inspector.html',
    'nonsense',
  ])('not %s', (address) => {
    expect(isPermittedRequest(address, false)).toBe(false);
  });

  it('developer tools only in development', () => {
    expect(isPermittedRequest('devtools://devtools/bundled/inspector.html', true)).toBe(true);
    expect(isPermittedRequest('https://example.org/', true)).toBe(false);
  });
});
