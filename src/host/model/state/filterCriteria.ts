/** `Excel.FilterCriteria` as it came. */
export type FilterCriteria = Readonly<Record<string, unknown>> & { readonly filterOn: string };
