/** The step in which the text was laid that is pointed at: every part of the debrief shows it. */
import { createContext, useContext } from 'react';

const ChosenStep = createContext<number | undefined>(undefined);

export const ChosenStepProvider = ChosenStep.Provider;

export function useChosenStep(): number | undefined {
  return useContext(ChosenStep);
}
