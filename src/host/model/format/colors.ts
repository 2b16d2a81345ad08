import type { Nullable } from "@univerjs/core";
import { invalidArgument } from "../state/notFound";
import { colorNames } from "./colorNames";

/** "#rrggbb" or a name, as "#RRGGBB". @throws HostError InvalidArgument */
export function readColor(input: unknown): string {
  const text = String(input).trim();
  if (/^#?[0-9a-f]{6}$/i.test(text)) return `#${text.replace("#", "").toUpperCase()}`;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short)
    return `#${short
      .slice(1)
      .map((digit) => digit.repeat(2))
      .join("")}`.toUpperCase();
  const known = colorNames[text.toLowerCase()];
  if (known === undefined) throw invalidArgument();
  return known;
}

/** A colour as Univer keeps it ("rgb(1,2,3)", "#abc"), as the API answers it. */
export function showColor(stored: Nullable<string>, fallback: string): string {
  if (!stored) return fallback;
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(stored);
  if (!parts) return stored.toUpperCase();
  return `#${parts
    .slice(1, 4)
    .map((part) => Number(part).toString(16).padStart(2, "0"))
    .join("")}`.toUpperCase();
}
