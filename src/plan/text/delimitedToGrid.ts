import type { Grid } from "../grid";

/** End of the quoted field that opens at `start`, or -1 where its quote is never closed properly. */
function closingQuote(text: string, start: number, delimiter: string): number {
  for (let at = text.indexOf('"', start + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    if (text[at + 1] === '"') at++;
    else {
      const next = text[at + 1];
      return next === undefined || next === delimiter || next === "\n" ? at : -1;
    }
  }
  return -1;
}

/**
 * Reads tab-, comma- or semicolon-separated text as spreadsheets copy it: a field in double quotes may hold
 * line breaks, the delimiter and doubled quotes; a quote that is never closed is a character.
 */
export function delimitedToGrid(source: string, delimiter: "\t" | "," | ";"): Grid {
  const text = source.replace(/\r\n?/g, "\n").replace(/^\ufeff/, "");
  const cells: string[][] = [];
  const rowNumbers: number[] = [];
  let row: string[] = [];
  let line = 1;
  let first = 1;
  let at = 0;
  while (at <= text.length) {
    let end: number;
    if (text[at] === '"' && (end = closingQuote(text, at, delimiter)) > 0) {
      const field = text.slice(at + 1, end);
      row.push(field.replaceAll('""', '"'));
      line += field.split("\n").length - 1;
      end++;
    } else {
      end = at;
      while (end < text.length && text[end] !== delimiter && text[end] !== "\n") end++;
      row.push(text.slice(at, end));
    }
    if (text[end] !== delimiter) {
      cells.push(row);
      rowNumbers.push(first);
      row = [];
      first = ++line;
    }
    at = end + 1;
  }
  return { cells, merges: [], rowNumbers };
}
