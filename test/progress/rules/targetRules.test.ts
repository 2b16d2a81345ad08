import { findingSentence } from "../../../src/i18n/findings";
import { LOCALES } from "../../../src/i18n/locale";
import type { FindingCode, Severity } from "../../../src/progress/finding";
import type { CellValue } from "../../../src/progress/record";
import type { CivilDate } from "../../../src/schedule/civilDate";
import spec from "../spec/targets.json";
import { check, targetOf, type TargetSketch } from "../ledgerOf";

interface Row {
  readonly name: string;
  readonly target?: TargetSketch;
  readonly current: CellValue;
  readonly previous?: CellValue;
  readonly evidence?: CellValue;
  readonly asOf?: CivilDate;
  readonly results: readonly {
    readonly code: FindingCode;
    readonly suggestion?: number;
    readonly severity?: Severity;
  }[];
}
const rows = spec as readonly Row[];

const judge = ({ target, asOf, ...cells }: Row) => {
  const { current, previous, evidence } = cells;
  const record = targetOf({
    ...target,
    current,
    ...(previous === undefined ? {} : { previous }),
    ...(evidence === undefined ? {} : { evidence }),
  });
  return check({ targets: [record] }, asOf ? { asOf } : {}).findings;
};

test.each(rows.map((row) => [row.name, row] as const))("%s", (_, row) => {
  const findings = judge(row);
  expect(findings.map(({ code }) => code)).toEqual(row.results.map(({ code }) => code));
  row.results.forEach(({ suggestion, severity }, at) => {
    expect(findings[at]?.suggestion).toBe(suggestion);
    if (severity) expect(findings[at]?.severity).toBe(severity);
  });
});

test("at least a third of the rows are correct entries", () => {
  expect(rows.filter(({ results }) => results.length === 0).length * 3).toBeGreaterThan(
    rows.length,
  );
});

test("every finding points to a cell and makes a whole sentence in each language", () => {
  for (const finding of rows.flatMap(judge)) {
    expect(finding.place.cell).toMatch(/^[OPU]2$/);
    for (const locale of LOCALES) {
      expect(findingSentence(finding, locale)).toMatch(/^[^{}[\]]{12,}[。.]$/);
    }
  }
});
