/** The document's properties; `custom` has the workbook's own. */
export type PropertiesState = {
  title: string;
  subject: string;
  author: string;
  keywords: string;
  comments: string;
  lastAuthor: string;
  revisionNumber: number;
  creationDate: string;
  category: string;
  manager: string;
  company: string;
  readonly custom: Map<string, unknown>;
};

export const newProperties = (): PropertiesState => ({
  ...{ title: "", subject: "", author: "", keywords: "", comments: "", lastAuthor: "" },
  ...{ category: "", manager: "", company: "" },
  revisionNumber: 0,
  creationDate: "2022-01-01T00:00:00Z",
  custom: new Map(),
});
