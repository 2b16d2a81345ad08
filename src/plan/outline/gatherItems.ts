import { readRoles, type Roles } from "../cells/readRoles";
import type { DraftHeading } from "../draft";
import { splitUnits } from "../cells/splitUnits";
import { readHeaderCell } from "../table/readHeaderCell";
import { namesLead } from "./namesLead";
import { plainHeadings } from "./plainHeadings";
import { readFields } from "./readFields";
import { isUnitList } from "./roleSentence";
import type { OutlineLine } from "./readLines";
import { withoutClosing } from "./withoutClosing";
import { withoutFrame } from "./withoutFrame";

const MAX_HEADING = 60;

/** An item with all its lines. */
export interface OutlineItem {
  readonly no: number | null;
  readonly row: number;
  readonly lines: string[];
  /** What the headings above it say of who does what they head. */
  shared: Roles;
}

/** The items of a list, the headings among them, and the lines above. */
export interface Gathered {
  readonly preamble: string[];
  readonly items: readonly OutlineItem[];
  readonly headings: readonly DraftHeading[];
}

const NONE: Roles = { leads: [], supports: [] };

/** Where every item is one line, what follows the last one closes the text and is not its own. */
function withoutTail(items: readonly OutlineItem[]): readonly OutlineItem[] {
  const last = items.at(-1);
  const single = items.length > 2 && items.slice(0, -1).every(({ lines }) => lines.length === 1);
  return single && last
    ? [...items.slice(0, -1), { ...last, lines: last.lines.slice(0, 1) }]
    : items;
}

/** 建设内容：… behind a point's own number, which then says nothing. */
const isLabelled = (text: string): boolean => {
  const label = /^([\u4e00-\u9fa5]{2,12})[:：]/.exec(text)?.[1];
  return label !== undefined && readHeaderCell(label) !== null;
};

/** （以上由县水利局负责）: a line below several items that says whose they all are. */
const ABOVE = /^[（(]?(?:以上|上述)[^，,。；;\d]{0,8}?由([^。]{3,60}?)[）)]?[。；;]?$/;

/** 市教育局牵头的任务, 市教育局（3项）: a heading that says whose the items below it are. */
const HEADED_BY =
  /^([^，,。；;：:（(\d]{3,20}?)(?:(?:牵头|负责|主办|承办)(?:的|实施|办理|落实)*(?:重点|民生)?(?:工作|任务|项目|事项|实事)?)?(?:[（(]\d+[项件个][)）])?[：:]?$/;

/** Leads that headings name for all below them: an inner heading's before an outer one's. */
class SharedRoles {
  private readonly stack: { readonly rank: number; readonly roles: Roles }[] = [];

  /** Notes a heading and returns its name without the bodies that it names. */
  open(name: string, text: string, rank: number): string {
    while ((this.stack.at(-1)?.rank ?? -1) >= rank) this.stack.pop();
    const plain = name.replace(/[：:]$/, "");
    const body = HEADED_BY.exec(text)?.[1] ?? "";
    if (isUnitList(body))
      this.stack.push({ rank, roles: { leads: splitUnits(body), supports: [] } });
    if (!namesLead(name)) return plain;
    const { content, roles } = readFields(name);
    if (roles.leads.length === 0 || content === "") return plain;
    this.stack.push({ rank, roles });
    return content.replace(/[：:。；;]$/, "");
  }

  /** Notes a line below a heading and above its first item. */
  add(line: string, rank: number): void {
    const { roles } = readFields(line);
    if (roles.leads.length > 0) this.stack.push({ rank, roles });
  }

  get now(): Roles {
    return this.stack.at(-1)?.roles ?? NONE;
  }
}

/** Gathers the lines of each item of `style`; lines of an outer style between items are headings. */
export function gatherItems(all: readonly OutlineLine[], style: number): Gathered {
  const lines = withoutClosing(withoutFrame(all, style), style);
  const preamble: string[] = [];
  const items: OutlineItem[] = [];
  const headings: DraftHeading[] = [];
  const shared = new SharedRoles();
  let open = false;
  const plain = plainHeadings(lines, style);
  let since = 0;
  for (const line of lines) {
    const { row, style: own, no, text, printed } = line;
    const above = own === null ? ABOVE.exec(printed)?.[1] : undefined;
    if (above !== undefined && namesLead(above)) {
      const roles = readRoles(above);
      for (const item of items.slice(since)) item.shared = roles;
      since = items.length;
      continue;
    }
    const heading = plain.has(line) ? style : own !== null && own < style ? own : null;
    if (own === style && heading === null) {
      items.push({ no, row, lines: [text], shared: shared.now });
      open = true;
    } else if (heading !== null) {
      if (printed.length <= MAX_HEADING)
        headings.push({
          name: shared.open(printed, text, heading),
          rank: heading,
          row,
          before: items.length,
        });
      since = items.length;
      open = false;
    } else if (open) items.at(-1)?.lines.push(own !== null && isLabelled(text) ? text : printed);
    else if (headings.length > 0 && namesLead(printed)) shared.add(printed, style);
    else if (items.length === 0) preamble.push(printed);
  }
  return { preamble, items: withoutTail(items), headings };
}
