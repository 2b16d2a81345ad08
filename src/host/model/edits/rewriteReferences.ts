import { formatArea, parseAddress, quoteSheet } from "../state/address";
import type { Area } from "../state/area";
import type { UniverEngine } from "../state/univerEngine";

/** Where the cells of a reference lie afterwards; undefined when they are gone. */
export type Relocate = (sheetName: string | undefined, area: Area) => Area | undefined;

const REFERENCE_NODE = 4;

/**
 * Rewrites the references of a formula. What is not a reference (names, texts, functions) stays as it is written;
 * a reference whose cells are gone becomes #REF!.
 */
export function rewriteReferences(
  formula: string,
  lexer: UniverEngine["lexer"],
  relocate: Relocate,
): string {
  return rewriteTokens(formula, lexer, (token) => relocated(token, relocate));
}

/** Rewrites each reference of a formula as it is written. */
export function rewriteTokens(
  formula: string,
  lexer: UniverEngine["lexer"],
  rewrite: (token: string) => string,
): string {
  const nodes = lexer.sequenceNodesBuilder(formula);
  if (!nodes) return formula;
  const parts = nodes.map((node) => {
    if (typeof node === "string") return node;
    return Number(node.nodeType) === REFERENCE_NODE ? spaced(node.token, rewrite) : node.token;
  });
  return `=${parts.join("")}`;
}

/** A token comes with the blanks that follow it: they stay. */
function spaced(token: string, rewrite: (token: string) => string): string {
  const reference = token.trimEnd();
  return rewrite(reference) + token.slice(reference.length);
}

function relocated(token: string, relocate: Relocate): string {
  const reference = parseAddress(token);
  if (!reference) return token;
  const moved = relocate(reference.sheet, reference.area);
  const sheet = reference.sheet === undefined ? "" : `${quoteSheet(reference.sheet)}!`;
  if (!moved) return `${sheet}#REF!`;
  return `${sheet}${withMarks(token.slice(token.lastIndexOf("!") + 1), moved)}`;
}

/** Keeps the "$" marks where they stood. */
function withMarks(original: string, area: Area): string {
  const [first = "", second = first] = original.split(":");
  const plain = formatArea(area).split(":");
  const from = plain[0] ?? "";
  const to = plain[1] ?? (original.includes(":") ? from : undefined);
  return to === undefined ? marked(first, from) : `${marked(first, from)}:${marked(second, to)}`;
}

function marked(original: string, plain: string): string {
  const letters = /[A-Z]+/i.exec(plain)?.[0] ?? "";
  const digits = /\d+/.exec(plain)?.[0] ?? "";
  const column = letters && original.startsWith("$") ? `$${letters}` : letters;
  const row = digits && /\$\d/.test(original) ? `$${digits}` : digits;
  return column + row;
}
