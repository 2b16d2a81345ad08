import { openHeadlessWorkbook } from "../src/host/model/headless/openHeadlessWorkbook";
import { hostModelOf } from "../src/host/model/hostModel";
import { startNodeClient } from "../src/host/protocol/nodeClient";

const ROWS = 5000;
const COLUMNS = 20;
const ROUNDS = 3;

type Times = { write: number; read: number };

/**
 * Writes and reads 100,000 cells through Microsoft's client library and this host, and the same values directly in
 * Univer, in one run; prints the medians and how many times longer the way through the library takes.
 */
export async function benchHost(): Promise<void> {
  const values = Array.from({ length: ROWS }, (_, row) =>
    Array.from({ length: COLUMNS }, (_cell, column) =>
      column % 4 === 0 ? `第 ${row} 行` : row * column,
    ),
  );
  const client: Times[] = [];
  const direct: Times[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    client.push(await throughClient(values));
    direct.push(directly(values));
  }
  const cells = (ROWS * COLUMNS).toLocaleString("en-US");
  for (const way of ["write", "read"] as const) {
    const viaClient = median(client.map((times) => times[way]));
    const viaUniver = median(direct.map((times) => times[way]));
    const ratio = (viaClient / viaUniver).toFixed(1);
    console.log(
      `host: ${way} ${cells} cells  client ${viaClient.toFixed(0)} ms  Univer ${viaUniver.toFixed(0)} ms  ratio ${ratio}`,
    );
  }
}

async function throughClient(values: (string | number)[][]): Promise<Times> {
  const client = startNodeClient(hostModelOf(openHeadlessWorkbook()));
  return client.run(async (context) => {
    const range = context.workbook.worksheets
      .getActiveWorksheet()
      .getRangeByIndexes(0, 0, ROWS, COLUMNS);
    const start = performance.now();
    range.values = values;
    await context.sync();
    const written = performance.now();
    range.load("values");
    await context.sync();
    const read = performance.now();
    if (range.values[ROWS - 1]?.[1] !== ROWS - 1)
      throw new Error("what was read is not what was written");
    return { write: written - start, read: read - written };
  });
}

/** The same cells by Univer's own mutation and cell by cell from its matrix. */
function directly(values: readonly (readonly (string | number)[])[]): Times {
  const { engine, activeSheet } = openHeadlessWorkbook().$book;
  const start = performance.now();
  activeSheet.ensureSize(ROWS, COLUMNS);
  const cellValue = Object.fromEntries(
    values.map((line, row) => [row, Object.fromEntries(line.map((v, column) => [column, { v }]))]),
  );
  engine.run("sheet.mutation.set-range-values", activeSheet.id, { cellValue });
  const written = performance.now();
  const grid = activeSheet.grid;
  const read = values.map((line, row) =>
    line.map((_value, column) => grid.getCellRaw(row, column)?.v),
  );
  const end = performance.now();
  if (read[ROWS - 1]?.[1] !== ROWS - 1) throw new Error("what was read is not what was written");
  return { write: written - start, read: end - written };
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? NaN;
}
