/** The order that the schema prescribes inside a font (CT_Font, ECMA-376 part 1, §18.8.22). */
const order = [
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
const rank = (element: string): number => order.indexOf(/^<(\w+)/.exec(element)?.[1] ?? "");

/** Puts the parts of every font of `xl/styles.xml` in order: the writer puts colour before size. */
export function orderFonts(styles: string): string {
  return styles.replace(/<font>([^]*?)<\/font>/g, (_, inside: string) => {
    const parts = inside.match(/<[^>]+>/g) ?? [];
    return `<font>${parts.sort((a, b) => rank(a) - rank(b)).join("")}</font>`;
  });
}
