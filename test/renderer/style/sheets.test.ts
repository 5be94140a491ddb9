import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { contrast, tokens } from './read-tokens.ts';

/** What the style sheets of the window make of the tokens. */

interface Rule {
  file: string;
  selector: string;
  body: string;
}

const rules = globSync('renderer/**/*.css').flatMap((file): Rule[] => {
  const css = readFileSync(file, 'utf8').replace(/\/\*.*?\*\//gs, '');
  return [...css.matchAll(/([^{}]+)\{([^{}]*)\}/g)].flatMap(([, selectors, body]) =>
    selectors.split(',').map((selector) => ({ file, selector: selector.trim(), body })),
  );
});

/** The token behind a property of a rule: 'ink-2'. */
function tokenOf({ body }: Rule, property: string): string | undefined {
  return new RegExp(`(?:^|[;\\s])${property}: var\\(--([\\w-]+)\\)`).exec(body)?.[1];
}

/** Each pair of text and ground, where one rule, or its base and one of its states, sets both. */
const pairs = rules.flatMap((rule) => {
  const base = rule.selector.replace(/(:[\w-]+(\([^)]*\))?|\[[^\]]*\])+$/, '');
  const same = [rule, ...rules.filter((o) => o.file === rule.file && o.selector === base)];
  const find = (property: string) =>
    same.map((one) => tokenOf(one, property)).find((token) => token !== undefined);
  const text = find('color');
  const ground = find('background(?:-color)?');
  if (text === undefined || ground === undefined) return [];
  return [{ text, ground, where: `${rule.file} ${rule.selector}` }];
});

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  test('every text that a rule sets on a ground can be read on it', () => {
    expect(new Set(pairs.map(({ text, ground }) => `${text} ${ground}`)).size).toBeGreaterThan(12);
    const weak = pairs.filter(
      ({ text, ground }) => !(contrast(tokens[theme][text], tokens[theme][ground]) >= 4.5),
    );
    expect(weak).toEqual([]);
  });

  test('no text is set in a colour that is for lines and grounds', () => {
    const texts = ['ink', 'ink-2', 'ink-3', 'accent', 'accent-ink', 'surface'];
    const odd = rules
      .map((rule) => ({ token: tokenOf(rule, 'color'), where: `${rule.file} ${rule.selector}` }))
      .filter(({ token }) => token !== undefined && !texts.includes(token));
    expect(odd).toEqual([]);
  });
});

test('no colour stands in a rule by itself', () => {
  const own = rules
    .filter(({ file }) => !/tokens\.css$|paper/.test(file))
    .filter(({ body }) => /(?<!url\(")#[0-9a-f]{3,8}\b/i.test(body))
    .map(({ file, selector }) => `${file} ${selector}`);
  // The blank page of a presentation is black in both themes.
  expect(own).toEqual(['renderer/present/pages-view.module.css .blank']);
});

test('what moves takes the time of a token, which is none for those who want no motion', () => {
  const timed = rules.filter(({ body }) => /(?:transition|animation)(?:-duration)?:/.test(body));
  expect(timed.length).toBeGreaterThan(10);
  const stilled = new Set(
    globSync('renderer/**/*.css').filter((file) =>
      readFileSync(file, 'utf8').includes('(prefers-reduced-motion: reduce)'),
    ),
  );
  const own = timed
    .filter(({ body }) => /\d(?:ms|s)\b/.test(body.replace(/var\([^)]*\)/g, '')))
    // A rule with a time of its own says in the same sheet what takes its place.
    .filter(({ file }) => !stilled.has(file))
    .map(({ file, selector }) => `${file} ${selector}`);
  expect(own).toEqual([]);
});
