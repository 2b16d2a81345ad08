const lists = [
  ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
  ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
  [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
];
const quarter = /^(?:q|qtr|quarter)\s*$/i;

const wrap = (index: number, size: number): number => ((index % size) + size) % size;

type Series = (distance: number) => string;

/** How texts go on: days and months by their lists, texts with a number by counting; undefined when they do not. */
export function textSeries(texts: readonly string[]): Series | undefined {
  return listSeries(texts) ?? countingSeries(texts);
}

function listSeries(texts: readonly string[]): Series | undefined {
  for (const list of lists) {
    const lower = list.map((name) => name.toLowerCase());
    const places = texts.map((text) => lower.indexOf(text.toLowerCase()));
    const [first, second] = places;
    if (first === undefined || places.includes(-1)) continue;
    const step = second === undefined ? 1 : wrap(second - first, list.length);
    if (!places.every((place, index) => place === wrap(first + step * index, list.length)))
      return undefined;
    return (distance) => list[wrap(first + step * distance, list.length)] ?? "";
  }
  return undefined;
}

function countingSeries(texts: readonly string[]): Series | undefined {
  const parts = texts.map((text) => /^(.*?)(\d+)$/s.exec(text));
  const [prefix = "", digits = ""] = parts[0]?.slice(1) ?? [];
  if (parts.some((part) => part?.[1] !== prefix)) return undefined;
  const numbers = parts.map((part) => Number(part?.[2]));
  const [first = 0, second] = numbers;
  const step = second === undefined ? 1 : second - first;
  if (!numbers.every((number, index) => number === first + step * index)) return undefined;
  const isQuarter = quarter.test(prefix) && numbers.every((number) => number >= 1 && number <= 4);
  return (distance) => {
    const number = first + step * distance;
    const shown = isQuarter ? wrap(number - 1, 4) + 1 : Math.abs(number);
    return `${prefix}${String(shown).padStart(digits.length, "0")}`;
  };
}
