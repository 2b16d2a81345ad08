import { lightOf, type LightSituation } from "../../src/schedule/light";
import {
  LIGHT_PRESET_IDS,
  LIGHT_PRESETS,
  type LightPresetId,
} from "../../src/schedule/lightPresets";

const OPEN: LightSituation = {
  met: false,
  overdue: false,
  dueSoon: false,
  done: null,
  expected: null,
};
const LIMITS = { yellowLag: 10, redLag: 30 };
const at = (preset: LightPresetId, situation: Partial<LightSituation>) =>
  lightOf(preset, { ...OPEN, ...situation }, LIMITS);

test.each<[LightPresetId, Partial<LightSituation>, string, boolean]>([
  ["deviation", { done: 65.1, expected: 75 }, "green", false],
  ["deviation", { done: 65, expected: 75 }, "yellow", true],
  ["deviation", { done: 45, expected: 75 }, "yellow", true],
  ["deviation", { done: 44.9, expected: 75 }, "red", true],
  ["deviation", { dueSoon: true }, "green", false],
  ["deadline", { done: 75, expected: 75 }, "green", false],
  ["deadline", { done: 74, expected: 75 }, "yellow", true],
  ["deadline", { dueSoon: true, done: 75, expected: 75 }, "blue", false],
  ["absolute", { done: 29.9, expected: 0 }, "red", true],
  ["absolute", { done: 30, expected: 100 }, "green", false],
  ["absolute", { met: true }, "blue", false],
  ["shortfall", { done: 50, expected: 50 }, "green", false],
  ["shortfall", { done: 25, expected: 50 }, "yellow", true],
  ["shortfall", { done: 24, expected: 50 }, "red", true],
  ["shortfall", { done: 0, expected: 0 }, "green", false],
])("%s: %p is %s", (preset, situation, light, behind) => {
  expect(at(preset, situation)).toEqual({ light, behind });
});

describe.each(LIGHT_PRESET_IDS)("%s", (preset) => {
  test("what is met is neither yellow nor red, even late", () => {
    expect(["green", "blue"]).toContain(at(preset, { met: true, overdue: true }).light);
  });

  test("what is overdue is red", () => {
    expect(at(preset, { overdue: true, done: 99, expected: 100 })).toEqual({
      light: "red",
      behind: false,
    });
  });

  test("where nothing is known nothing is behind", () => {
    expect(at(preset, {})).toEqual({ light: "green", behind: false });
  });

  test("what a division leaves over is no lag", () => {
    const third = 100 / 3;
    expect(at(preset, { done: third - 1e-10, expected: third }).light).toBe("green");
  });

  test("it names its source and ends with a step for everything else", () => {
    const { source, steps } = LIGHT_PRESETS[preset];
    expect(source.length).toBeGreaterThan(10);
    expect(steps.at(-1)).toEqual({ light: "green", when: { is: "otherwise" } });
  });
});
