import { CLAUSE_ENDS, isDigit, SENTENCE_ENDS } from "./charClasses";

/** A part of a statement between commas, or inside brackets that hold figures of their own. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  /** Clauses of one statement share its number. */
  readonly sentence: number;
  /** Index of the clause in whose brackets this one stands. */
  readonly host?: number;
  /** Ends with a colon: a heading of what follows. */
  readonly heading: boolean;
}

/** The clauses of a text and, for each place, the index of the clause it belongs to. */
export interface Clauses {
  readonly list: readonly Clause[];
  readonly owner: (at: number) => number;
}

const BREAKS = /[。；;！!？?\n，,：:（()）]/g;
const ASIDE = /[（(][^（）()\n]{2,120}[）)]/g;
const HOLDS_FIGURE =
  /[0-9][^）)]|[一二两三四五六七八九十百千](?:个|家|所|名|张|户|项|条|处|座|间|栋|套|场|人)/;
const NUMBERING_ONLY = /^[（(][0-9一二三四五六七八九十]{1,3}[）)]$/;

interface Open {
  readonly start: number;
  readonly index: number;
}

/** Cuts a folded text at the ends of sentences and clauses; brackets with figures stand apart. */
export function splitClauses(text: string): Clauses {
  const asides = asidesOf(text);
  const list: Clause[] = [];
  const owner = new Int32Array(text.length + 1);
  let sentence = 0;
  let host: Open | undefined;
  let asideEnd = -1;
  let filled = 0;
  let current = open(0);
  for (const { index: at, 0: char } of text.matchAll(BREAKS)) {
    if (at === asideEnd && host) {
      leave(at);
      current = host;
      host = undefined;
    } else if (asides.has(at) && !host) {
      fill(at + 1);
      asideEnd = asides.get(at)!;
      host = current;
      current = open(at + 1);
    } else if (isBreak(text, at, char)) {
      leave(at);
      if (SENTENCE_ENDS.includes(char) && !host) sentence++;
      current = open(at + 1);
    }
  }
  leave(text.length);
  owner[text.length] = current.index;
  return { list, owner: (at) => owner[at] ?? current.index };

  function open(start: number): Open {
    list.push({ start, end: start, sentence, heading: false });
    return { start, index: list.length - 1 };
  }

  function leave(end: number): void {
    fill(end);
    list[current.index] = {
      start: current.start,
      end,
      sentence,
      heading: /[:：]/.test(text.charAt(end)),
      ...(host ? { host: host.index } : {}),
    };
  }

  /** All places up to here that have no owner yet belong to the current clause. */
  function fill(end: number): void {
    owner.fill(current.index, filled, end);
    filled = end;
  }
}

/** A comma or colon between digits belongs to a number: 1,200 and 1:1; after 其中 it parts nothing. */
function isBreak(text: string, at: number, char: string): boolean {
  if (SENTENCE_ENDS.includes(char)) return true;
  if (!CLAUSE_ENDS.includes(char)) return false;
  if (text.startsWith("其中", at - 2)) return false;
  return !(isDigit(text[at - 1]) && isDigit(text[at + 1]));
}

function asidesOf(text: string): ReadonlyMap<number, number> {
  const asides = new Map<number, number>();
  for (const match of text.matchAll(ASIDE)) {
    const [whole] = match;
    if (HOLDS_FIGURE.test(whole.slice(1)) && !NUMBERING_ONLY.test(whole)) {
      asides.set(match.index, match.index + whole.length - 1);
    }
  }
  return asides;
}
