/** What the deal zone's chart and its key both draw: the hatching of what mistrust took, and the doors. */
import type { ReactNode } from 'react';
import type { ZoneDoor } from './zone-table.ts';

export function ZoneHatch({ id }: { readonly id: string }): ReactNode {
  return (
    <defs>
      <pattern id={id} width={7} height={7} patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <line className="hatch-line" x1={0} x2={0} y1={0} y2={7} />
      </pattern>
    </defs>
  );
}

/** A frame that one can see through, a crossed one, and a seal. */
const SIGNS: Readonly<Record<ZoneDoor['kind'], string>> = {
  opened: 'M-5-6H5V6H-5zM-5-6L1-3V8L-5 6',
  closed: 'M-5-6H5V6H-5zM-5-6L5 6M5-6L-5 6',
  signed: 'M0-7L7 0L0 7L-7 0z',
};

export function DoorSign({ kind, x, y }: { readonly kind: ZoneDoor['kind']; readonly x: number; readonly y: number }): ReactNode {
  return <path className="door-sign" data-kind={kind} d={SIGNS[kind]} transform={`translate(${x} ${y})`} />;
}
