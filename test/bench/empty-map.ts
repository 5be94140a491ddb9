import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { _electron, type ElectronApplication, type Page } from 'playwright-core';
import { electronExecutable } from '../../electron/launch/electron-runtime.mjs';

/** A window with a map of MapLibre and nothing on it: what any map costs on this machine. */
export async function openEmptyMap(
  folder: string,
  { width, height }: { width: number; height: number },
): Promise<{ app: ElectronApplication; window: Page }> {
  const home = join(folder, 'empty-map');
  mkdirSync(home);
  const library = (file: string) =>
    pathToFileURL(resolve('node_modules', 'maplibre-gl', 'dist', file)).href;
  writeFileSync(
    join(home, 'package.json'),
    JSON.stringify({ name: 'empty-map', version: '1.0.0', main: 'main.cjs' }),
  );
  writeFileSync(
    join(home, 'page.html'),
    `<!doctype html><title>Empty map</title><link rel="stylesheet" href="${library('maplibre-gl.css')}">
     <style>html, body, #map { height: 100%; margin: 0 }</style><div id="map"></div>
     <script type="module">
       import { Map, setWorkerUrl } from '${library('maplibre-gl.mjs')}';
       setWorkerUrl('${library('maplibre-gl-worker.mjs')}');
       const layers = [{ id: 'ground', type: 'background', paint: { 'background-color': '#eee' } }];
       const map = new Map({ container: 'map', style: { version: 8, sources: {}, layers },
         center: [-96, 38], zoom: 3.5, attributionControl: false });
       map.once('idle', () => document.body.dataset.idle = 'true');
     </script>`,
  );
  writeFileSync(
    join(home, 'main.cjs'),
    `const { app, BrowserWindow } = require('electron');
     app.commandLine.appendSwitch('allow-file-access-from-files');
     app.setPath('userData', ${JSON.stringify(join(home, 'data'))});
     app.whenReady().then(() => new BrowserWindow({ width: ${width}, height: ${height}, useContentSize: true })
       .loadFile(__dirname + '/page.html'));`,
  );
  const app = await _electron.launch({ executablePath: electronExecutable(), args: [home] });
  const window = await app.firstWindow();
  await window.locator('[data-idle=true]').waitFor({ timeout: 60_000 });
  return { app, window };
}
