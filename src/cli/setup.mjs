// What runs before anything is installed, on any Node from 20.19: "npm start" and "npm test" begin here.
// It installs what is missing (packages, Node 24, a Chromium, a SpiderMonkey shell), then builds and serves
// the game, or runs every kind of test and adds up the results. It imports nothing that is not in Node.
// What can be expected to go wrong is said in a sentence (class Sentence), never with a stack trace.
// @ts-check
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { accessSync, constants, existsSync, mkdirSync, readFileSync, realpathSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const packages = join(root, 'node_modules');
const stampFile = join(packages, '.muscat-stamp');
const onWindows = process.platform === 'win32';
const minute = 60_000;
const wantedMajor = 24;

/** An expected failure: its message is all that the user needs to see. */
class Sentence extends Error {}

/** @typedef {{ name: string, passed: number, failed: number, skipped: readonly string[], milliseconds: number }} StageResult */

async function main() {
  /** @type {Record<string, (args: readonly string[]) => Promise<number>>} */
  const verbs = { install, start, test };
  const [verb = '', ...args] = process.argv.slice(2);
  try {
    const run = verbs[verb];
    if (run === undefined) throw new Sentence(`Say one of: ${Object.keys(verbs).join(', ')}.`);
    checkOwnNode();
    process.exitCode = await run(args);
  } catch (error) {
    if (!(error instanceof Sentence)) throw error;
    say(error.message);
    if (verb === 'test') say('0 passed, 1 failed');
    process.exitCode = 1;
  }
}

// ── The three verbs ─────────────────────────────────────────────────────────────────────────────────────

/** Installs packages, a Chromium and a SpiderMonkey shell, and says what it found. */
async function install() {
  const node = await installPackages();
  say(`Node: ${node}`);
  const chromium = await obtainChromium(node);
  say(`Chromium: ${chromium}`);
  const shell = await obtainSpiderMonkey();
  say(`SpiderMonkey: ${shell ?? 'none'}`);
  return 0;
}

/** Builds the page and serves it until it is stopped. */
async function start() {
  const node = await installPackages();
  say('Building the game …');
  const built = await runNode(node, [bin('vite'), 'build', '--logLevel', 'warn']);
  if (built !== 0) throw new Sentence('The game could not be built; the reason is printed above.');
  return await runNode(node, [join(root, 'src', 'cli', 'serve.ts'), join(root, 'dist')], { stopWithUs: true });
}

/**
 * Runs the stages in order, all of them even when one fails, and prints the sum as the last line.
 * `npm test -- lint unit` runs only those.
 * @param {readonly string[]} wanted
 */
async function test(wanted) {
  const names = Object.keys(stages);
  const unknown = wanted.filter((name) => !names.includes(name));
  if (unknown.length > 0) throw new Sentence(`There is no stage "${unknown.join('", "')}"; there are ${names.join(', ')}.`);
  const node = await installPackages();
  /** @type {StageResult[]} */
  const results = [];
  for (const name of names.filter((each) => wanted.length === 0 || wanted.includes(each))) {
    const began = Date.now();
    say(`\n== ${name} ${'='.repeat(90 - name.length)}`);
    const counts = await stages[name]?.(node).catch(asFailure);
    if (counts === undefined) continue;
    const result = { name, ...counts, milliseconds: Date.now() - began };
    results.push(result);
    say(describeStage(result));
  }
  for (const line of summarise(results)) say(line);
  return results.some((result) => result.failed > 0) ? 1 : 0;
}

// ── The stages of a test run ────────────────────────────────────────────────────────────────────────────

/** @typedef {Pick<StageResult, 'passed' | 'failed' | 'skipped'>} Counts */

/** @type {Record<string, (node: string) => Promise<Counts>>} */
const stages = {
  types: (node) => typesStage(node),
  lint: (node) => commandStage(node, [[bin('oxlint'), '--type-aware', '--deny-warnings']]),
  unit: async (node) => {
    const shell = await obtainSpiderMonkey();
    return await vitestStage(node, 'unit', shell === undefined ? {} : { MUSCAT_SPIDERMONKEY: shell });
  },
  browser: async (node) => vitestStage(node, 'browser', { CHROME_PATH: await obtainChromium(node) }),
};

/** Every tsconfig in its own run of the compiler: the pure rooms, the browser's rooms, everything.
 * @param {string} node */
function typesStage(node) {
  const projects = ['src/tsconfig.pure.json', 'src/tsconfig.browser.json', 'tsconfig.json'];
  return commandStage(node, projects.map((project) => [bin('typescript'), '-p', project]));
}

/**
 * One stage that counts as one: passed when every command ended with 0.
 * @param {string} node
 * @param {readonly (readonly string[])[]} commands
 * @returns {Promise<Counts>}
 */
async function commandStage(node, commands) {
  let failed = false;
  for (const args of commands) failed = (await runNode(node, args)) !== 0 || failed;
  return failed ? { passed: 0, failed: 1, skipped: [] } : { passed: 1, failed: 0, skipped: [] };
}

/**
 * One vitest project, counted by its JSON report.
 * @param {string} node
 * @param {string} project
 * @param {Record<string, string>} env
 * @returns {Promise<Counts>}
 */
async function vitestStage(node, project, env) {
  const folder = join(root, '.cache', `test-${process.pid}`);
  const report = join(folder, `${project}.json`);
  mkdirSync(folder, { recursive: true });
  try {
    const args = ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const code = await runNode(node, [bin('vitest'), ...args], { env });
    return countReport(existsSync(report) ? JSON.parse(readFileSync(report, 'utf8')) : undefined, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/**
 * Adds up a JSON report of vitest. A file that could not be loaded, a run without a single test, and a run
 * that ended badly although no test failed (an error outside any test, say) each count as one failure.
 * @param {{ testResults?: { status: string, assertionResults: { status: string, fullName: string }[] }[] } | undefined} report
 * @param {number} exitCode
 * @returns {Counts}
 */
export function countReport(report, exitCode) {
  const files = report?.testResults ?? [];
  const tests = files.flatMap((file) => file.assertionResults);
  const brokenFiles = files.filter((file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'));
  const passed = tests.filter((test) => test.status === 'passed').length;
  const failed = tests.filter((test) => test.status === 'failed').length + brokenFiles.length;
  const skipped = tests.filter((test) => test.status !== 'passed' && test.status !== 'failed').map((test) => test.fullName);
  const unexplained = failed === 0 && (passed === 0 || exitCode !== 0);
  return { passed, failed: unexplained ? 1 : failed, skipped };
}

/** @param {unknown} error @returns {Counts} */
function asFailure(error) {
  if (!(error instanceof Sentence)) throw error;
  say(error.message);
  return { passed: 0, failed: 1, skipped: [] };
}

/** @param {StageResult} result */
function describeStage({ name, passed, failed, skipped, milliseconds }) {
  const aside = skipped.length > 0 ? `, ${skipped.length} skipped` : '';
  return `${name}: ${passed} passed, ${failed} failed${aside} in ${(milliseconds / 1000).toFixed(1)} s`;
}

/**
 * The closing lines; the last one is the promised `N passed, N failed`.
 * @param {readonly StageResult[]} results
 */
export function summarise(results) {
  /** @param {'passed' | 'failed' | 'milliseconds'} key */
  const sum = (key) => results.reduce((total, result) => total + result[key], 0);
  return [
    `\n== all ${'='.repeat(87)}`,
    ...results.map(describeStage),
    ...results.flatMap(({ skipped }) => skipped.map((name) => `skipped: ${name}`)),
    `${(sum('milliseconds') / 1000).toFixed(1)} s in all`,
    `${sum('passed')} passed, ${sum('failed')} failed`,
  ];
}

// ── Packages and Node 24 ────────────────────────────────────────────────────────────────────────────────

function checkOwnNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 20 || (major === 20 && minor >= 19)) return;
  throw new Sentence(`This is Node ${process.versions.node}. The Muscat Channel needs Node 20.19 or newer: see https://nodejs.org.`);
}

/** Installs the packages unless they are those of package-lock.json, and returns the Node 24 to go on with. */
async function installPackages() {
  const stamp = packagesStamp();
  if (!existsSync(stampFile) || readFileSync(stampFile, 'utf8') !== stamp) {
    say('Installing the packages (half a minute or so) …');
    if ((await runNpm()) !== 0 && (!isRecent(process.versions.node) || (await runNpm('--ignore-scripts')) !== 0)) {
      throw new Sentence(
        'npm could not install the packages; its own message is above. Check the network and run the command again.\n' +
          `If it was the package "node" that failed, install Node ${wantedMajor} from https://nodejs.org: then that package is not needed.`,
      );
    }
  }
  const node = findNode();
  writeFileSync(stampFile, stamp);
  return node;
}

/** Changes when the lock file changes, or when node_modules was filled on another kind of machine. */
function packagesStamp() {
  const lock = readFileSync(join(root, 'package-lock.json'));
  return `${process.platform} ${process.arch} ${createHash('sha256').update(lock).digest('hex')}\n`;
}

/**
 * @param {readonly string[]} flags
 * @returns {Promise<number>}
 */
function runNpm(...flags) {
  // Windows does not let a running program be removed, and "npm ci" would remove the Node we run on.
  const inside = process.execPath.startsWith(packages + sep);
  const verb = onWindows && inside ? ['install', '--no-save'] : ['ci'];
  return run('npm', [...verb, '--no-audit', '--no-fund', '--loglevel=error', ...flags], {
    path: systemPath(),
    shell: onWindows,
    limit: 15 * minute,
  });
}

/** @param {string} version */
function isRecent(version) {
  return Number(version.replace(/^v/, '').split('.')[0]) >= wantedMajor;
}

/** The Node that came with the package "node", else our own if it is recent enough. */
function findNode() {
  const brought = join(packages, 'node', 'bin', onWindows ? 'node.exe' : 'node');
  const version = existsSync(brought) ? printedBy(brought, ['--version']) : undefined;
  if (version !== undefined && isRecent(version)) return brought;
  if (isRecent(process.versions.node)) return process.execPath;
  throw new Sentence(
    `The package "node" should have brought Node ${wantedMajor}, but ${version === undefined ? 'there is none in node_modules/node/bin' : `it brought ${version}`}.\n` +
      'Probably npm is set not to run install scripts (npm config get ignore-scripts). Allow them, delete node_modules and run the\n' +
      `command again; or install Node ${wantedMajor} from https://nodejs.org, which will then be used.`,
  );
}

/** The script behind a package's command, so that it can be run with the Node of our choice.
 * @param {string} name */
function bin(name) {
  const scripts = { vite: 'vite/bin/vite.js', vitest: 'vitest/vitest.mjs', typescript: 'typescript/bin/tsc', oxlint: 'oxlint/bin/oxlint', 'playwright-core': 'playwright-core/cli.js' };
  return join(packages, /** @type {Record<string, string>} */ (scripts)[name] ?? name);
}

// ── Chromium ────────────────────────────────────────────────────────────────────────────────────────────

/** Finds a Chromium or installs one.
 * @param {string} node */
async function obtainChromium(node) {
  const found = findChromium();
  if (found !== undefined) return found;
  say('No Chrome, Chromium or Edge found: installing one …');
  if (hasApt()) await installWithApt(['chromium', 'fonts-liberation']);
  const installed = findChromium();
  if (installed !== undefined) return installed;
  const extra = hasApt() ? ['--with-deps'] : [];
  await runNode(node, [bin('playwright-core'), 'install', ...extra, 'chromium'], { limit: 10 * minute });
  const downloaded = findChromium();
  if (downloaded !== undefined) return downloaded;
  throw new Sentence(
    'The browser tests need a Chromium and none could be found or installed. Install Google Chrome, Chromium or Microsoft Edge\n' +
      '(on Debian or Ubuntu: apt-get install chromium), or set CHROME_PATH to the program of one you have.',
  );
}

/** CHROME_PATH, else a Chrome, Chromium or Edge of the system, else one that Playwright downloaded earlier. */
export function findChromium() {
  const given = process.env['CHROME_PATH'];
  if (given !== undefined && given !== '') {
    if (answers(given)) return given;
    throw new Sentence(`CHROME_PATH is ${given}, but no browser answers there. Correct it, or unset it to have one looked for.`);
  }
  return [...chromiumPlaces(), ...playwrightPlaces()].find(answers);
}

/** @returns {string[]} */
function chromiumPlaces() {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (onWindows) {
    const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((name) => process.env[name] ?? []);
    const programs = ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'];
    return programs.flatMap((program) => folders.map((folder) => join(folder, program)));
  }
  const names = ['google-chrome', 'google-chrome-stable', 'chrome', 'chromium', 'chromium-browser', 'microsoft-edge', 'microsoft-edge-stable'];
  return [...names.flatMap(onPath), '/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge'];
}

/** @returns {string[]} */
function playwrightPlaces() {
  try {
    return [createRequire(join(root, 'package.json'))('playwright-core').chromium.executablePath()];
  } catch {
    return []; // not installed yet, or a system that Playwright has no browser for
  }
}

/** Whether the program is there and starts: Ubuntu's "chromium-browser", for one, may be only a signpost.
 * @param {string} program */
function answers(program) {
  if (!isProgram(program)) return false;
  return onWindows || printedBy(program, ['--version']) !== undefined;
}

// ── SpiderMonkey ────────────────────────────────────────────────────────────────────────────────────────

const spiderMonkeys = ['js102', 'js115', 'js128', 'js140'];

/** Finds a SpiderMonkey shell, or installs one where apt-get can. Elsewhere there may be none. */
async function obtainSpiderMonkey() {
  const found = findSpiderMonkey();
  if (found !== undefined || !hasApt()) return found;
  say('No SpiderMonkey shell found: installing one …');
  for (const name of spiderMonkeys) {
    if (!(await installWithApt([`libmozjs-${name.slice(2)}-dev`]))) continue;
    const installed = findSpiderMonkey();
    if (installed !== undefined) return installed;
  }
  say('apt-get has no SpiderMonkey shell here; the tests that need one will say so.');
  return undefined;
}

/** MUSCAT_SPIDERMONKEY, else the first SpiderMonkey shell on the path. */
export function findSpiderMonkey() {
  const given = process.env['MUSCAT_SPIDERMONKEY'];
  const places = given !== undefined && given !== '' ? [given] : spiderMonkeys.flatMap(onPath);
  return places.find((place) => isProgram(place) && printedBy(place, ['-e', 'print(1 + 1)'])?.trim() === '2');
}

// ── apt-get ─────────────────────────────────────────────────────────────────────────────────────────────

/** Whether packages of the system can be installed: root on Debian, Ubuntu or the like. */
export function hasApt() {
  return process.platform === 'linux' && process.getuid?.() === 0 && onPath('apt-get').length > 0;
}

let aptIsUpdated = false;

/**
 * @param {readonly string[]} names
 * @returns {Promise<boolean>}
 */
async function installWithApt(names) {
  const options = ['-qq', '-o', 'DPkg::Lock::Timeout=300', '-o', 'Dpkg::Use-Pty=0'];
  const settings = { env: { DEBIAN_FRONTEND: 'noninteractive' }, limit: 10 * minute, quiet: true };
  if (!aptIsUpdated) {
    aptIsUpdated = (await run('apt-get', [...options, 'update'], settings)) === 0;
    if (!aptIsUpdated) say('"apt-get update" failed; trying with the lists that are there.');
  }
  const code = await run('apt-get', [...options, 'install', '-y', '--no-install-recommends', ...names], settings);
  if (code !== 0) say(`"apt-get install ${names.join(' ')}" failed.`);
  return code === 0;
}

// ── Programs ────────────────────────────────────────────────────────────────────────────────────────────

/** The folders of the search path, without those that npm puts there for us. */
function systemPath() {
  return (process.env['PATH'] ?? '').split(delimiter).filter((folder) => folder !== '' && !folder.startsWith(packages));
}

/** Where the search path has a program of this name: nowhere or one place.
 * @param {string} name @returns {string[]} */
function onPath(name) {
  return systemPath().map((folder) => join(folder, name)).filter(isProgram).slice(0, 1);
}

/** @param {string} file */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** What a program prints when it ends well; nothing when it does not.
 * @param {string} program @param {readonly string[]} args @returns {string | undefined} */
function printedBy(program, args) {
  const { status, stdout } = spawnSync(program, args, { encoding: 'utf8', timeout: minute });
  return status === 0 ? stdout.trim() : undefined;
}

/** @typedef {{ env?: Record<string, string>, path?: readonly string[], shell?: boolean, quiet?: boolean, limit?: number, stopWithUs?: boolean }} RunOptions */

/**
 * Runs a script with Node 24, which its own child processes then find first on the path too.
 * @param {string} node
 * @param {readonly string[]} args
 * @param {RunOptions} [options]
 */
function runNode(node, args, options = {}) {
  const path = [dirname(node), join(packages, '.bin'), ...systemPath()];
  const limit = options.stopWithUs === true ? 0 : 25 * minute;
  return run(node, args, { limit, path, ...options });
}

/**
 * Runs a program in the root folder and gives its exit code. One that hangs is stopped at the limit (in
 * milliseconds; 0 is none). The output of a quiet one is shown only when it fails. With stopWithUs the
 * program gets a channel, and ends by itself when we are gone.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {RunOptions} options
 * @returns {Promise<number>}
 */
function run(program, args, { env = {}, path = systemPath(), shell = false, quiet = false, limit = 0, stopWithUs = false }) {
  const { promise, resolve } = later();
  const pathName = Object.keys(process.env).find((name) => name.toUpperCase() === 'PATH') ?? 'PATH'; // "Path" on Windows
  const output = quiet ? 'pipe' : 'inherit';
  const child = spawn(program, [...args], {
    cwd: root,
    env: { ...process.env, ...env, [pathName]: path.join(delimiter) },
    shell,
    stdio: stopWithUs ? ['inherit', output, output, 'ipc'] : ['ignore', output, output],
  });
  let printed = '';
  child.stdout?.on('data', (chunk) => (printed += chunk));
  child.stderr?.on('data', (chunk) => (printed += chunk));
  const timer = limit > 0 ? setTimeout(stopIt, limit) : undefined;
  const forward = () => child.kill('SIGTERM');
  // Ctrl-C reaches the child by itself; we only wait for it to end.
  const wait = () => {};
  process.on('SIGTERM', forward).on('SIGINT', wait);
  child.on('error', (error) => finish(1, `${program} could not be started: ${error.message}`));
  child.on('close', (code) => finish(code ?? 1));
  return promise;

  function stopIt() {
    say(`${program} ${args[0] ?? ''} did not end within ${limit / minute} minutes and was stopped.`);
    child.kill('SIGTERM');
    setTimeout(() => child.kill('SIGKILL'), 10_000).unref();
  }

  /** @param {number} code @param {string} [reason] */
  function finish(code, reason) {
    clearTimeout(timer);
    process.off('SIGTERM', forward).off('SIGINT', wait);
    if (code !== 0 && printed !== '') say(printed.trimEnd().split('\n').slice(-20).join('\n'));
    if (reason !== undefined) say(reason);
    resolve(code);
  }
}

/** A promise that is settled from outside (Promise.withResolvers is newer than Node 20). */
function later() {
  /** @type {(code: number) => void} */
  let resolve = () => {};
  /** @type {Promise<number>} */
  const promise = new Promise((settle) => (resolve = settle));
  return { promise, resolve };
}

/** @param {string} line */
function say(line) {
  process.stdout.write(`${line}\n`);
}

// Last, so that everything above is defined; and only when run, since tests import parts of this file.
if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await main();
