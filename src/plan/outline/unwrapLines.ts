/** A line of the source with its 1-based number. */
export interface SourceLine {
  readonly row: number;
  readonly text: string;
}

const PAGE_NUMBER =
  /^(?:[-—–―－·•]+\s*\d{1,3}\s*[-—–―－·•]+|第\s*\d{1,3}\s*页(?:\s*[,，/／]?\s*共\s*\d{1,3}\s*页)?)$/;
const MAX_BROKEN = 4;
const MIN_WIDE_LINES = 3;
const WIDE_SHARE = 0.3;
/** Share of lines that end a sentence in a text of sentences. */
const ENDED_SHARE = 0.15;
const MIN_WIDTH = 18;
const SENTENCE_END = /[。；;：:！!？?]$|[。；;][）)]$/;
/** Characters by which a full line may be shorter than the longest. */
const RAGGED = 2;
const MAX_WIDTH = 60;

/** Brackets opened in a text and not closed; each ideograph may be one column wide, so only these count. */
const openBrackets = (text: string): number =>
  (text.match(/[（(【〔]/g)?.length ?? 0) - (text.match(/[）)】〕]/g)?.length ?? 0);

/** Columns that a text takes in print: a half-width character is half a full-width one. */
const printedWidth = (text: string): number =>
  [...text].reduce((sum, char) => sum + (char.charCodeAt(0) < 0x100 ? 1 : 2), 0) / 2;

/** The width at which the lines were broken; Infinity for a text that was not broken to a width. */
function brokenAt(lines: readonly SourceLine[]): number {
  const widths = lines.map(({ text }) => printedWidth(text));
  const most = Math.max(0, ...widths);
  const wide = widths.filter((width) => width >= most - RAGGED).length;
  const ended = lines.filter(({ text }) => SENTENCE_END.test(text)).length;
  const broken =
    most >= MIN_WIDTH &&
    most <= MAX_WIDTH &&
    wide >= Math.max(MIN_WIDE_LINES, lines.length * WIDE_SHARE) &&
    ended >= lines.length * ENDED_SHARE;
  return broken ? most - RAGGED : Infinity;
}

/**
 * The lines of a text as they were before a page was too narrow for them: a line that breaks inside
 * brackets, or that fills the page below the first that `opens` without ending a sentence, goes on with the next. Page numbers
 * and blank lines are left out. `opens`: true for a line that can only begin something.
 */
export function unwrapLines(
  lines: readonly SourceLine[],
  opens: (text: string) => boolean,
): SourceLine[] {
  const kept = lines.filter(({ text }) => text !== "" && !PAGE_NUMBER.test(text));
  const full = brokenAt(kept);
  const joined: SourceLine[] = [];
  let broken = 0;
  let goesOn = false;
  let begun = false;
  for (const line of kept) {
    const before = joined.at(-1);
    if (before !== undefined && goesOn && broken < MAX_BROKEN && !opens(line.text)) {
      joined[joined.length - 1] = { row: before.row, text: before.text + line.text };
      broken++;
    } else {
      joined.push(line);
      broken = 0;
      begun ||= opens(line.text);
    }
    goesOn =
      openBrackets(joined.at(-1)?.text ?? "") > 0 ||
      (begun && !SENTENCE_END.test(line.text) && printedWidth(line.text) >= full);
  }
  return joined;
}
