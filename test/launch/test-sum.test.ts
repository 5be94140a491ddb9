import { expect, test } from 'vitest';
import { sumLine, sumTests } from '../../electron/launch/test-sum.mjs';

const passing = {
  numPassedTests: 40,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{}] }],
};

test('the sum is taken over all runs', () => {
  const other = { ...passing, numPassedTests: 2, numFailedTests: 1 };
  expect(sumLine(sumTests([passing, other]))).toBe('42 passed, 1 failed');
});

test('skipped and planned tests are named together, and only if there are any', () => {
  const other = { ...passing, numPendingTests: 2, numTodoTests: 1 };
  expect(sumLine(sumTests([other]))).toBe('40 passed, 0 failed, 3 skipped');
});

test('a test file that cannot be read is a failure', () => {
  const broken = { ...passing, testResults: [{ status: 'failed', assertionResults: [] }] };
  expect(sumTests([broken])).toEqual({ passed: 40, failed: 1, skipped: 0 });
});

test('a run that left no report is a failure', () => {
  expect(sumLine(sumTests([passing, undefined]))).toBe('40 passed, 1 failed');
});

test('no test at all is zero and zero', () => {
  expect(sumTests([])).toEqual({ passed: 0, failed: 0, skipped: 0 });
});
