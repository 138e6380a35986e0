// The SpiderMonkey shell that golden records are re-run in, beside V8. Where set-up can install one it must be
// there; where it cannot be had (no root, no apt-get) the test says so in words.
import { findSpiderMonkey, hasApt } from '../../src/cli/setup.mjs';

export type SpiderMonkey = { readonly kind: 'found'; readonly shell: string } | { readonly kind: 'absent'; readonly reason: string };

/** Finds the shell. Throws where it is absent although it could be installed: that would be a silent skip. */
export function spiderMonkey(): SpiderMonkey {
  const shell = findSpiderMonkey();
  if (shell !== undefined) return { kind: 'found', shell };
  if (hasApt()) {
    throw new Error('No SpiderMonkey shell (js102 of the package libmozjs-102-dev) found. "npm run setup" installs it.');
  }
  return { kind: 'absent', reason: 'No SpiderMonkey shell on this machine, and no apt-get to install one: not checked in a second engine.' };
}
