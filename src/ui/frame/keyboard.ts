/**
 * The page's keys: which there are now, what they are for, and which one a stroke means.
 * Not here: React (keys.ts) and the list that is shown (keys-dialog.tsx).
 * Invariant: a single character never acts while somebody writes, or when the player wants none of that.
 */

/** A key of the page. `key` is what a keyboard event calls it: `m`, `?`, `Escape`, `ArrowLeft`. */
export type PageKey = {
  readonly key: string;
  /** Id of the message that says what it does. */
  readonly label: string;
  readonly handle: () => void;
};

/** A stroke, as far as it matters here; a KeyboardEvent fits. */
export type Stroke = { readonly key: string; readonly ctrlKey: boolean; readonly altKey: boolean; readonly metaKey: boolean; readonly isComposing?: boolean };

/** Where the stroke fell, and what the player likes. */
export type Situation = {
  /** The focus is in something that takes text or letters. */
  readonly writing: boolean;
  /** What has the focus uses this key itself: the space bar presses a button, arrows move in a list. */
  readonly taken: boolean;
  /** A dialog is open over the page. */
  readonly dialog: boolean;
  readonly singleKeys: boolean;
};

export type Keyboard = {
  /** Adds a key until the returned function is called. The latest of several with the same key acts. */
  readonly add: (key: PageKey) => () => void;
  /** Every key that acts now, in the order in which they came. */
  readonly list: () => readonly PageKey[];
  /** Acts, where the stroke means something now; says whether it did. */
  readonly press: (stroke: Stroke, situation: Situation) => boolean;
};

export function createKeyboard(): Keyboard {
  const keys: PageKey[] = [];
  const acting = (wanted: string): PageKey | undefined => keys.findLast(({ key }) => key === wanted);
  return {
    add(key) {
      keys.push(key);
      return () => {
        const at = keys.indexOf(key);
        if (at >= 0) keys.splice(at, 1);
      };
    },
    list: () => keys.filter((key) => acting(key.key) === key),
    press(stroke, { writing, taken, dialog, singleKeys }) {
      if (stroke.ctrlKey || stroke.altKey || stroke.metaKey || stroke.isComposing === true || dialog || taken) return false;
      const key = isCharacter(stroke.key) ? stroke.key.toLowerCase() : stroke.key;
      if (isCharacter(key) && (writing || !singleKeys)) return false;
      const found = acting(key);
      found?.handle();
      return found !== undefined;
    },
  };
}

/** The space bar is none; everything else is called by a word of at least two letters: `Escape`, `F1`. */
const isCharacter = (key: string): boolean => /^\S$/u.test(key);
