/** What is left of the room, by ending. The words beside it say it all. */
import type { ReactNode } from 'react';
import framework from '../../../assets/art/ending-framework.svg';
import interim from '../../../assets/art/ending-interim.svg';
import suspended from '../../../assets/art/ending-suspended.svg';
import war from '../../../assets/art/ending-war.svg';
import type { Ending } from '../../engine/index.ts';

const PICTURES: Readonly<Record<Ending, string>> = { framework, interim, suspended, war };

export function EndingPicture({ ending }: { readonly ending: Ending }): ReactNode {
  return <div className="ending-picture" aria-hidden="true"><img src={PICTURES[ending]} alt="" width="480" height="240" /></div>;
}
