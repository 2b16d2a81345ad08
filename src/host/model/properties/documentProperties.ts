import type { Book } from "../state/book";
import { CustomPropertyCollection } from "./customPropertyCollection";

/** https://learn.microsoft.com/javascript/api/excel/excel.documentproperties */
export class DocumentProperties {
  static readonly api = { name: "DocumentProperties", navigations: ["custom"] };

  constructor(private readonly book: Book) {}

  get title(): string {
    return this.book.properties.title;
  }
  set title(value: string) {
    this.book.properties.title = value;
  }
  get subject(): string {
    return this.book.properties.subject;
  }
  set subject(value: string) {
    this.book.properties.subject = value;
  }
  get author(): string {
    return this.book.properties.author;
  }
  set author(value: string) {
    this.book.properties.author = value;
  }
  get keywords(): string {
    return this.book.properties.keywords;
  }
  set keywords(value: string) {
    this.book.properties.keywords = value;
  }
  get comments(): string {
    return this.book.properties.comments;
  }
  set comments(value: string) {
    this.book.properties.comments = value;
  }
  get category(): string {
    return this.book.properties.category;
  }
  set category(value: string) {
    this.book.properties.category = value;
  }
  get manager(): string {
    return this.book.properties.manager;
  }
  set manager(value: string) {
    this.book.properties.manager = value;
  }
  get company(): string {
    return this.book.properties.company;
  }
  set company(value: string) {
    this.book.properties.company = value;
  }
  get lastAuthor(): string {
    return this.book.properties.lastAuthor;
  }
  get revisionNumber(): number {
    return this.book.properties.revisionNumber;
  }
  set revisionNumber(number: number) {
    this.book.properties.revisionNumber = number;
  }
  get creationDate(): string {
    return this.book.properties.creationDate;
  }
  get custom(): CustomPropertyCollection {
    return new CustomPropertyCollection(this.book);
  }
}
