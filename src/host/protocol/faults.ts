/** Ways the host can be told to refuse or disturb, so that an add-in's answer to each can be tried. */
export type Faults = {
  /** Somebody types in a cell: every request is refused. */
  cellEditMode: boolean;
  /** Requests of more than this many bytes are refused; 5 MB in Excel on the web. */
  maxRequestBytes: number;
  /** Answers of more than this many bytes are refused. */
  maxResponseBytes: number;
  /** The batch stops at this action, counted from 0 among those that write. */
  failAtWrite: number | undefined;
  /** Milliseconds before each answer. */
  delay: number;
  /** Runs once before the next request: another author's edit between two batches. */
  beforeNextRequest: (() => void | Promise<void>) | undefined;
};

const FIVE_MEGABYTES = 5 * 1024 * 1024;

export const noFaults = (): Faults => ({
  cellEditMode: false,
  maxRequestBytes: FIVE_MEGABYTES,
  maxResponseBytes: FIVE_MEGABYTES,
  failAtWrite: undefined,
  delay: 0,
  beforeNextRequest: undefined,
});
