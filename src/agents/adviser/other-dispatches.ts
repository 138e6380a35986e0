/** Dispatches that differ from one in something other than its actions, where there are too few of those to choose from. */
import type { Dispatch, DispatchChoices } from '../../engine/index.ts';

export function otherDispatches(command: Dispatch, { questions, formats, families }: DispatchChoices): readonly Dispatch[] {
  const { responses, confidences, request } = command;
  return [
    ...(confidences.length > 0 ? [{ ...command, confidences: [] }] : []),
    ...questions.flatMap(({ event, responses: open }) => open.map((response) => (
      { ...command, responses: responses.map((given) => (given.event === event ? { event, response } : given)) }
    ))),
    ...formats.map((format) => ({ ...command, request: { ...request, format } })),
    ...families.map((family) => ({ ...command, request: { ...request, families: request.families.filter((one) => one !== family) } })),
  ];
}
