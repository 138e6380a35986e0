/** Scripts by name, for whom they are, and as policies. Not levels: nobody is offered them as opponents. */
import type { Policy } from '../policy.ts';
import { PRINCIPAL_TRICKS } from './of-principals.ts';
import { MEDIATOR_TRICKS } from './of-the-mediator.ts';
import { tricked } from './script.ts';

export const PRINCIPAL_SCRIPTS: readonly string[] = Object.keys(PRINCIPAL_TRICKS);
export const MEDIATOR_SCRIPTS: readonly string[] = Object.keys(MEDIATOR_TRICKS);

export const SCRIPTS: ReadonlyMap<string, Policy> = new Map(Object.entries({ ...PRINCIPAL_TRICKS, ...MEDIATOR_TRICKS }).map(([name, tricks]) => [name, tricked(tricks)]));
