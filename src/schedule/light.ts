import {
  LIGHT_PRESETS,
  type LagLimit,
  type Light,
  type LightCondition,
  type LightPresetId,
} from "./lightPresets";

/** What a light is judged by. Percentages are numbers of per cent. */
export interface LightSituation {
  readonly met: boolean;
  readonly overdue: boolean;
  readonly dueSoon: boolean;
  /** Done and expected per cent of the target; null where nothing is known or nothing is expected. */
  readonly done: number | null;
  readonly expected: number | null;
}

export interface LightVerdict {
  readonly light: Light;
  /** True when the light was turned on because too little is done, not because of a date. */
  readonly behind: boolean;
}

/** Half a millionth of a point: what a division leaves over is never a lag. */
const NOISE = 5e-7;

const applies = (
  when: LightCondition,
  situation: LightSituation,
  limits: Readonly<Record<LagLimit, number>>,
): boolean => {
  const { done, expected } = situation;
  switch (when.is) {
    case "met":
    case "overdue":
    case "dueSoon":
      return situation[when.is];
    case "otherwise":
      return true;
    case "doneBelow":
      return done !== null && done < when.percent - NOISE;
    case "shortfallAbove": {
      if (done === null || expected === null || expected <= 0) return false;
      return ((expected - done) / expected) * 100 > when.percent + NOISE;
    }
    default: {
      if (done === null || expected === null) return false;
      const limit = typeof when.limit === "number" ? when.limit : limits[when.limit];
      const lag = expected - done;
      return when.is === "lagAbove" ? lag > limit + NOISE : lag >= limit - NOISE;
    }
  }
};

const BEHIND = new Set<LightCondition["is"]>([
  "lagAtLeast",
  "lagAbove",
  "doneBelow",
  "shortfallAbove",
]);

/** The light of a situation under a preset: its first step that applies. */
export function lightOf(
  preset: LightPresetId,
  situation: LightSituation,
  limits: Readonly<Record<LagLimit, number>>,
): LightVerdict {
  const step = LIGHT_PRESETS[preset].steps.find(({ when }) => applies(when, situation, limits));
  return step
    ? { light: step.light, behind: BEHIND.has(step.when.is) }
    : { light: "green", behind: false };
}
