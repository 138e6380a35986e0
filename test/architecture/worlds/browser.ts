// What must and must not exist where the browser's rooms are compiled (src/tsconfig.browser.json). Never run.

export function absentFromBrowserRooms(): readonly unknown[] {
  return [
    // @ts-expect-error no Node
    process,
    // @ts-expect-error no Node
    Buffer,
    // @ts-expect-error no Node
    setImmediate,
  ];
}

export const presentInBrowserRooms: readonly unknown[] = [window, document, console, setTimeout];
