/** A table's name (or none, inside the table) and what stands between the brackets. */
const structured = /([\p{L}_\\][\p{L}\p{N}_.]*)?\[((?:[^[\]]|\[[^[\]]*\])*)\]/gu;

/** Rewrites the structured references of a formula; undefined leaves one as it is. Texts in quotes stay. */
export function rewriteStructured(
  formula: string,
  rewrite: (table: string, body: string) => string | undefined,
): string {
  if (!formula.includes("[")) return formula;
  return formula
    .split(/("[^"]*")/)
    .map((piece) =>
      piece.startsWith('"')
        ? piece
        : piece.replace(
            structured,
            (text, name: string | undefined, body: string) => rewrite(name ?? "", body) ?? text,
          ),
    )
    .join("");
}

const thisRow = /^(?:@|\[?#this row\]?\s*,?)\s*/i;

/** True for "@Column" and "[#This Row],[Column]". */
export const isThisRow = (body: string): boolean => thisRow.test(body);

/** The columns a body names, from first to last; undefined when it names none. */
export function columnsOf(body: string): [first: string, last: string] | undefined {
  const rest = body.replace(thisRow, "");
  const bracketed = [...rest.matchAll(/\[([^[\]]*)\]/g)]
    .map(([, inner]) => inner ?? "")
    .filter((inner) => !inner.startsWith("#"));
  const [first, last = first] = bracketed;
  if (first !== undefined && last !== undefined) return [first, last];
  const plain = rest.trim();
  return plain === "" || plain.startsWith("#") || plain.startsWith("[")
    ? undefined
    : [plain, plain];
}

/** Names columns of a body anew: `name` gets each as it is written. */
export function renameColumns(body: string, name: (column: string) => string): string {
  if (!body.includes("[")) return body.startsWith("#") || body.startsWith("@") ? body : name(body);
  return body.replace(/\[([^[\]#][^[\]]*)\]/g, (_text, inner: string) => `[${name(inner)}]`);
}
