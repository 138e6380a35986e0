// What must not exist where the pure rooms are compiled (src/tsconfig.pure.json). Each line below is an
// error there; if one stops being an error, "@ts-expect-error" itself becomes one. Never run.

export function absentFromPureRooms(): readonly unknown[] {
  return [
    // @ts-expect-error no page
    window,
    // @ts-expect-error no page
    document,
    // @ts-expect-error no log
    console,
    // @ts-expect-error no clock
    setTimeout,
    // @ts-expect-error no clock
    performance,
    // @ts-expect-error no network
    fetch,
    // @ts-expect-error no Node
    process,
    // @ts-expect-error no Node
    Buffer,
  ];
}
