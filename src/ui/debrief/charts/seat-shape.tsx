/** A seat's shape inside a drawing, its middle at the place; in the seat's colour, which the style sheet gives. */
import type { ReactNode } from 'react';
import type { SeatId } from '../../../engine/index.ts';
import { SEAT_SHAPES } from '../../widgets/seat-mark.tsx';

export function SeatShape({ seat, x, y, size }: { readonly seat: SeatId; readonly x: number; readonly y: number; readonly size: number }): ReactNode {
  return <path className="seat-shape" data-seat={seat} d={SEAT_SHAPES[seat]} transform={`translate(${x - size / 2} ${y - size / 2}) scale(${size / 24})`} />;
}
