// Global set-up of the browser tests: builds and serves the page once. Tests get it with
// `inject('pageUrl')` and `inject('pageFolder')` from vitest.
import type { TestProject } from 'vitest/node';
import { buildAndServe } from './serve.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Address of the built page, with a closing slash. */
    pageUrl: string;
    /** Folder of the built page. */
    pageFolder: string;
  }
}

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const page = await buildAndServe();
  project.provide('pageUrl', page.url);
  project.provide('pageFolder', page.folder);
  return () => page.close();
}
