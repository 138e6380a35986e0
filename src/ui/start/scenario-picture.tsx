/** The picture on a scenario's card: where it takes place. */
import type { ReactNode } from 'react';

export function ScenarioPicture({ scenario }: { readonly scenario: string }): ReactNode {
  return <span className="scenario-picture" data-scenario={scenario} aria-hidden="true" />;
}
