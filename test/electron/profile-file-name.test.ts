import { expect, it } from 'vitest';
import { profileFileName } from '../../electron/profile-file-name.ts';

it.each([
  ['The board’s view', 'The board’s view.json'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a-b-c-d-e-f-g-h-i-j.json'],
  ['../../etc/passwd', '-..-etc-passwd.json'],
  ['line\nbreak\u0000', 'line-break-.json'],
  ['...', 'Profile.json'],
  ['ends. ', 'ends.json'],
])('the profile %j is suggested to be the file %j', (name, file) => {
  expect(profileFileName(name)).toBe(file);
});
