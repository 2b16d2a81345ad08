import type { FormatTarget } from "../format/formatTarget";
import { customProperty } from "../format/formatProperty";
import { editFormat } from "../format/writeFormat";
import { invalidArgument } from "../state/notFound";

export const styleProperty = customProperty("style", "Normal");

/** Gives cells a named style: its fonts and fills over their own. @throws HostError InvalidArgument */
export function applyStyle(target: FormatTarget, name: string): void {
  const wanted = String(name).toLowerCase().replaceAll(" ", "");
  const found = target.$book.styles.find(
    (style) => style.name.toLowerCase().replaceAll(" ", "") === wanted,
  );
  if (!found) throw invalidArgument();
  editFormat(target, () => ({
    style: found.style,
    custom: { ...found.custom, style: found.name },
  }));
}
