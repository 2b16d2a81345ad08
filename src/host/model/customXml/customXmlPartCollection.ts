import { Collection } from "../collection";
import type { Book } from "../state/book";
import { invalidArgument } from "../state/notFound";
import { CustomXmlPart, namespaceOf } from "./customXmlPart";
import { CustomXmlPartScopedCollection } from "./customXmlPartScopedCollection";

/** https://learn.microsoft.com/javascript/api/excel/excel.customxmlpartcollection */
export class CustomXmlPartCollection extends Collection<CustomXmlPart> {
  static readonly api = { name: "CustomXmlPartCollection" };

  constructor(private readonly book: Book) {
    super();
  }

  $items(): CustomXmlPart[] {
    return this.book.customXmlParts.map((part) => new CustomXmlPart(this.book, part));
  }

  /** @throws HostError InvalidArgument when it is not an element */
  add(xml: string): CustomXmlPart {
    if (!/^\s*</.test(xml) || !/>\s*$/.test(xml)) throw invalidArgument();
    const part = { id: this.book.ids.next(), xml };
    this.book.customXmlParts.push(part);
    this.book.dirty = true;
    return new CustomXmlPart(this.book, part);
  }

  getByNamespace(namespaceUri: string): CustomXmlPartScopedCollection {
    const parts = this.book.customXmlParts.filter((part) => namespaceOf(part.xml) === namespaceUri);
    return new CustomXmlPartScopedCollection(
      parts.map((part) => new CustomXmlPart(this.book, part)),
    );
  }
}
