// One measurement of this run.
export type Row = {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  /** What it is measured against, in the same run and the same unit. */
  readonly peer?: string;
  readonly peerValue?: number;
  /** value ÷ peerValue */
  readonly ratio?: number;
};

export function alone(name: string, value: number, unit: string): Row {
  return { name, value: rounded(value), unit };
}

export function against(row: Row, peer: { readonly name: string; readonly value: number }): Row {
  return { ...row, peer: peer.name, peerValue: rounded(peer.value), ratio: rounded(row.value / peer.value) };
}

/** Four significant digits: no measurement here is better than that. */
const rounded = (value: number): number => Number(value.toPrecision(4));

export function medianOf(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.trunc(values.length / 2)] ?? Number.NaN;
}
