/** What is left of the room, by ending. The words beside it say it all. */
import type { ReactNode } from 'react';
import type { Ending } from '../../engine/index.ts';

export function EndingPicture({ ending }: { readonly ending: Ending }): ReactNode {
  return <div className="ending-picture" data-ending={ending} aria-hidden="true" />;
}
