/**
 * The pipe between the host and one add-in page. Over `postMessage` the page has checked origin and source before
 * a message comes through; a test connects two ends in memory.
 */
export interface Channel {
  post(text: string): void;
  /** Answers how to stop listening. */
  onMessage(listener: (text: string) => void): () => void;
}
