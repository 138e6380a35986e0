/**
 * The game's colours and faces, read from the document's tokens: one source for papers and scenes.
 * Not here: their values (assets/look/tokens.css).
 */

export type Look = {
  /** CSS text of a token: `css('world-lamp')`. */
  css(token: string): string;
  /** The same as a number 0xRRGGBB, for Phaser. Throws for a token that is not a colour in #rrggbb. */
  colour(token: string): number;
};

export function readLook(root: Element = document.documentElement): Look {
  const style = getComputedStyle(root);
  const css = (token: string): string => style.getPropertyValue(`--${token}`).trim();
  return {
    css,
    colour(token) {
      const text = css(token);
      if (!/^#[0-9a-f]{6}$/i.test(text)) throw new Error(`the token --${token} is "${text}", not a colour #rrggbb`);
      return Number.parseInt(text.slice(1), 16);
    },
  };
}
