/** What a browser has and jsdom has not. Imported before anything that looks for it. */
import { TextDecoder, TextEncoder } from "node:util";

Object.assign(globalThis, { TextDecoder, TextEncoder });

window.matchMedia ??= (media) =>
  Object.assign(new EventTarget(), { media, matches: false }) as unknown as MediaQueryList;

window.ResizeObserver ??= class {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
};

Element.prototype.scrollIntoView ??= () => undefined;
Element.prototype.scrollTo ??= () => undefined;

// A virtual list draws what fits into its height, and nothing is laid out here.
Object.defineProperties(HTMLElement.prototype, {
  clientHeight: { get: () => 6_000 },
  clientWidth: { get: () => 320 },
  offsetHeight: { get: () => 100 },
});
