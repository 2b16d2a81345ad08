/** Where a line stands in ordered lists: how deep, and as which. */
export interface ListItem {
  /** 1 for an outermost list. */
  readonly depth: number;
  readonly no: number;
}

/**
 * Follows the ordered lists of a page. A list that is broken by paragraphs goes on counting, as
 * automatic numbers do in the document that it came from.
 */
export class OrderedLists {
  private readonly stack: boolean[] = [];
  private readonly counts: number[] = [];
  private item: ListItem | null = null;

  private get depth(): number {
    return this.stack.filter((ordered) => ordered).length;
  }

  open(tag: string, start: string | undefined): void {
    if (tag === "ol" || tag === "ul") this.stack.push(tag === "ol");
    const from = Number(start);
    if (tag === "ol" && Number.isSafeInteger(from)) this.counts[this.depth - 1] = from - 1;
    if (tag !== "li" || this.stack.at(-1) !== true) return;
    const { depth } = this;
    const no = (this.counts[depth - 1] ?? 0) + 1;
    this.counts[depth - 1] = no;
    this.counts.length = depth;
    this.item = { depth, no };
  }

  close(tag: string): void {
    if (tag === "ol" || tag === "ul") this.stack.pop();
  }

  /** The place of the line that ends here: of the lines of an item only the first has one. */
  takeItem(): ListItem | null {
    const { item } = this;
    this.item = null;
    return item;
  }
}
