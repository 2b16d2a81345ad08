const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const NAMESPACE = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const BATCH = 200;

const MARKUP = /[&<>]/g;
/** What XML cannot carry, and what would be taken for its escape. */
const FORBIDDEN = /[\p{Cc}\uFFFE\uFFFF]|_(?=x[0-9A-Fa-f]{4}_)/gu;
const ALLOWED = new Set(["\t", "\n"]);

const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
};

const escapeForbidden = (character: string): string =>
  ALLOWED.has(character)
    ? character
    : `_x${character.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`;

/** Text as the content of an element of a workbook: characters that XML forbids are written _xHHHH_ (ECMA-376, ST_Xstring). */
export const escapeXml = (text: string): string =>
  text
    .replace(FORBIDDEN, escapeForbidden)
    .replace(MARKUP, (character) => ENTITIES[character] ?? character);

/** The texts of a workbook, each kept once. */
export class SharedStrings {
  private readonly indexes = new Map<string, number>();
  private used = 0;

  /** Index of a text. */
  add(text: string): number {
    this.used++;
    const known = this.indexes.get(text);
    if (known !== undefined) return known;
    const index = this.indexes.size;
    this.indexes.set(text, index);
    return index;
  }

  /** The part sharedStrings.xml. */
  *toXml(): Generator<Uint8Array> {
    const encoder = new TextEncoder();
    yield encoder.encode(
      `${XML}<sst xmlns="${NAMESPACE}" count="${this.used}" uniqueCount="${this.indexes.size}">`,
    );
    let batch: string[] = [];
    for (const text of this.indexes.keys()) {
      batch.push(`<si><t xml:space="preserve">${escapeXml(text)}</t></si>`);
      if (batch.length < BATCH) continue;
      yield encoder.encode(batch.join(""));
      batch = [];
    }
    yield encoder.encode(`${batch.join("")}</sst>`);
  }
}
