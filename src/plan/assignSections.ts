import type { Draft, DraftHeading } from "./draft";
import type { Section } from "./plan";

/** Sections in order of appearance, and the section name of each draft. */
export interface Sectioned {
  readonly sections: readonly Section[];
  readonly names: readonly (string | null)[];
}

const numbered = (names: readonly string[]): Section[] =>
  names.map((name, index) => ({ no: index + 1, name }));

/** Sections from a column (类别): a blank cell goes on with the one above. */
function fromCells(drafts: readonly Draft[]): Sectioned {
  let current: string | null = null;
  const names = drafts.map(({ sectionCell }) => (current = sectionCell || current));
  const distinct = new Set(names.filter((name) => name !== null));
  return { sections: numbered([...distinct]), names };
}

/**
 * Puts each project under the outermost heading above it: of 一、 and （一） only 一、 makes
 * sections. Headings without a project below them are none. Without headings the section column
 * decides.
 */
export function assignSections(
  drafts: readonly Draft[],
  headings: readonly DraftHeading[],
): Sectioned {
  const followed = headings.filter(({ before }) => before < drafts.length);
  if (followed.length === 0) return fromCells(drafts);
  const outermost = Math.min(...followed.map(({ rank }) => rank));
  const tops = followed.filter(({ rank }) => rank === outermost);
  const kept = tops.filter(({ before }, index) => before < (tops[index + 1]?.before ?? Infinity));
  let next = 0;
  let current: string | null = null;
  const names = drafts.map((_, index) => {
    while (next < kept.length && (kept[next]?.before ?? Infinity) <= index) {
      current = kept[next]?.name || null;
      next++;
    }
    return current;
  });
  return { sections: numbered(kept.flatMap(({ name }) => name || [])), names };
}
