/** Why an agent chose: `reason.KIND`. */
export const reasons: Readonly<Record<string, string>> = {};
