import type { IStyleData } from "@univerjs/core";

/** What Excel keeps of a cell's format and Univer has no place for: it travels in the cell's custom data. */
export type CustomFormat = Readonly<Record<string, unknown>>;

/** A change of a cell's format; `null` takes a part away. */
export type FormatPatch = { style?: IStyleData; custom?: CustomFormat };

/** One property of a cell's format, between the API's words and Univer's. */
export type FormatProperty<T> = {
  read(style: IStyleData, custom: CustomFormat): T;
  patch(value: T): FormatPatch;
};

/** A property that only Excel knows. */
export function customProperty<T>(key: string, fallback: T): FormatProperty<T> {
  return {
    read: (_style, custom) => (custom[key] === undefined ? fallback : (custom[key] as T)),
    patch: (value) => ({ custom: { [key]: value } }),
  };
}
