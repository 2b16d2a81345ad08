import { isErrorValue } from "../cells/isErrorValue";
import { readNumber } from "../cells/readNumber";
import { namesRoles, readRoles, type Roles } from "../cells/readRoles";
import { withoutPeople } from "../cells/withoutPeople";
import type { Draft, DraftHeading } from "../draft";
import type { Grid } from "../grid";
import type { PlanWarning } from "../plan";
import type { Columns } from "./assignColumns";
import { leadingPhrase } from "../text/leadingPhrase";
import { addAmounts } from "../cells/addAmounts";
import type { RowTexts, TableRow } from "./tableRow";

export interface Drafts {
  readonly drafts: readonly Draft[];
  readonly headings: readonly DraftHeading[];
  readonly warnings: readonly PlanWarning[];
}

const union = (a: readonly string[], b: readonly string[]): string[] => [...new Set([...a, ...b])];

const sound = (text: string): string => (isErrorValue(text) ? "" : text);

function rolesOf(texts: RowTexts, columns: Columns): Roles {
  const { leads = -1, supports, peopled = [] } = columns;
  const bodies = (text: string, col: number): string =>
    peopled.includes(col) ? withoutPeople(sound(text)) : sound(text);
  const own = readRoles(bodies(texts.leads, leads), columns.firstIsLead);
  return texts.supports.reduce((roles, cell, at): Roles => {
    const text = bodies(cell, supports[at] ?? -1);
    const beside = readRoles(text);
    const marked = namesRoles(text);
    return {
      leads: marked ? union(roles.leads, beside.leads) : roles.leads,
      supports: union(
        roles.supports,
        marked ? beside.supports : union(beside.leads, beside.supports),
      ),
    };
  }, own);
}

const NUMBERED_TITLE =
  /^[(（]?(\d{1,4}|[一二三四五六七八九十]{1,3})(?:[)）、]|[.．](?!\d))\s*(?=.)/;

/**
 * 序号 and name; in a list without the column the name may carry the number: 1.新建幼儿园, 一、供水.
 * A name that only repeats the number beside it (1 | 1.新建幼儿园) goes without.
 */
function noAndTitle(texts: RowTexts, columns: Columns): { no: string | null; title: string } {
  const title = sound(texts.title);
  const match = NUMBERED_TITLE.exec(title);
  const bare = match === null ? title : title.slice(match[0].length);
  if (columns.no === undefined) return { no: match?.[1] ?? null, title: bare };
  const no = sound(texts.no);
  const repeated = match !== null && readNumber(match[1] ?? "") === readNumber(no);
  return { no, title: repeated ? bare : title };
}

function draftOf(texts: RowTexts, columns: Columns, row: number): Draft {
  const content = sound(texts.content);
  const { no, title } = noAndTitle(texts, columns);
  return {
    no,
    title: title || (columns.title === undefined ? leadingPhrase(content) : ""),
    content,
    investment: texts.investment,
    ...(texts.funds.length === 0 ? {} : { funds: texts.funds }),
    investmentShared: texts.investmentShared,
    roles: rolesOf(texts, columns),
    deadline: sound(texts.deadline),
    sectionCell: sound(texts.section),
    row,
  };
}

/** A further row of the same project: content goes on, units join, separate amounts add up. */
function extend(draft: Draft, further: Draft): Draft {
  const grows = further.content !== "" && !draft.content.includes(further.content);
  const seam = /[。；;！]$/.test(draft.content) || draft.content === "" ? "" : "\n";
  return {
    ...draft,
    content: grows ? draft.content + seam + further.content : draft.content,
    investment: further.investmentShared
      ? draft.investment
      : addAmounts(draft.investment, further.investment),
    ...(draft.funds === undefined
      ? {}
      : { funds: draft.funds.map((first, at) => addAmounts(first, further.funds?.[at] ?? "")) }),
    roles: {
      leads: union(draft.roles.leads, further.roles.leads),
      supports: union(draft.roles.supports, further.roles.supports),
    },
  };
}

/**
 * Gathers rows into projects and headings; says which rows were passed over. `lead` leads those
 * projects that name nobody. Rows are counted in the grid, from 1.
 */
export function readDrafts(
  grid: Grid,
  rows: readonly TableRow[],
  columns: Columns,
  lead: string | null,
): Drafts {
  const drafts: Draft[] = [];
  const headings: DraftHeading[] = [];
  const warnings: PlanWarning[] = [];
  let open: Extract<TableRow, { kind: "section" }> | null = null;
  for (const read of rows) {
    const row = read.row + 1;
    if (read.kind === "header") warnings.push({ code: "HEADER_REPEATED", row, data: {} });
    else if (read.kind === "ignored") {
      warnings.push({ code: "ROW_IGNORED", row, data: { text: read.text } });
    } else if (read.kind === "section") {
      headings.push({ name: read.name, rank: read.rank, row, before: drafts.length });
      open = read;
    } else {
      if (open?.layered === true && read.kind === "project" && read.below !== true) {
        headings.push({ name: "", rank: open.rank, row, before: drafts.length });
        open = null;
      }
      const sheet = grid.sheets?.[read.row];
      const draft = {
        ...draftOf(
          { ...read.texts, leads: read.texts.leads || (open?.leads ?? lead ?? "") },
          columns,
          row,
        ),
        ...(sheet === undefined ? {} : { sheet }),
      };
      const above = drafts.at(-1);
      if (read.kind === "more" && above) drafts[drafts.length - 1] = extend(above, draft);
      else drafts.push(draft);
    }
  }
  return { drafts, headings, warnings };
}
