/** Alignments below this are guesses; silence beats a wrong warning. */
export const LEAST_CONFIDENCE = 0.5;
const ROUGH = /约|近|余|多|超|左右|以上|上下/;
/** 1.2万余: more than that, and less than the next figure of the same length. */
const AND_MORE = /余|多|超|以上/;
const ROUGH_TOLERANCE = 0.05;

/** The worth of the last digit told, in the unit of the target: 1000 of 1.2万户, 0.1 of 10.3亿元. */
function stepOf(told: string, actual: number): number {
  const scaled = /(\d+(?:\.(\d+))?)\s*[万亿]/.exec(told.normalize("NFKC"));
  const mantissa = Number(scaled?.[1] ?? 0);
  return mantissa > 0 ? (actual / mantissa) * 10 ** -(scaled?.[2]?.length ?? 0) : 0;
}

/**
 * Whether a value may be told so: 3.3万 stands for 32950–33050, 约80 for 76–84, 1.2万余 for 12000–13000.
 */
export function standsFor(told: string, actual: number, value: number): boolean {
  const step = Math.abs(stepOf(told, actual));
  const rough = ROUGH.test(told) ? Math.abs(actual) * ROUGH_TOLERANCE : 0;
  if (AND_MORE.test(told) && value >= actual && value < actual + step) return true;
  return Math.abs(actual - value) <= Math.max(step / 2, rough);
}

/**
 * Where the very number stands in a narrative in NFKC, on its own: 33000, 33,000, 3.3万; and 141 of a
 * target in 亿元 as 141亿元.
 */
export function placesTold(value: number, unit: string, narrative: string): number[] {
  const places = placesOf(String(value), unit, narrative);
  if (value >= 1000) places.push(...placesOf(value.toLocaleString("en-US"), unit, narrative));
  if (value >= 1e4)
    places.push(...placesOf(`${Number((value / 1e4).toPrecision(12))}万`, unit, narrative));
  return places;
}

function placesOf(way: string, unit: string, narrative: string): number[] {
  const places: number[] = [];
  for (let at = narrative.indexOf(way); at >= 0; at = narrative.indexOf(way, at + 1)) {
    const end = at + way.length;
    const after = narrative.slice(end, end + 2);
    const longer = /^(?:[\d万亿]|[.,]\d)/.test(after);
    const scaled = longer && /^[万亿]/.test(unit) && narrative.startsWith(unit.charAt(0), end);
    if (!/[\d.,]/.test(narrative.charAt(at - 1)) && (!longer || scaled)) places.push(at);
  }
  return places;
}

/** Whether the very number stands in a narrative in NFKC. */
export const isTold = (value: number, unit: string, narrative: string): boolean =>
  placesOf(String(value), unit, narrative).length > 0 ||
  placesTold(value, unit, narrative).length > 0;
