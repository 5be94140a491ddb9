import { afterAll, beforeAll, expect, test } from 'vitest';
import { examine } from './driver/examine.ts';
import { beginScreens, fillScreens, screens } from './driver/screens.ts';
import { openFirstStart, type Session } from './driver/session.ts';

let session: Session;

beforeAll(async () => {
  session = await openFirstStart(fillScreens);
});

afterAll(() => session?.close());

test('axe finds nothing to mend before a school is selected, light and dark', async () => {
  expect(await examine(session.program.window)).toEqual([]);
  await beginScreens(session.program);
});

test.each(screens)('axe finds nothing to mend in: $name, light and dark', async (screen) => {
  await screen.show(session.program);
  expect.soft(await examine(session.program.window)).toEqual([]);
  await screen.leave(session.program);
});

test('axe would find targets that are too small and a text that is too faint', async () => {
  const { window } = session.program;
  await window.evaluate(() => {
    const faulty = document.createElement('aside');
    Object.assign(faulty.style, { position: 'fixed', zIndex: '9', background: '#fff' });
    for (const letter of ['a', 'b']) {
      const button = document.createElement('button');
      button.textContent = letter;
      Object.assign(button.style, { width: '12px', height: '12px' });
      faulty.append(button);
    }
    const words = document.createElement('p');
    words.textContent = 'Words that are hard to read';
    words.style.setProperty('color', '#bbb');
    faulty.append(words);
    document.querySelector('main')?.append(faulty);
  });
  const found = (await examine(window)).join('\n');
  expect(found).toContain('light: target-size');
  expect(found).toContain('light: color-contrast');
  expect(found).toContain('dark: color-contrast');
});

test('the window met no fault on the way', async () => {
  expect(await session.program.troubles()).toEqual([]);
});
