/** What the page says: headings, buttons, labels, hints. */
export const ui: Readonly<Record<string, string>> = {};
