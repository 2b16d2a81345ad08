import type { FormatTarget } from "../format/formatTarget";
import { customProperty } from "../format/formatProperty";
import { editFormat } from "../format/writeFormat";
import { invalidArgument } from "../state/notFound";

/** `Excel.BuiltInStyle` where it is not the style's name without its blanks. */
const otherNames: Readonly<Record<string, string>> = {
  wholecomma: "comma[0]",
  wholedollar: "currency[0]",
  hlink: "hyperlink",
  hlinktrav: "followedhyperlink",
  sheettitle: "title",
};

/** A style's name in one spelling: "Heading1" and "Heading 1", "Accent1_20" and "20% - Accent1". */
export function styleKey(name: string): string {
  const bare = String(name).toLowerCase().replaceAll(" ", "");
  const shade = /^(accent\d)_(\d\d)$/.exec(bare);
  return shade ? `${shade[2]}%-${shade[1]}` : (otherNames[bare] ?? bare);
}

export const styleProperty = customProperty("style", "Normal");

/** Gives cells a named style: its fonts and fills over their own. @throws HostError InvalidArgument */
export function applyStyle(target: FormatTarget, name: string): void {
  const wanted = styleKey(name);
  const found = target.$book.styles.find((style) => styleKey(style.name) === wanted);
  if (!found) throw invalidArgument();
  editFormat(target, () => ({
    style: found.style,
    custom: { ...found.custom, style: found.name },
  }));
}
