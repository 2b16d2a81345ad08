const UNSAFE = /[\\/:*?"<>|\p{Cc}]/gu;
const LONGEST = 80;

/** A file name for each unit, safe on every system; units that would share one are numbered. */
export function unitFileNames(
  units: readonly string[],
  reserved: readonly string[] = [],
): string[] {
  const taken = new Set(reserved.map((name) => name.toLowerCase()));
  return units.map((unit) => {
    const stem = unit.replace(UNSAFE, "_").slice(0, LONGEST);
    let name = `${stem}.xlsx`;
    for (let number = 2; taken.has(name.toLowerCase()); number++)
      name = `${stem}（${number}）.xlsx`;
    taken.add(name.toLowerCase());
    return name;
  });
}
