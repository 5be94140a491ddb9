import { expect, test } from 'vitest';
import { hasDisplay } from '../../electron/launch/display.mjs';
import { sandboxArguments } from '../../electron/launch/sandbox.mjs';

test('on Linux a display is there when X11 or Wayland says so', () => {
  expect(hasDisplay('linux', {})).toBe(false);
  expect(hasDisplay('linux', { DISPLAY: '' })).toBe(false);
  expect(hasDisplay('linux', { DISPLAY: ':0' })).toBe(true);
  expect(hasDisplay('linux', { WAYLAND_DISPLAY: 'wayland-0' })).toBe(true);
});

test('macOS and Windows always have a display', () => {
  expect(hasDisplay('darwin', {})).toBe(true);
  expect(hasDisplay('win32', {})).toBe(true);
});

const laptop = {
  platform: 'linux',
  isRoot: false,
  areNamespacesRestricted: false,
  hasSetuidHelper: false,
} as const;

test('the sandbox stays on where Chromium can set it up', () => {
  expect(sandboxArguments(laptop)).toEqual([]);
  expect(sandboxArguments({ ...laptop, platform: 'darwin', isRoot: true })).toEqual([]);
  const helped = { ...laptop, areNamespacesRestricted: true, hasSetuidHelper: true };
  expect(sandboxArguments(helped)).toEqual([]);
});

test('the sandbox is left out for root and where the system restricts namespaces', () => {
  expect(sandboxArguments({ ...laptop, isRoot: true })).toEqual(['--no-sandbox']);
  expect(sandboxArguments({ ...laptop, areNamespacesRestricted: true })).toEqual(['--no-sandbox']);
});
