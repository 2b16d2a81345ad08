import { readFileSync } from "node:fs";
import * as Recognizers from "@microsoft/recognizers-text-suite";
import { readPromises } from "../src/targets/readPromises";

/** The year for which the 60 texts were issued. */
const PLAN_YEAR = 2022;
const ROUNDS = 20;
const GROWTH = [1, 4, 16] as const;
const LABELS = new URL("../test/targets/gold/seed.jsonl", import.meta.url);

/** Median milliseconds of one run after warming up. */
function medianMs(rounds: number, run: () => void): number {
  for (let round = 0; round < Math.ceil(rounds / 2); round++) run();
  const times = Array.from({ length: rounds }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)] ?? 0;
}

function recogniseNumbersAndUnits(text: string): void {
  const culture = Recognizers.Culture.Chinese;
  Recognizers.recognizeNumber(text, culture);
  Recognizers.recognizePercentage(text, culture);
  Recognizers.recognizeCurrency(text, culture);
  Recognizers.recognizeDimension(text, culture);
  Recognizers.recognizeAge(text, culture);
}

const row = (name: string, ms: number, ratio: string): string =>
  `${name.padEnd(52)}${ms.toFixed(2).padStart(10)} ms  ${ratio}`;

/**
 * Prints how long reading the 60 plan texts takes, warm, beside Recognizers-Text (number and
 * number-with-unit, zh-cn) in the same run, and how the time grows with the text.
 */
export async function benchExtraction(): Promise<void> {
  const texts = readFileSync(LABELS, "utf8")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => (JSON.parse(line) as { text: string }).text);
  const readAll = (all: readonly string[]) => (): void => {
    for (const text of all) readPromises(text, { planYear: PLAN_YEAR });
  };

  const ours = medianMs(ROUNDS * 5, readAll(texts));
  const theirs = medianMs(5, () => texts.forEach(recogniseNumbersAndUnits));
  console.log("Extraction: 60 plan texts, warm, median");
  console.log(row("readPromises (targets, milestones, deadlines)", ours, "1 ×"));
  console.log(
    row(
      "Recognizers-Text number + unit, zh-cn",
      theirs,
      `${(theirs / ours).toFixed(0)} × (must be ≥ 50 ×)`,
    ),
  );

  console.log("Growth with the length of one text");
  const whole = texts.join("\n");
  let first: number | undefined;
  for (const times of GROWTH) {
    const text = Array.from({ length: times * 4 }, () => whole).join("\n");
    const ms = medianMs(5, readAll([text]));
    const perCharacter = ms / text.length;
    first ??= perCharacter;
    console.log(
      row(
        `${text.length.toLocaleString("en")} characters`,
        ms,
        `${(perCharacter / first).toFixed(2)} × per character`,
      ),
    );
  }
}
