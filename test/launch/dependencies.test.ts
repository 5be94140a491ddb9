import { expect, test } from 'vitest';
import { missingDependencies } from '../../electron/launch/dependencies.mjs';

const wanted = {
  packages: {
    '': { version: '0.1.0' },
    'node_modules/react': { version: '19.3.1' },
    'node_modules/zod': { version: '4.6.7' },
    'node_modules/binary-for-another-platform': { version: '1.0.0', optional: true },
  },
};

test('nothing is missing when every package is there in its version', () => {
  const installed = {
    packages: {
      'node_modules/react': { version: '19.3.1' },
      'node_modules/zod': { version: '4.6.7' },
    },
  };
  expect(missingDependencies(wanted, installed)).toEqual([]);
});

test('a package of another version counts as missing', () => {
  const installed = {
    packages: {
      'node_modules/react': { version: '19.3.0' },
      'node_modules/zod': { version: '4.6.7' },
    },
  };
  expect(missingDependencies(wanted, installed)).toEqual(['node_modules/react']);
});

test('an optional package may be absent, but not be of another version', () => {
  const installed = {
    packages: {
      'node_modules/react': { version: '19.3.1' },
      'node_modules/zod': { version: '4.6.7' },
      'node_modules/binary-for-another-platform': { version: '0.9.0' },
    },
  };
  expect(missingDependencies(wanted, installed)).toEqual([
    'node_modules/binary-for-another-platform',
  ]);
});

test('a fresh clone lacks every package that is not optional', () => {
  expect(missingDependencies(wanted, undefined)).toEqual([
    'node_modules/react',
    'node_modules/zod',
  ]);
});
