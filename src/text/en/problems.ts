/** Problems of scenario files: `problem.CODE` and, where there is one, `problem.CODE.hint`. */
export const problems: Readonly<Record<string, string>> = {};
