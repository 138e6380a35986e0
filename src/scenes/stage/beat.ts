/** One movement of a film: what a scene shows of something that happened. */
export type Beat = {
  /** How long it takes at speed 1. */
  readonly milliseconds: number;
  /** Starts the movement; it must be over after `milliseconds`, which are already those of the chosen speed. */
  readonly start: (milliseconds: number) => void;
};
