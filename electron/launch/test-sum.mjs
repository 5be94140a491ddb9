/**
 * The sum over several vitest runs, from the reports of its JSON reporter.
 *
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {{ status: string, assertionResults: unknown[] }[]} testResults one for each file
 *
 * @typedef {{ passed: number, failed: number, skipped: number }} TestSum
 */

/**
 * A file that could not be read has no tests to fail, and a run that died has no report; each counts
 * as one failure, so that the sum never says less than what happened.
 *
 * @param {(VitestReport | undefined)[]} reports
 * @returns {TestSum}
 */
export function sumTests(reports) {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const report of reports) {
    if (!report) {
      sum.failed += 1;
      continue;
    }
    const unreadable = report.testResults.filter(
      ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
    );
    sum.passed += report.numPassedTests;
    sum.failed += report.numFailedTests + unreadable.length;
    sum.skipped += report.numPendingTests + report.numTodoTests;
  }
  return sum;
}

/**
 * The report of tests that did not run for want of something: none passed, and none is forgotten.
 *
 * @param {number} tests
 * @returns {VitestReport}
 */
export function skippedReport(tests) {
  return {
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: tests,
    numTodoTests: 0,
    testResults: [],
  };
}

/** @param {TestSum} sum */
export function sumLine({ passed, failed, skipped }) {
  const line = `${passed} passed, ${failed} failed`;
  return skipped > 0 ? `${line}, ${skipped} skipped` : line;
}
