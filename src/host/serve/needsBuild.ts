import { existsSync, readdirSync, statSync } from "node:fs";
import path from "node:path";

/** The newest change below a file or folder, as milliseconds; 0 where nothing is. */
function newest(target: string): number {
  if (!existsSync(target)) return 0;
  const entry = statSync(target);
  if (!entry.isDirectory()) return entry.mtimeMs;
  return Math.max(0, ...readdirSync(target).map((name) => newest(path.join(target, name))));
}

/** Whether any of `products` is missing or older than something below `sources`. */
export function needsBuild(products: string[], sources: string[]): boolean {
  if (!products.every((product) => existsSync(product))) return true;
  const oldest = Math.min(...products.map((product) => statSync(product).mtimeMs));
  return sources.some((source) => newest(source) > oldest);
}
