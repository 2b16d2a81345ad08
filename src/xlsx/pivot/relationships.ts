import { element } from "./xml";

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

export type RelationshipKind =
  "worksheet" | "pivotTable" | "pivotCacheDefinition" | "pivotCacheRecords";

/** One line of a .rels part. */
export interface Relationship {
  readonly id: string;
  readonly kind: string;
  /** The part it leads to, from the root of the archive. */
  readonly target: string;
  /** The line as it is written. */
  readonly text: string;
}

/** Where a part's relationships stand: xl/workbook.xml → xl/_rels/workbook.xml.rels. */
export const relsPath = (part: string): string => part.replace(/([^/]+)$/, "_rels/$1.rels");

const EMPTY = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}"></Relationships>`;

/** An attribute of an element's opening tag. */
export function attribute(tag: string, name: string): string | null {
  const found = new RegExp(`\\s${name}=(?:"([^"]*)"|'([^']*)')`).exec(tag);
  return found?.[1] ?? found?.[2] ?? null;
}

function resolved(part: string, target: string): string {
  if (target.startsWith("/")) return target.slice(1);
  const path = part.split("/").slice(0, -1);
  for (const step of target.split("/")) {
    if (step === "..") path.pop();
    else if (step !== ".") path.push(step);
  }
  return path.join("/");
}

/** Reads the relationships of a part. */
export const readRelationships = (part: string, rels: string | null): Relationship[] =>
  [...(rels ?? "").matchAll(/<Relationship\s[^>]*>/g)].map(([text]) => ({
    id: attribute(text, "Id") ?? "",
    kind: (attribute(text, "Type") ?? "").split("/").pop() ?? "",
    target: resolved(part, attribute(text, "Target") ?? ""),
    text,
  }));

/** Adds a relationship; gives the new part and the id that it got. */
export function addRelationship(
  rels: string | null,
  kind: RelationshipKind,
  target: string,
): { readonly rels: string; readonly id: string } {
  const text = rels ?? EMPTY;
  const taken = new Set(readRelationships("", text).map(({ id }) => id));
  let number = taken.size + 1;
  while (taken.has(`rId${number}`)) number += 1;
  const id = `rId${number}`;
  const line = element("Relationship", { Id: id, Type: `${OFFICE}/${kind}`, Target: `/${target}` });
  const open = text.replace(/<Relationships([^>]*)\/>/, "<Relationships$1></Relationships>");
  return { rels: open.replace("</Relationships>", `${line}</Relationships>`), id };
}
