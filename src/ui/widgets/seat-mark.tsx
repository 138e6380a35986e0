/** A seat's shape in its colour: square, circle, eight-pointed star. Always beside the seat's name, so it says nothing by itself. */
import type { ReactNode } from 'react';
import type { SeatId } from '../../engine/index.ts';

const SHAPES: Readonly<Record<SeatId, string>> = {
  us: 'M4 4h16v16H4z',
  iran: 'M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 0 1 0-19z',
  oman: 'M12 1l3.2 3.3h4.6v4.5L23 12l-3.2 3.2v4.6h-4.6L12 23l-3.2-3.2H4.2v-4.6L1 12l3.2-3.2V4.3h4.6z',
};

export function SeatMark({ seat }: { readonly seat: SeatId }): ReactNode {
  return <svg className="seat-mark" data-seat={seat} viewBox="0 0 24 24" aria-hidden="true"><path d={SHAPES[seat]} /></svg>;
}

export { SHAPES as SEAT_SHAPES };
