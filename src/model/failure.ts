/** What the user can mend. `code` is stable and documented; the message says what and where, the hint what to do. */
export class UserError extends Error {
  readonly code: string;
  readonly hint: string;

  constructor(code: string, message: string, hint: string, cause?: unknown) {
    super(message, { cause });
    this.name = 'UserError';
    this.code = code;
    this.hint = hint;
  }
}

/** Exit codes of every command (DESIGN §4). */
export const exitCodes = {
  clean: 0,
  findings: 1,
  usage: 2,
  incomplete: 3,
  bug: 70,
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
