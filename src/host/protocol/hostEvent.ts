/** An event as the wire carries it: who listens is the client's affair. */
export type HostEvent = { type: number; target: string; args: Record<string, unknown> };

/** What the protocol needs of the object model behind it. */
export interface HostModel {
  /** The object every path begins at. */
  readonly root: object;
  /** Brings computed values up to date; undefined when they are. */
  settle(): Promise<void> | undefined;
  /** Told when a client keeps an object beyond its batch, or lets it go. */
  keep(object: object, kept: boolean): void;
  /** Gives every event to the listener; answers how to stop. */
  onEvent(listener: (event: HostEvent) => void): () => void;
  /** A batch ended: what was suspended until the next sync resumes. */
  endBatch(): void;
}
