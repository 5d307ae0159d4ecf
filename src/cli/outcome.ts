/** Exit codes: done, the input was refused or has errors, wrong usage. */
export type ExitCode = 0 | 1 | 2;

/** What a command prints on stdout (one JSON document, or a table as it is), says on stderr, and exits with. */
export type Outcome = Readonly<{ document: unknown; table?: string; message: string | null; code: ExitCode }>;

/** Where a command runs: the project's folder and the folder that it was called from, and today as an ISO date. */
export type Place = Readonly<{ root: string; from: string; today: string }>;

/** A command that was called wrongly; `part` is what was not understood, or is missing. */
export const wrongUsage = (part: string): Outcome => ({
  document: undefined,
  message: `Gọi sai, hoặc không đọc được: ${part === '' ? 'thiếu tên lệnh' : part}`,
  code: 2,
});
