import type { Book } from "../state/book";

/** One part as the book keeps it. */
export type XmlPart = { id: string; xml: string };

/** https://learn.microsoft.com/javascript/api/excel/excel.customxmlpart */
export class CustomXmlPart {
  static readonly api = { name: "CustomXmlPart" };

  constructor(
    private readonly book: Book,
    private readonly part: XmlPart,
  ) {}

  get $id(): string {
    return this.part.id;
  }
  get id(): string {
    return this.part.id;
  }
  get namespaceUri(): string {
    return namespaceOf(this.part.xml);
  }

  getXml(): string {
    return this.part.xml;
  }

  setXml(xml: string): void {
    this.part.xml = xml;
    this.book.dirty = true;
  }

  delete(): void {
    this.book.customXmlParts.splice(this.book.customXmlParts.indexOf(this.part), 1);
  }
}

/** The namespace of the root element. */
export function namespaceOf(xml: string): string {
  const root = /<([A-Za-z_][\w.-]*)(?::[\w.-]+)?(\s[^<>]*)?\/?>/.exec(
    xml.replace(/<[?!][^<>]*>/g, ""),
  );
  const prefix = root?.[0].includes(":") ? /^<([\w.-]+):/.exec(root[0])?.[1] : undefined;
  const attribute = prefix === undefined ? "xmlns" : `xmlns:${prefix}`;
  return (
    new RegExp(`\\s${attribute}\\s*=\\s*["']([^"']*)["']`).exec(
      root?.[2] ?? root?.[0] ?? "",
    )?.[1] ?? ""
  );
}
