// A small static server for the built page: what "npm start" shows, and what browser tests and pictures open.
// Only files under its root, only GET and HEAD, only this machine unless HOST says otherwise.
import { spawn } from 'node:child_process';
import { createReadStream, existsSync, realpathSync } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createSpeaker } from '../text/index.ts';

export interface ServerOptions {
  /** The folder to serve. */
  readonly root: string;
  /** 0 (the default) takes any free port. */
  readonly port?: number;
  readonly host?: string;
  /** The address's path at which the folder appears, `/` or `/some/where/`. */
  readonly base?: string;
}

export interface RunningServer {
  /** The address of the page, with its closing slash. */
  readonly url: string;
  close(): Promise<void>;
}

const localHost = '127.0.0.1';

/** Serves a folder; fails with the error of `listen` (`EADDRINUSE`, `EACCES`) where the port cannot be had. */
export async function startServer({ root, port = 0, host = localHost, base = '/' }: ServerOptions): Promise<RunningServer> {
  const server = createServer((request, response) => {
    answer({ root, base }, request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  await listen(server, port, host);
  const { port: actual } = server.address() as AddressInfo;
  const name = host === localHost ? 'localhost' : host;
  return { url: `http://${name}:${actual}${base}`, close: () => close(server) };
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.m4a': 'audio/mp4',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.ogg': 'audio/ogg',
  '.opus': 'audio/ogg',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webm': 'audio/webm',
  '.webmanifest': 'application/manifest+json',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.yaml': 'text/yaml; charset=utf-8',
};

type Place = Required<Pick<ServerOptions, 'root' | 'base'>>;

async function answer(place: Place, request: IncomingMessage, response: ServerResponse): Promise<void> {
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(response, 405, 'Only GET and HEAD.');
  const file = fileOf(place, request.url ?? '/');
  const found = file === undefined ? undefined : await stat(file).catch(() => undefined);
  if (file === undefined || found?.isFile() !== true) return refuse(response, 404, 'There is no such file.');
  response.writeHead(200, {
    'Content-Type': types[extname(file)] ?? 'application/octet-stream',
    'Content-Length': found.size,
    'Cache-Control': 'no-cache',
    'X-Content-Type-Options': 'nosniff',
  });
  if (request.method === 'HEAD') response.end();
  else createReadStream(file).on('error', () => response.destroy()).pipe(response);
}

/** The file that an address names, or nothing when it is no address inside the folder. */
function fileOf({ root, base }: Place, address: string): string | undefined {
  const path = decode(address.split(/[?#]/, 1)[0] ?? '/');
  if (path === undefined || path.includes('\0') || !path.startsWith(base)) return undefined;
  const inside = path.slice(base.length);
  const file = normalize(join(root, inside === '' || inside.endsWith('/') ? `${inside}index.html` : inside));
  return file.startsWith(normalize(root) + sep) ? file : undefined;
}

function decode(path: string): string | undefined {
  try {
    return decodeURIComponent(path);
  } catch {
    return undefined;
  }
}

function refuse(response: ServerResponse, status: number, reason: string): void {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8' }).end(`${reason}\n`);
}

function listen(server: Server, port: number, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject).listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

// ── Run by "npm start" ──────────────────────────────────────────────────────────────────────────────────

const usualPort = 4173;
const { say } = createSpeaker({ language: 'en' });

async function main(root: string): Promise<void> {
  const port = wantedPort(process.env['PORT']);
  if (port === undefined) return fail(say('cli.serve.port', { given: process.env['PORT'] ?? '' }));
  const server = await serveAt(root, port).catch((error: NodeJS.ErrnoException) => error);
  if (server instanceof Error) return fail(sayWhy(server, port));
  process.stdout.write(`${say('cli.serve.address', { url: server.url })}\n${say('cli.serve.stop')}\n`);
  openBrowser(server.url);
  for (const signal of ['SIGINT', 'SIGTERM', 'disconnect']) process.once(signal, () => process.exit(0));
}

/** The port that PORT names, the usual one where it names none; nothing where it names no port. */
function wantedPort(text: string | undefined): number | 'usual' | undefined {
  if (text === undefined || text === '') return 'usual';
  return /^\d{1,5}$/.test(text) && Number(text) <= 65535 ? Number(text) : undefined;
}

/** A port that was asked for is that one or none; in place of the usual one, when it is taken, any will do. */
async function serveAt(root: string, port: number | 'usual'): Promise<RunningServer> {
  const host = process.env['HOST'] ?? localHost;
  if (port !== 'usual') return await startServer({ root, host, port });
  return await startServer({ root, host, port: usualPort }).catch(() => startServer({ root, host }));
}

function sayWhy(error: NodeJS.ErrnoException, port: number | 'usual'): string {
  if (error.code === 'EADDRINUSE') return say('cli.serve.taken', { port });
  if (error.code === 'EACCES') return say('cli.serve.forbidden', { port });
  return say('cli.serve.failed', { reason: error.message });
}

function openBrowser(url: string): void {
  const { CI, DISPLAY, WAYLAND_DISPLAY } = process.env;
  if (CI !== undefined) return;
  const onDesktop = process.platform === 'darwin' || process.platform === 'win32' || Boolean(DISPLAY ?? WAYLAND_DISPLAY);
  if (!onDesktop) return;
  const [program, ...args] = { darwin: ['open'], win32: ['cmd', '/c', 'start', '""'] }[process.platform as string] ?? ['xdg-open'];
  if (program === undefined) return;
  spawn(program, [...args, url], { stdio: 'ignore', detached: true })
    .on('error', () => {}) // no such program: the address is printed anyway
    .unref();
}

function fail(reason: string): void {
  process.stderr.write(`${reason}\n`);
  process.exitCode = 1;
}

if (process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const root = process.argv[2] ?? 'dist';
  if (existsSync(join(root, 'index.html'))) await main(root);
  else fail(say('cli.serve.no-page', { folder: root }));
}
