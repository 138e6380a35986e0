/** The picture on a scenario's card: where it takes place. A scenario that we do not know has one of any house. */
import type { ReactNode } from 'react';
import firstContact from '../../../assets/art/card-first-contact.svg';
import other from '../../../assets/art/card-other.svg';
import rome from '../../../assets/art/card-rome-second-round.svg';

const PICTURES: Readonly<Record<string, string>> = { 'first-contact': firstContact, 'rome-second-round': rome };

export function ScenarioPicture({ scenario }: { readonly scenario: string }): ReactNode {
  return <span className="scenario-picture" aria-hidden="true"><img src={PICTURES[scenario] ?? other} alt="" width="480" height="200" /></span>;
}
