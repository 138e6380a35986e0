/** The table as seen from slightly above: a trapezoid, and points on it. Pure. */

export type Tabletop = {
  readonly farY: number;
  readonly nearY: number;
  /** Thickness of the front edge below `nearY`. */
  readonly edge: number;
  readonly farLeft: number;
  readonly farRight: number;
  readonly nearLeft: number;
  readonly nearRight: number;
};

/** `across` runs 0 to 1 from left to right, `depth` 0 to 1 from the far to the near edge. */
export function pointOn(top: Tabletop, across: number, depth: number): { readonly x: number; readonly y: number } {
  const left = top.farLeft + (top.nearLeft - top.farLeft) * depth;
  const right = top.farRight + (top.nearRight - top.farRight) * depth;
  return { x: left + (right - left) * across, y: top.farY + (top.nearY - top.farY) * depth };
}

/** How large a thing looks at that depth, beside one at the near edge. */
export function scaleAt(top: Tabletop, depth: number): number {
  const far = top.farRight - top.farLeft;
  const near = top.nearRight - top.nearLeft;
  return (far + (near - far) * depth) / near;
}
