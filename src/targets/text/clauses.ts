import { CLAUSE_ENDS, isDigit, SENTENCE_ENDS } from "./charClasses";
import { matches } from "./matches";

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

const BREAKS = /[。；;！!？?\n，,：:（()）]/g;
const ASIDE = /[（(][^（）()\n]{2,120}[）)]/g;
const HOLDS_FIGURE =
  /[0-9][^）)]|[一二两三四五六七八九十百千](?:个|家|所|名|张|户|项|条|处|座|间|栋|套|场|人)/;
const NUMBERING_ONLY = /^[（(][0-9一二三四五六七八九十]{1,3}[）)]$/;

/** The clauses of a text and, for each place, the index of the clause it belongs to. */
export class Clauses {
  private readonly clauses: Clause[] = [];
  private readonly owners: Int32Array;
  private sentence = 0;
  private host: number | undefined;
  private current = 0;
  private filled = 0;

  /** Cuts a folded text at the ends of sentences and clauses; brackets with figures stand apart. */
  constructor(text: string) {
    const asides = asidesOf(text);
    this.owners = new Int32Array(text.length + 1);
    let asideEnd = -1;
    this.open(0);
    for (const { index: at, 0: char } of matches(BREAKS, text)) {
      if (at === asideEnd && this.host !== undefined) {
        this.leave(text, at);
        this.current = this.host;
        this.host = undefined;
      } else if (asides.has(at) && this.host === undefined) {
        this.fill(at + 1);
        asideEnd = asides.get(at)!;
        this.host = this.current;
        this.open(at + 1);
      } else if (isBreak(text, at, char)) {
        this.leave(text, at);
        if (SENTENCE_ENDS.includes(char) && this.host === undefined) this.sentence++;
        this.open(at + 1);
      }
    }
    this.leave(text, text.length);
    this.owners[text.length] = this.current;
  }

  get list(): readonly Clause[] {
    return this.clauses;
  }

  owner(at: number): number {
    return this.owners[at] ?? this.current;
  }

  private open(start: number): void {
    this.current = this.clauses.length;
    this.clauses.push({ start, end: start, sentence: this.sentence, heading: false });
  }

  private leave(text: string, end: number): void {
    this.fill(end);
    this.clauses[this.current] = {
      start: this.clauses[this.current]!.start,
      end,
      sentence: this.sentence,
      heading: /[:：]/.test(text.charAt(end)),
      ...(this.host === undefined ? {} : { host: this.host }),
    };
  }

  /** All places up to here that have no owner yet belong to the current clause. */
  private fill(end: number): void {
    this.owners.fill(this.current, this.filled, end);
    this.filled = end;
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
  for (const match of matches(ASIDE, text)) {
    const [whole] = match;
    if (HOLDS_FIGURE.test(whole.slice(1)) && !NUMBERING_ONLY.test(whole)) {
      asides.set(match.index, match.index + whole.length - 1);
    }
  }
  return asides;
}
