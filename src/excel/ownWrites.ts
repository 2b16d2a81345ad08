/** How long after a write its events may still arrive. */
const ECHO_MS = 1500;

let writing = 0;
let lastWrite = -Infinity;

/** Carries out a write of ours and remembers it, so that its own events are not taken for somebody's. */
export async function noteOwnWrite<Answer>(write: () => Promise<Answer>): Promise<Answer> {
  writing += 1;
  try {
    return await write();
  } finally {
    writing -= 1;
    lastWrite = performance.now();
  }
}

/** Whether a change that is reported now may be the echo of a write of ours. */
export const mayBeOwnWrite = (): boolean => writing > 0 || performance.now() - lastWrite < ECHO_MS;
