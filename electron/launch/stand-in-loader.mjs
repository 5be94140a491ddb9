/**
 * Runs inside the Electron stand-in, in the place of Electron's default app, which it lacks: starts
 * the program that is named on the command line, as "electron <folder or file>" does. The order of
 * the steps follows Electron's own default_app/main.ts.
 */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { app } from 'electron';

/**
 * What the default app uses and Electron's types leave out.
 *
 * @typedef {Electron.App & { setVersion(version: string): void, setAppPath(folder: string): void }}
 *   DefaultApp
 */
const program = /** @type {DefaultApp} */ (app);

/** Playwright hands its preparation over by "-r". */
const required = [];
let place = '';
for (let at = 1; at < process.argv.length && place === ''; at += 1) {
  const argument = process.argv[at] ?? '';
  if (argument === '-r' || argument === '--require') {
    at += 1;
    required.push(process.argv[at] ?? '');
  } else if (!argument.startsWith('-')) {
    place = path.resolve(argument);
  }
}

Object.defineProperty(process, 'defaultApp', { value: true, enumerable: true });
const require = createRequire(import.meta.url);
for (const module of required) require(module);

try {
  // The await matters: Electron holds "ready" back only until this module is evaluated.
  await import(pathToFileURL(describeProgram()).href);
} catch (error) {
  console.error(error);
  app.exit(1);
}

/** Gives the program its name, version and folder; tells where its main file is. */
function describeProgram() {
  if (!existsSync(place)) throw new Error(`There is no program at "${place}" to start.`);
  if (statSync(place).isFile()) {
    program.setAppPath(path.dirname(place));
    return place;
  }
  const description = JSON.parse(readFileSync(path.join(place, 'package.json'), 'utf8'));
  program.setVersion(description.version ?? '0.0.0');
  program.setName(description.productName ?? description.name ?? 'Electron');
  program.setAppPath(place);
  return path.join(place, description.main ?? 'index.js');
}
