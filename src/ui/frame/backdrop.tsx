/** The house by the sea at night, behind every screen that is not a round. It says nothing that must be known. */
import type { ReactNode } from 'react';
import house from '../../../assets/art/title.svg';

export function Backdrop({ dimmed = false }: { readonly dimmed?: boolean }): ReactNode {
  return <div className="backdrop" data-dimmed={dimmed} aria-hidden="true"><img src={house} alt="" /></div>;
}
