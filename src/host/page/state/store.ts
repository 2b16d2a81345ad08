/** A value that can be watched: what React's `useSyncExternalStore` asks for, and no more. */
export class Store<T extends object> {
  #value: T;
  readonly #watchers = new Set<() => void>();

  constructor(initial: T) {
    this.#value = initial;
  }

  readonly get = (): T => this.#value;

  readonly watch = (watcher: () => void): (() => void) => {
    this.#watchers.add(watcher);
    return () => this.#watchers.delete(watcher);
  };

  /** Replaces some properties; watchers run at once. */
  change(part: Partial<T>): void {
    this.#value = { ...this.#value, ...part };
    for (const watcher of this.#watchers) watcher();
  }
}
