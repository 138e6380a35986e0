/** The live line under the mediator's text: what is missing, else what kind of accord it would make, and what a framework takes besides when that is near. */
import type { ReactNode } from 'react';
import { accordKindOf, combineTerms, type Observation, type Rejection, type Rules, type Terms } from '../../engine/index.ts';
import { useSpeaker } from '../frame/speaker-context.tsx';
import { nearFramework } from './short-of-framework.ts';

type BridgeSumProps = { readonly rules: Rules; readonly now: Observation; readonly terms: Terms; readonly missing: readonly Rejection[] };

export function BridgeSum({ rules, now, terms, missing }: BridgeSumProps): ReactNode {
  const speaker = useSpeaker();
  const { say } = speaker;
  if (missing.length > 0) return <p className="sum">{missing.map((rejection) => speaker.rejection(rejection)).join(' ')}</p>;
  const whole = combineTerms(rules, now.inForce, terms);
  if (accordKindOf(rules, whole) === 'framework') return <p className="sum">{say('ui.bridge.kind.framework')}</p>;
  const short = nearFramework(rules, whole);
  return <p className="sum">{say('ui.bridge.kind.interim')}{short !== undefined && ` ${say('ui.sum.short', { missing: speaker.terms(short) })}`}</p>;
}
