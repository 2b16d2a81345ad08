import { HostError } from "../../protocol/hostError";
import { Collection } from "../collection";
import type { CustomXmlPart } from "./customXmlPart";

/** https://learn.microsoft.com/javascript/api/excel/excel.customxmlpartscopedcollection */
export class CustomXmlPartScopedCollection extends Collection<CustomXmlPart> {
  static readonly api = { name: "CustomXmlPartScopedCollection" };

  constructor(private readonly parts: readonly CustomXmlPart[]) {
    super();
  }

  $items(): readonly CustomXmlPart[] {
    return this.parts;
  }

  /** @throws HostError GeneralException unless there is exactly one */
  getOnlyItem(): CustomXmlPart {
    const [part, ...others] = this.parts;
    if (!part || others.length > 0)
      throw new HostError("GeneralException", "There isn't exactly one such part.");
    return part;
  }

  getOnlyItemOrNullObject(): CustomXmlPart | null {
    const [part, ...others] = this.parts;
    return part && others.length === 0 ? part : null;
  }
}
