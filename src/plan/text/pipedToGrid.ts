import type { Grid } from "../grid";

const RULE = /^[\s|:+\-─━┼├┤]+$/;
const LINE_BREAK = /<br\s*\/?>/gi;
/** Bold and emphasis around the whole of a cell. */
const EMPHASIS = /^(\*{1,3}|_{1,3})(?=\S)(.*\S)\1$/s;
const ESCAPED = /\\\|/g;
const STAND_IN = "\u0000";

const OPENING_PIPE = /^[|│｜]/;

/**
 * The cells of one line: `| 1 | 新建… |` → 1, 新建…; `\|` is a character, `<br>` a line break. Where
 * lines are not framed, a pipe at their beginning follows a blank cell.
 */
function lineCells(line: string, framed: boolean): string[] {
  const inner = line
    .replace(ESCAPED, STAND_IN)
    .replace(framed ? OPENING_PIPE : "", "")
    .replace(/[|│｜]$/, "");
  return inner
    .split(/[|│｜]/)
    .map((cell) =>
      cell.replaceAll(STAND_IN, "|").replace(LINE_BREAK, "\n").trim().replace(EMPHASIS, "$2"),
    );
}

/** Reads a pipe table (Markdown and the like); lines without a pipe are rows of one cell. */
export function pipedToGrid(text: string): Grid {
  const cells: string[][] = [];
  const rowNumbers: number[] = [];
  const lines = text.split(/\r\n|\r|\n/);
  const piped = lines.filter((line) => /[|│｜]/.test(line));
  const framed = piped.filter((line) => OPENING_PIPE.test(line.trim())).length * 2 > piped.length;
  lines.forEach((raw, index) => {
    const line = raw.trim();
    if (line === "" || RULE.test(line)) return;
    cells.push(lineCells(line.replace(/^#+\s+/, ""), framed));
    rowNumbers.push(index + 1);
  });
  return { cells, merges: [], rowNumbers };
}
