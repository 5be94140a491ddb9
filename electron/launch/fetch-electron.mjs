/**
 * Run by electron-download.mjs under the project's own Node: puts Electron's .zip file into the
 * cache of Electron's own downloader (@electron/get), which honours ELECTRON_MIRROR and the like,
 * checks the sum, and takes what is in the cache already. Only the transfer is ours: it gives up
 * when nothing comes, however slow the whole may be, and says how far it is.
 *
 * Arguments: milliseconds to the first answer, milliseconds of silence after it.
 */
import { createWriteStream } from 'node:fs';
import { createRequire } from 'node:module';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { inCheckout } from './checkout.mjs';

const [firstAnswerMs = 10_000, silenceMs = 60_000] = process.argv.slice(2).map(Number);
const fromElectron = createRequire(inCheckout('node_modules', 'electron', 'package.json'));
const { version } = fromElectron('./package.json');
const { downloadArtifact } = await import(fromElectron.resolve('@electron/get'));

/** A mirror may carry builds of its own. The names are those of electron/install.js. */
const usesSumsOfMirror =
  process.env.electron_use_remote_checksums || process.env.npm_config_electron_use_remote_checksums;

/**
 * @param {string} url
 * @param {string} file
 */
async function download(url, file) {
  const stop = new AbortController();
  let timer = setTimeout(() => stop.abort(new Error('no answer')), firstAnswerMs);
  try {
    const answer = await fetch(url, { signal: stop.signal });
    if (!answer.ok || !answer.body) throw new Error(`answer ${answer.status}`);
    const total = Number(answer.headers.get('content-length') ?? 0);
    let received = 0;
    await pipeline(
      Readable.fromWeb(/** @type {import('node:stream/web').ReadableStream} */ (answer.body)),
      async function* watch(chunks) {
        for await (const chunk of chunks) {
          clearTimeout(timer);
          timer = setTimeout(() => stop.abort(new Error('the transfer stopped')), silenceMs);
          received += chunk.length;
          process.send?.({ received, total });
          yield chunk;
        }
      },
      createWriteStream(file),
      { signal: stop.signal },
    );
  } catch (error) {
    throw new Error(`${new URL(url).host}: ${causeOf(stop.signal.reason ?? error)}`);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * fetch hides the reason ("getaddrinfo ENOTFOUND …") in a cause.
 *
 * @param {unknown} error
 * @returns {string}
 */
function causeOf(error) {
  if (!(error instanceof Error)) return String(error);
  return error.cause ? causeOf(error.cause) : error.message;
}

try {
  await downloadArtifact({
    version,
    artifactName: 'electron',
    platform: process.platform,
    arch: process.arch,
    cacheRoot: process.env.electron_config_cache,
    checksums: usesSumsOfMirror ? undefined : fromElectron('./checksums.json'),
    downloader: { download },
  });
} catch (error) {
  console.error(causeOf(error));
  process.exitCode = 1;
}
