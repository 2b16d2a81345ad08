/** The order of a font's elements that every reader accepts: ECMA-376 part 1, §18.8.22, as Excel writes it. */
const ORDER = [
  "b",
  "i",
  "strike",
  "condense",
  "extend",
  "outline",
  "shadow",
  "u",
  "vertAlign",
  "sz",
  "color",
  "name",
  "family",
  "charset",
  "scheme",
];

const FONT = /<font>(.*?)<\/font>/gs;
const ELEMENT = /<(\w+)[^>]*\/>/g;

const rank = (element: string): number => ORDER.indexOf(/^<(\w+)/.exec(element)?.[1] ?? "");

/**
 * Puts the elements of every font of styles.xml in order. The library writes the name last, which
 * Excel tolerates and Microsoft's own validator does not.
 */
export const orderFonts = (styles: string): string =>
  styles.replace(FONT, (_, content: string) => {
    const elements = content.match(ELEMENT) ?? [];
    return `<font>${[...elements].sort((one, other) => rank(one) - rank(other)).join("")}</font>`;
  });
