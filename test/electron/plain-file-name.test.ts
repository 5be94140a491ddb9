import { expect, it } from 'vitest';
import { plainFileName } from '../../electron/backend/export/plain-file-name.ts';

it.each([
  ['The board’s view', 'The board’s view'],
  ['a/b\\c:d*e?f"g<h>i|j', 'a-b-c-d-e-f-g-h-i-j'],
  ['../../etc/passwd', '-..-etc-passwd'],
  ['line\nbreak\u0000', 'line-break-'],
  ['...', ''],
  ['ends. ', 'ends'],
])('the name %j is suggested as the file %j', (name, file) => {
  expect(plainFileName(name)).toBe(file);
});
