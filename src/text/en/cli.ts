/** What the command line says. */
export const cli: Readonly<Record<string, string>> = {};
