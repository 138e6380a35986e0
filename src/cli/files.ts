/**
 * Reading and writing files, with the environment's refusals as values.
 * Invariant: never more than the stated bytes are read; a file is replaced in one step or not at all.
 */
import { access, constants, open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { err, ok, type Result } from '../engine/index.ts';
import type { Complaint } from './complaint.ts';

/** A file's text, cut off after `mostBytes`: whoever reads it has a lower limit and says so. */
export async function readText(path: string, mostBytes: number): Promise<Result<string, Complaint>> {
  try {
    if (!(await stat(path)).isFile()) return err({ id: 'cli.misuse.not-a-file', values: { file: path } });
    const handle = await open(path, 'r');
    try {
      const { size } = await handle.stat();
      const buffer = Buffer.alloc(Math.min(size, mostBytes));
      const { bytesRead } = await handle.read(buffer, 0, buffer.length, 0);
      return ok(buffer.toString('utf8', 0, bytesRead));
    } finally {
      await handle.close();
    }
  } catch (error) {
    return err(fileComplaint(error, path));
  }
}

/** Whether a file could be written at this path, as far as can be told beforehand. */
export async function checkWritable(path: string): Promise<Result<true, Complaint>> {
  try {
    const folder = await stat(dirname(path));
    if (!folder.isDirectory()) return err({ id: 'cli.misuse.no-folder', values: { file: path } });
    const there = await stat(path).catch(() => undefined);
    if (there?.isFile() === false) return err({ id: 'cli.misuse.not-a-file', values: { file: path } });
    await access(dirname(path), constants.W_OK);
    return ok(true);
  } catch (error) {
    return err(codeOf(error) === 'ENOENT' ? { id: 'cli.misuse.no-folder', values: { file: path } } : fileComplaint(error, path));
  }
}

/** Writes beside the file, then puts it in its place. */
export async function writeText(path: string, text: string): Promise<Result<true, Complaint>> {
  const beside = `${path}.${process.pid}.part`;
  try {
    await writeFile(beside, text);
    await rename(beside, path);
    return ok(true);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    return err(fileComplaint(error, path));
  }
}

const KNOWN: Readonly<Record<string, string>> = {
  ENOENT: 'cli.misuse.no-file', ENOTDIR: 'cli.misuse.no-file', EISDIR: 'cli.misuse.not-a-file', EACCES: 'cli.misuse.no-access', EPERM: 'cli.misuse.no-access',
  ENAMETOOLONG: 'cli.misuse.name-too-long', ENOSPC: 'cli.misuse.disk-full', EROFS: 'cli.misuse.no-access',
};

function fileComplaint(error: unknown, file: string): Complaint {
  const code = codeOf(error);
  const id = KNOWN[code];
  return id === undefined ? { id: 'cli.misuse.file', values: { file, code } } : { id, values: { file } };
}

/** Node's code of an error: ENOENT, ERR_INVALID_ARG_VALUE (a path with a zero in it). */
function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : 'unknown';
}
