/**
 * Files from outside, and games of scenarios that do not come with the page. Needs YAML and the scenario's schema,
 * so it is only ever imported lazily.
 */
export { openFile, type OpenedFile } from '../record/index.ts';
export { parseScenario } from '../scenario/index.ts';
