import { formatAddress } from "../state/address";
import type { Book } from "../state/book";
import { notFound } from "../state/notFound";
import { RangeAreas } from "./rangeAreas";
import { RangeAreasCollection } from "./rangeAreasCollection";
import { RangeCollection } from "./rangeCollection";
import type { SheetAreas } from "./references";

/** https://learn.microsoft.com/javascript/api/excel/excel.workbookrangeareas */
export class WorkbookRangeAreas {
  static readonly api = { name: "WorkbookRangeAreas", navigations: ["areas", "ranges"] };

  constructor(
    private readonly book: Book,
    private readonly parts: readonly SheetAreas[],
  ) {}

  get addresses(): string[] {
    return this.parts.map(({ sheet, areas }) =>
      areas.map((area) => formatAddress(sheet.name, area)).join(","),
    );
  }
  get areas(): RangeAreasCollection {
    return new RangeAreasCollection(this.#areas());
  }
  get ranges(): RangeCollection {
    return new RangeCollection(this.#areas());
  }

  /** The cells on a sheet, by its name or id. @throws HostError ItemNotFound when there are none */
  getRangeAreasBySheet(key: string): RangeAreas {
    const found = this.#onSheet(key);
    if (!found) throw notFound();
    return found;
  }
  getRangeAreasOrNullObjectBySheet(key: string): RangeAreas | null {
    return this.#onSheet(key) ?? null;
  }

  #onSheet(key: string): RangeAreas | undefined {
    const wanted = this.book.findSheet(key);
    return this.#areas().find(({ $sheet }) => $sheet === wanted);
  }

  #areas(): RangeAreas[] {
    return this.parts.map(({ sheet, areas }) => new RangeAreas(this.book, sheet, areas));
  }
}
