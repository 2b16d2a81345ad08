import type { Nullable } from "@univerjs/core";
import { invalidArgument } from "../state/notFound";

/** The colour names of HTML that Excel takes, in the form it answers them. */
const named: Readonly<Record<string, string>> = {
  aqua: "#00FFFF",
  beige: "#F5F5DC",
  black: "#000000",
  blue: "#0000FF",
  brown: "#A52A2A",
  coral: "#FF7F50",
  crimson: "#DC143C",
  cyan: "#00FFFF",
  darkblue: "#00008B",
  darkgray: "#A9A9A9",
  darkgreen: "#006400",
  darkorange: "#FF8C00",
  darkred: "#8B0000",
  fuchsia: "#FF00FF",
  gold: "#FFD700",
  gray: "#808080",
  green: "#008000",
  grey: "#808080",
  indigo: "#4B0082",
  ivory: "#FFFFF0",
  khaki: "#F0E68C",
  lavender: "#E6E6FA",
  lightblue: "#ADD8E6",
  lightcoral: "#F08080",
  lightgray: "#D3D3D3",
  lightgreen: "#90EE90",
  lightpink: "#FFB6C1",
  lightyellow: "#FFFFE0",
  lime: "#00FF00",
  magenta: "#FF00FF",
  maroon: "#800000",
  navy: "#000080",
  olive: "#808000",
  orange: "#FFA500",
  orangered: "#FF4500",
  orchid: "#DA70D6",
  pink: "#FFC0CB",
  plum: "#DDA0DD",
  purple: "#800080",
  red: "#FF0000",
  royalblue: "#4169E1",
  salmon: "#FA8072",
  silver: "#C0C0C0",
  skyblue: "#87CEEB",
  steelblue: "#4682B4",
  tan: "#D2B48C",
  teal: "#008080",
  tomato: "#FF6347",
  turquoise: "#40E0D0",
  violet: "#EE82EE",
  wheat: "#F5DEB3",
  white: "#FFFFFF",
  yellow: "#FFFF00",
  yellowgreen: "#9ACD32",
};

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
  const known = named[text.toLowerCase()];
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
