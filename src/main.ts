// Composition root of the browser game: the only file that sees every room. So far it only shows a heading.

allowOwnScripts();

const app = document.querySelector('#app');
const heading = document.createElement('h1');
heading.textContent = 'The Muscat Channel';
app?.replaceChildren(heading);

/**
 * The page's policy (vite.config.ts) lets no address become a script or worker unless this policy agrees:
 * only files of the page's own origin do.
 */
function allowOwnScripts(): void {
  const { trustedTypes } = globalThis as {
    trustedTypes?: { createPolicy(name: string, rules: { createScriptURL(address: string): string }): unknown };
  };
  trustedTypes?.createPolicy('default', {
    createScriptURL(address) {
      if (new URL(address, location.href).origin === location.origin) return address;
      throw new TypeError(`Not a script of this page: ${address}`);
    },
  });
}
