import { fingerprint } from "../ledger/fingerprint";
import type { Mark } from "../ledger/reading/readBase";
import { FILLS } from "../ledger/styles";
import type { Finding, Severity } from "../progress/finding";
import type { CellIdentity, CellIndex } from "./cellIndex";
import { OWN_NOTE_PREFIX } from "./workbook";

/** A cell that is to be coloured, with the note beside it. */
export interface WantedMark extends Mark {
  readonly text: string;
}

const RANK: readonly Severity[] = ["notice", "warning", "error"];
const LONGEST_NOTE = 600;

/** A cell that only waits to be filled in needs no colour, and a remark on the list's own words neither. */
function isWorthMarking({ code, severity }: Finding, filledIn: boolean): boolean {
  if (code === "NOT_REPORTED") return false;
  return severity === "error" || filledIn;
}

export const markKey = ({ sheet, key, column }: CellIdentity): string =>
  [sheet, key, column].join("\n");

/** The marks that findings call for: one per cell, in the colour of its worst finding. */
export function findingMarks(
  findings: readonly Finding[],
  index: CellIndex,
  sentence: (finding: Finding) => string,
): Map<string, WantedMark> {
  const cells = new Map<string, { identity: CellIdentity; found: Finding[] }>();
  for (const finding of findings) {
    const identity = index.identify(finding.place);
    const spot = identity && index.locate(identity);
    if (!identity || !spot || !isWorthMarking(finding, spot.filledIn)) continue;
    const key = markKey(identity);
    const cell = cells.get(key);
    if (cell) cell.found.push(finding);
    else cells.set(key, { identity, found: [finding] });
  }
  return new Map(
    [...cells].map(([key, { identity, found }]) => {
      const worst = found.reduce<Severity>(
        (most, { severity }) => (RANK.indexOf(severity) > RANK.indexOf(most) ? severity : most),
        "notice",
      );
      const text = (OWN_NOTE_PREFIX + found.map(sentence).join("\n")).slice(0, LONGEST_NOTE);
      const mark = { ...identity, color: FILLS[worst], text, note: fingerprint([text]) };
      return [key, mark];
    }),
  );
}
