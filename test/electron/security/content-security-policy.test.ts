import { expect, it } from 'vitest';
import { contentSecurityPolicy } from '../../../electron/security/content-security-policy.ts';

it('the policy is the one that the program was tried with, to the letter', () => {
  expect(contentSecurityPolicy).toBe(
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; " +
      "font-src 'self'; connect-src 'self'; worker-src 'self'; base-uri 'none'; " +
      "form-action 'none'; frame-ancestors 'none'",
  );
});
