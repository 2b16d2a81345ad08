import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { LOOKALIKES } from "../../src/targets/lexicon/lookalikes";
import { readLookalikes } from "../../src/targets/parsers/readLookalikes";

const spec = path.join(__dirname, "spec");
const inputs = readdirSync(spec).flatMap((file) =>
  (JSON.parse(readFileSync(path.join(spec, file), "utf8")) as { input: string }[]).map(
    ({ input }) => input,
  ),
);
const labelled = ["blind", "dev", "fresh-a", "fresh-b", "negatives"].flatMap((name) =>
  readFileSync(path.join(__dirname, "heldout", `${name}.jsonl`), "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => (JSON.parse(line) as { text: string }).text),
);

/** What a pattern finds by itself, wherever it begins. */
const found = (pattern: RegExp, text: string) =>
  [...text.matchAll(new RegExp(pattern.source, "g"))].map(({ index, 0: words }) => ({
    start: index,
    end: index + words.length,
  }));

describe("lookalikes", () => {
  it.each(LOOKALIKES)("$name: its examples are found", ({ examples }) => {
    for (const example of examples) expect(readLookalikes(example)).not.toEqual([]);
  });

  it("begin only with the characters of the quick look", () => {
    const texts = [...inputs, ...labelled];
    expect(texts.length).toBeGreaterThan(900);
    const missed = LOOKALIKES.flatMap(({ name, pattern }) =>
      texts.flatMap((text) => {
        const covered = readLookalikes(text);
        return found(pattern, text)
          .filter(({ start }) => !covered.some((one) => one.start <= start && start < one.end))
          .map(({ start, end }) => `${name}: ${text.slice(start, end)}`);
      }),
    );
    expect(missed).toEqual([]);
  });
});
