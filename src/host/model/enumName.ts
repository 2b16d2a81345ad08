/** Values of the API's enumerations may begin in lower case: "pie" is `Excel.ChartType.pie`, "Pie". */
export const enumName = <T>(given: T): T =>
  typeof given === "string" ? ((given.charAt(0).toUpperCase() + given.slice(1)) as T) : given;
